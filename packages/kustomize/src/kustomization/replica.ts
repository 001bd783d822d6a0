import { integer, object, string, type Decoder } from '../decode.ts'

export interface Replica {
  name: string
  count: number
}

export const replica: Decoder<Replica> = object<Replica>({ name: string, count: integer })
