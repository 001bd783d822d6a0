import { object, string, type Decoder } from '../decode.ts'

/** Selects objects by regular expressions on their parts and by label and annotation selectors; '' fits everything. */
export interface Selector {
  group: string
  version: string
  kind: string
  name: string
  namespace: string
  labelSelector: string
  annotationSelector: string
}

export const selector: Decoder<Selector> = object<Selector>({
  group: string,
  version: string,
  kind: string,
  name: string,
  namespace: string,
  labelSelector: string,
  annotationSelector: string,
})
