import {
  boolYaml11Tag,
  defineScalarTag,
  FAILSAFE_SCHEMA,
  intYaml11Tag,
  load,
  mergeTag,
  NOT_RESOLVED,
  nullYaml11Tag,
  YAMLException,
} from 'js-yaml'
import { ExpectedError } from '@pte/report'
import type { YamlNode, YamlSource } from './yaml-node.ts'

/** The floats of go-yaml: unlike those of YAML 1.1 they may have an exponent without a point, and leading zeros. */
const goFloatTag = defineScalarTag<number>('tag:yaml.org,2002:float', {
  implicit: true,
  resolve: (text) => {
    if (/^([-+]?\.inf|\.nan)$/i.test(text)) return NaN
    const digits = text.replaceAll('_', '')
    return /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/.test(digits) ? Number(digits) : NOT_RESOLVED
  },
  identify: () => false,
})
/** More than such a file has use for, and too few to multiply into many values. */
const maxAliases = 20
const writtenSchema = FAILSAFE_SCHEMA.withTags(mergeTag)
/** What go-yaml v2, the reader of helm, makes of plain scalars; it leaves dates alone. */
export const helmSchema = writtenSchema.withTags(nullYaml11Tag, boolYaml11Tag, intYaml11Tag, goFloatTag)

/** Reads a YAML file of one document. */
export function readYaml(source: YamlSource): YamlNode {
  refuseSpecialCharacters(source)
  try {
    const value = load(source.text, { schema: helmSchema, maxAliases })
    const written = source.strict ? load(source.text, { schema: writtenSchema, maxAliases }) : value
    return { value, written, path: [], source }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const finding = {
      rule: source.rule,
      message: `${source.name} is not valid YAML: ${error.reason}`,
      at: source.place((error.mark?.line ?? 0) + 1),
    }
    throw new ExpectedError(finding, { cause: error })
  }
}

/** What go-yaml does not read, or reads as a line break of YAML 1.1, where YAML 1.2 and so js-yaml have none. */
const special = /[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u

function refuseSpecialCharacters({ text, name, rule, place }: YamlSource): void {
  const found = special.exec(text.replace(/^\uFEFF/, ' '))
  if (!found) return
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  throw new ExpectedError({
    rule,
    message: `${name} holds the character U+${code}, which helm cannot read there`,
    help: `Write it in double quotes, as \\u${code}`,
    at: place(text.slice(0, found.index).split('\n').length),
  })
}
