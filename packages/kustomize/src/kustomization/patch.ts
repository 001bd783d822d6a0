import { boolean, object, optional, string, type Decoder } from '../decode.ts'
import { selector, type Selector } from './selector.ts'

export interface Patch {
  path: string
  patch: string
  target: Selector | undefined
  options: { allowNameChange: boolean; allowKindChange: boolean } | undefined
}

export const patch: Decoder<Patch> = object<Patch>({
  path: string,
  patch: string,
  target: optional(selector),
  options: optional(object({ allowNameChange: boolean, allowKindChange: boolean })),
})
