import {
  binaryTag,
  boolYaml11Tag,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  FAILSAFE_SCHEMA,
  mapTag,
  mergeTag,
  NOT_RESOLVED,
  seqTag,
  type ScalarTagDefinition,
  type Schema,
} from 'js-yaml'
import { markEmptyField } from './empty-field.ts'
import { parseInteger, parseNumber } from './number.ts'
import { parseTimestamp } from './timestamp.ts'
import { markWrittenText, WrittenScalar } from './written-text.ts'

const booleans = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])
const notFinite = new Map([
  ['.nan', NaN],
  ['.NaN', NaN],
  ['.NAN', NaN],
  ['.inf', Infinity],
  ['.Inf', Infinity],
  ['.INF', Infinity],
  ['+.inf', Infinity],
  ['+.Inf', Infinity],
  ['+.INF', Infinity],
  ['-.inf', -Infinity],
  ['-.Inf', -Infinity],
  ['-.INF', -Infinity],
])
const digits = Array.from('0123456789')
const loadOnly = (): boolean => false

const nullTag = defineScalarTag<null>('tag:yaml.org,2002:null', {
  implicit: true,
  implicitFirstChars: ['', '~', 'n', 'N'],
  resolve: (source) => (/^(?:~|null|Null|NULL)?$/.test(source) ? null : NOT_RESOLVED),
  identify: loadOnly,
})

const boolTag = defineScalarTag<boolean>('tag:yaml.org,2002:bool', {
  implicit: true,
  implicitFirstChars: Array.from('tTfF'),
  resolve: (source) => booleans.get(source) ?? NOT_RESOLVED,
  identify: loadOnly,
})

/** Dates come first: `2024-01-01` must not be tried as a number. */
const timestampTag = defineScalarTag<string>('tag:yaml.org,2002:timestamp', {
  implicit: true,
  implicitFirstChars: digits,
  resolve: (source) => parseTimestamp(source) ?? NOT_RESOLVED,
  identify: loadOnly,
})

const intTag = defineScalarTag<number | bigint>('tag:yaml.org,2002:int', {
  implicit: true,
  implicitFirstChars: [...digits, '+', '-', '.'],
  resolve: (source, isExplicit) =>
    (isExplicit ? parseInteger(source) : (notFinite.get(source) ?? parseNumber(source))) ?? NOT_RESOLVED,
  identify: loadOnly,
})

const floatTag = defineScalarTag<number>('tag:yaml.org,2002:float', {
  resolve: (source) => notFinite.get(source) ?? floating(parseNumber(source)),
  identify: loadOnly,
})

const textOfBinaryTag = defineScalarTag<string>('tag:yaml.org,2002:binary', {
  resolve: (source, isExplicit, tagName) => {
    const bytes = binaryTag.resolve(source, isExplicit, tagName)
    return bytes === NOT_RESOLVED ? NOT_RESOLVED : Buffer.from(bytes).toString('utf8')
  },
  identify: loadOnly,
})

/** An application's own tag, such as `!vault`, says nothing to Kubernetes: its value counts. */
const localTag = defineScalarTag<string>('!', {
  matchByTagPrefix: true,
  resolve: (source) => source,
  identify: loadOnly,
})

/** Stands for a scalar without text until it is known what it is the value of. */
const emptyScalar = Symbol('no value')

/** The value alone of what a scalar of a manifest was read as. */
export function valueAlone(value: unknown): unknown {
  if (value instanceof WrittenScalar) return value.value
  return value === emptyScalar ? null : value
}

/** The same tag, with the text of each scalar that its value does not tell. */
function withText<T>(tag: ScalarTagDefinition<T>): ScalarTagDefinition<T | WrittenScalar> {
  return defineScalarTag<T | WrittenScalar>(tag.tagName, {
    ...tag,
    resolve(source, isExplicit, tagName) {
      const value = tag.resolve(source, isExplicit, tagName)
      return value === NOT_RESOLVED || String(value) === source ? value : new WrittenScalar(value, source)
    },
    identify: loadOnly,
  })
}

