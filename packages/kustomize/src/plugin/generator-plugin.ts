import type { Path } from '@pte/resource'
import { object as record, string } from '../decode.ts'
import { createEntry, locationIn, type Entry } from '../entry.ts'
import { generateConfigMap, generateSecret } from '../field/generators.ts'
import { helmChart, helmGlobals } from '../helm-chart.ts'
import { identityOf } from '../identity.ts'
import { inflateChart } from '../inflate-chart.ts'
import {
  configMapArguments,
  secretArguments,
  type GeneratorArguments,
} from '../kustomization/generator-arguments.ts'
import { fail, type Step } from '../step.ts'

const iamPolicy = record({
  cloud: string,
  kubernetesService: record({ name: string, namespace: string }),
  serviceAccount: record({ name: string, projectId: string }),
})

/** The objects that an object of a built-in generator's kind describes. */
export function pluginObjects(step: Step, entry: Entry): Entry[] {
  const { object, made } = entry
  const { group, version, kind, name, namespace } = identityOf(object)
  const here: Step = {
    ...step,
    place: (path: Path) => ({ at: locationIn(made, path) }),
  }
  const named = <T extends GeneratorArguments>(args: T): T => ({
    ...args,
    name: args.name || name,
    namespace: args.namespace || namespace,
  })
  if (group === '' && version === 'builtin') {
    if (kind === 'ConfigMapGenerator')
      return [generateConfigMap(here, named(configMapArguments(object, [], 'loose')), [])]
    if (kind === 'SecretGenerator')
      return [generateSecret(here, named(secretArguments(object, [], 'loose')), [])]
    if (kind === 'HelmChartInflationGenerator')
      return inflateChart(here, helmChart(object, [], 'loose'), helmGlobals(object, [], 'loose'), [])
    if (kind === 'IAMPolicyGenerator') return [serviceAccount(here, entry)]
  }
  const message = `${kind} ${name} is no built-in generator`
  const help =
    'Programs are not run; the built-in ones are ConfigMapGenerator, SecretGenerator, HelmChartInflationGenerator and IAMPolicyGenerator'
  return fail(here, [], { rule: 'unsupported', message, help })
}

/** A service account that stands for one of Google Cloud. */
function serviceAccount(step: Step, { object, made }: Entry): Entry {
  const { cloud, kubernetesService, serviceAccount: cloudAccount } = iamPolicy(object, [], 'loose')
  if (cloud !== 'gke')
    fail(step, ['cloud'], { rule: 'unsupported', message: `Cloud ${cloud} is unknown; it can be gke` })
  const { name, namespace } = kubernetesService
  const email = `${cloudAccount.name}@${cloudAccount.projectId}.iam.gserviceaccount.com`
  const annotations = { 'iam.gke.io/gcp-service-account': email }
  const metadata = { annotations, name, ...(namespace === '' ? {} : { namespace }) }
  return createEntry({ apiVersion: 'v1', kind: 'ServiceAccount', metadata }, { ...made, by: 'generator' })
}
