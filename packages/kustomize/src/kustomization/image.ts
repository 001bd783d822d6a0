import { object, string, type Decoder } from '../decode.ts'

export interface Image {
  name: string
  newName: string
  tagSuffix: string
  newTag: string
  digest: string
}

export const image: Decoder<Image> = object<Image>({
  name: string,
  newName: string,
  tagSuffix: string,
  newTag: string,
  digest: string,
})