const nullTagWithText = withText(nullTag)
const emptyScalarTag = defineScalarTag<null | WrittenScalar | typeof emptyScalar>(nullTag.tagName, {
  ...nullTagWithText,
  resolve: (source, isExplicit, tagName) =>
    source === '' && !isExplicit ? emptyScalar : nullTagWithText.resolve(source, isExplicit, tagName),
  identify: loadOnly,
})

const manifestMapTag = defineMappingTag<Record<string, unknown>>(mapTag.tagName, {
  ...mapTag,
  addPair(carrier, key, value) {
    if (typeof key !== 'string') return `key ${String(valueAlone(key))} is not a string, write it in quotes`
    if (typeof value === 'string') return mapTag.addPair(carrier, key, value)
    if (value === emptyScalar) markEmptyField(carrier, key)
    else if (value instanceof WrittenScalar) markWrittenText(carrier, key, value)
    return mapTag.addPair(carrier, key, valueAlone(value))
  },
})

const manifestSequenceTag = defineSequenceTag<unknown[]>(seqTag.tagName, {
  ...seqTag,
  addItem: (carrier, item, index) => seqTag.addItem(carrier, valueAlone(item), index),
})

/**
 * YAML as kustomize 5.8.1 and the Kubernetes tools around it read it: they use go-yaml v3, which is neither YAML 1.1
 * nor 1.2. `yes` is a string, `0777` is octal, an instant is a string in RFC 3339, `<<` merges.
 */
export const kubernetesSchema: Schema = FAILSAFE_SCHEMA.withTags(
  nullTag,
  boolTag,
  timestampTag,
  intTag,
  floatTag,
  textOfBinaryTag,
  localTag,
  mergeTag,
  defineMappingTag<Record<string, unknown>>('!', { ...mapTag, matchByTagPrefix: true }),
  defineSequenceTag<unknown[]>('!', { ...seqTag, matchByTagPrefix: true }),
)

/** The same for manifests: Kubernetes objects are JSON, and kustomize refuses a key such as `80` that has no quotes. */
export const manifestSchema: Schema = kubernetesSchema.withTags(
  emptyScalarTag,
  withText(boolTag),
  withText(timestampTag),
  withText(intTag),
  withText(floatTag),
  manifestMapTag,
  manifestSequenceTag,
  defineMappingTag<Record<string, unknown>>('!', { ...manifestMapTag, matchByTagPrefix: true }),
  defineSequenceTag<unknown[]>('!', { ...manifestSequenceTag, matchByTagPrefix: true }),
)

/** Numbers as the older reader leaves them: everything past 2^53 went through floating point. */
const floatingTag = defineScalarTag<number>(intTag.tagName, {
  implicit: true,
  implicitFirstChars: [...digits, '+', '-', '.'],
  resolve: (source) => notFinite.get(source) ?? floating(parseNumber(source)),
  identify: loadOnly,
})

function floating(value: number | bigint | undefined): number | typeof NOT_RESOLVED {
  return value === undefined ? NOT_RESOLVED : Number(value)
}

const mapOfTextsTag = defineMappingTag<Record<string, unknown>>(mapTag.tagName, {
  ...mapTag,
  addPair: (carrier, key, value) =>
    key === null ? 'a key is empty, which no JSON object allows' : mapTag.addPair(carrier, key, value),
})

/**
 * YAML as sigs.k8s.io/yaml reads it, a go-yaml v2: `yes` and `on` are true, dates stay as they are written. kustomize
 * reads its own files with it, and Flux also what it has substituted variables in.
 */
export const yaml11Schema: Schema = FAILSAFE_SCHEMA.withTags(
  nullTag,
  boolYaml11Tag,
  floatingTag,
  floatTag,
  textOfBinaryTag,
  localTag,
  mergeTag,
  mapOfTextsTag,
)
