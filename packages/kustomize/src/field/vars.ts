import type { Work } from '../build.ts'
import type { Entry } from '../entry.ts'
import { identityKeys, previousIdentities } from '../entry.ts'
import { identityKey, identityOf, splitApiVersion, type Identity } from '../identity.ts'
import type { Variable } from '../kustomization/variable.ts'
import { fail, type Step } from '../step.ts'
import type { VariableSet } from '../variable-set.ts'

/** `vars`: remembers which object each takes its value from. */
export function addVariables(work: Work, step: Step): void {
  const vars = step.kustomization.vars ?? []
  if (vars.length === 0) return
  const variables = new Map(work.variables)
  vars.forEach((variable, index) => {
    const field = ['vars', index]
    const matches = work.entries.filter(source(variable))
    if (matches.length > 1) {
      const message = `Var ${variable.name} can mean ${matches.length} objects`
      fail(step, field, { rule: 'var-invalid', message, help: 'Name the namespace of the one that is meant' })
    }
    if (variables.has(variable.name))
      fail(step, field, { rule: 'var-invalid', message: `There is a var ${variable.name} already` })
    variables.set(variable.name, { variable, place: step.place(field) })
    const [entry] = matches
    if (!entry) return
    const named = { ...entry, variables: [...entry.variables, variable.name] }
    work.entries = work.entries.map((other) => (other === entry ? named : other))
  })
  work.variables = variables
}

/** The vars of a kustomization and of a base; a name may stand for one of them only. */
export function mergeVariables(first: VariableSet, second: VariableSet, step: Step): VariableSet {
  if (second.size === 0) return first
  const merged = new Map(first)
  for (const [name, variable] of second) {
    if (merged.has(name))
      fail(step, ['resources'], { rule: 'var-invalid', message: `Var ${name} is defined twice` })
    merged.set(name, variable)
  }
  return merged
}

function source({ objref }: Variable): (entry: Entry) => boolean {
  const { group, version } = objref.apiVersion === '' ? objref : splitApiVersion(objref.apiVersion)
  const { kind, name, namespace } = objref
  // Kinds that have no namespace are found without one only.
  if (namespace === '') {
    const fits = (identity: Identity): boolean =>
      identity.name === name &&
      identity.kind === kind &&
      identity.group === group &&
      identity.version === version
    return (entry) => fits(identityOf(entry.object)) || previousIdentities(entry).some(fits)
  }
  const key = identityKey({ group, version, kind, name, namespace, effectiveNamespace: namespace })
  return (entry) => identityKeys(entry).has(key)
}
