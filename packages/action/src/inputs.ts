import { ExpectedError } from '@pte/report'

/** The `with:` values of a step. `Name` is the union of the names in action.yml, so a misspelt one does not compile. */
export interface Inputs<Name extends string> {
  /** The value, trimmed; undefined when it is empty or not given. */
  text(name: Name): string | undefined
  /** One item a line; empty lines are dropped. */
  list(name: Name): string[]
  /** `true` or `false`; anything else is an error that says so. */
  boolean(name: Name): boolean | undefined
  /** One of `allowed`; anything else is an error that lists them. */
  choice<Choice extends string>(name: Name, allowed: readonly Choice[]): Choice | undefined
}

/** Reads inputs from `INPUT_…` variables, named as the runner names them. */
export function readInputs<Name extends string>(env: NodeJS.ProcessEnv): Inputs<Name> {
  const text = (name: Name): string | undefined => {
    const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim()
    return value === '' ? undefined : value
  }
  const choice = <Choice extends string>(name: Name, allowed: readonly Choice[]): Choice | undefined => {
    const value = text(name)
    if (value === undefined) return undefined
    const found = allowed.find((one) => one === value)
    if (found === undefined) throw invalidInput(name, value, `one of ${allowed.join(', ')}`)
    return found
  }
  return {
    text,
    list: (name) => (text(name) ?? '').split('\n').flatMap((line) => line.trim() || []),
    boolean: (name) => {
      const value = choice(name, ['true', 'false'])
      return value === undefined ? undefined : value === 'true'
    },
    choice,
  }
}

function invalidInput(name: string, value: string, allowed: string): ExpectedError {
  return new ExpectedError({
    rule: 'invalid-input',
    message: `input ${name} is ${JSON.stringify(value)}, which is not ${allowed}`,
    help: `Change with.${name} of the step.`,
  })
}
