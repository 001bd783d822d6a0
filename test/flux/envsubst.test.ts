import { describe, expect, test } from '@jest/globals'
import { substitute, SubstitutionError } from '@pte/flux'
import fc from '../fast-check.ts'

const values: Readonly<Record<string, string>> = {
  name: 'tilia',
  empty: '',
  path: 'a/b/c.tar.gz',
  word: 'äbc',
  dollar: '$name ${name}',
}
const run = (text: string): string => substitute(text, (name) => values[name]).text

// Expectations: fluxcd/pkg/envsubst, which is no shell.
describe('variable substitution', () => {
  test.each([
    ['${name}', 'tilia'],
    ['a ${name} b ${name}', 'a tilia b tilia'],
    ['${unknown}', ''],
    ['$name $(name) {name}', '$name $(name) {name}'],
    ['$${name}', '${name}'],
    ['$$${name}', '$tilia'],
    ['cost: 5$ and $$', 'cost: 5$ and $'],
    ['${dollar}', '$name ${name}'],
    ['${unknown:-x}', 'x'],
    ['${unknown:=x}', 'x'],
    ['${unknown:?x}', 'x'],
    ['${unknown:+x}', 'x'],
    ['${name:+x}', 'tilia'],
    ['${unknown=x}', 'x'],
    ['${empty:-x}', 'x'],
    ['${unknown:-}', ''],
    ['${unknown:-a${name}b${empty:-c}}', 'atiliabc'],
    ['${unknown:-http://x:80/}', 'http://x:80/'],
    ['${name^}', 'Tilia'],
    ['${name^^}', 'TILIA'],
    ['${name,}', 'tilia'],
    ['${name,^}', 'tilia'],
    ['${#name}', '5'],
    ['${#word}', '4'],
    ['${name:1}', 'ilia'],
    ['${name:1:2}', 'il'],
    ['${name:0:-1}', 'tili'],
    ['${name:9}', ''],
    ['${name: -2}', 'tilia'],
    ['${name:x}', 'tilia'],
    ['${path#*/}', 'b/c.tar.gz'],
    ['${path##*/}', 'c.tar.gz'],
    ['${path%.*}', 'a/b/c.tar'],
    ['${path%%.*}', 'a/b/c'],
    ['${path#[}', 'a/b/c.tar.gz'],
    ['${path/\\//-}', 'a-b/c.tar.gz'],
    ['${path//\\//-}', 'a-b-c.tar.gz'],
    ['${path/.tar/}', 'a/b/c.gz'],
    ['${path/#a/x}', 'x/b/c.tar.gz'],
    ['${path/%.gz/.xz}', 'a/b/c.tar.xz'],
    ['${path/.*/x}', 'a/b/c.tar.gz'],
    ['${path/c/${name}}', 'a/b/tilia.tar.gz'],
  ])('makes of %s', (text, expected) => {
    expect(run(text)).toBe(expected)
  })

  test.each([
    ['${name', 'missing closing brace'],
    ['${name-x}', 'missing closing brace'],
    ['${name.x}', 'missing closing brace'],
    ['${name[@]}', 'missing closing brace'],
    ['${name+x}', 'missing closing brace'],
    ['${}', 'unable to parse variable name'],
    ['${ name}', 'unable to parse variable name'],
    ['${name:-x', 'unable to parse substitution within function'],
    ['${name#}', 'unable to parse substitution within function'],
    ['${name#a${name}}', 'bad substitution'],
    ['${#name:1}', 'bad substitution'],
    ['${name^^^}', 'bad substitution'],
    ['${name:-'.repeat(5000), 'too many nested substitutions'],
  ])('refuses %#', (text, reason) => {
    expect(() => run(text)).toThrow(new SubstitutionError(reason, 0))
  })

  test('tells where the text goes wrong', () => {
    expect(() => run('ok ${name} and ${name-x}')).toThrow(expect.objectContaining({ offset: 15 }))
  })

  test('lists variables without a value, except where a default stands', () => {
    const { unset } = substitute('${a} ${b:-x} ${c^^} ${#d} ${e=x} ${empty}', (name) => values[name])
    expect(unset).toEqual(['a', 'c', 'd'])
  })

  test('leaves every text without a dollar as it is', () => {
    fc.assert(
      fc.property(
        fc.string().map((text) => text.replaceAll('$', '')),
        (text) => run(text) === text,
      ),
    )
  })

  test('either substitutes or refuses any text', () => {
    const pieces = fc.constantFrom(
      '${',
      '}',
      '$',
      ':',
      '-',
      '/',
      '#',
      '%',
      'name',
      '\\',
      '[',
      '*',
      '^',
      ',',
      '=',
      ' ',
      'ä',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        try {
          return typeof run(parts.join('')) === 'string'
        } catch (error) {
          return error instanceof SubstitutionError
        }
      }),
    )
  })
})
