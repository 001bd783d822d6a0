/** Why a text is no template for Flux's variable substitution. */
export class SubstitutionError extends Error {
  override readonly name = 'SubstitutionError' as const
  /** Where the `${` that cannot be read stands in the text, from 0. */
  readonly offset: number

  constructor(reason: string, offset: number) {
    super(reason)
    this.offset = offset
  }
}
