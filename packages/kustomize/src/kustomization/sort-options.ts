import { object, optional, string, strings, type Decoder } from '../decode.ts'

export interface SortOptions {
  order: string
  legacySortOptions: { orderFirst: readonly string[]; orderLast: readonly string[] } | undefined
}

export const sortOptions: Decoder<SortOptions> = object<SortOptions>({
  order: string,
  legacySortOptions: optional(object({ orderFirst: strings, orderLast: strings })),
})
