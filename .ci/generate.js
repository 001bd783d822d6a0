// Writes what is derived from actions/<name>/action.yml: the TypeScript unions of input and output names, and the
// tables in the READMEs. With --check it writes nothing and exits with 1 when something is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { format, resolveConfig } from 'prettier'

const check = process.argv.includes('--check')
const stale = []

async function put(path, text) {
  const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path })
  if (existsSync(path) && readFileSync(path, 'utf8') === formatted) return
  stale.push(path)
  if (!check) writeFileSync(path, formatted)
}

const union = (names) => (names.length === 0 ? 'never' : names.map((name) => `'${name}'`).join(' | '))

const interfaceOf = (action) => `// Generated from ../action.yml by \`npm run generate\`.
export type InputName = ${union(Object.keys(action.inputs ?? {}))}
export type OutputName = ${union(Object.keys(action.outputs ?? {}))}
`

const cell = (text) => String(text).trim().replaceAll('|', '\\|').replaceAll('\n', ' ')
const code = (text) => (text === undefined || text === '' ? '–' : `\`${text}\``)

const inputTable = (inputs = {}) =>
  ['| input | default | meaning |', '| --- | --- | --- |']
    .concat(
      Object.entries(inputs).map(
        ([name, { description, default: value }]) =>
          `| \`${name}\` | ${code(value)} | ${cell(description)} |`,
      ),
    )
    .join('\n')

const outputTable = (outputs = {}) =>
  ['| output | meaning |', '| --- | --- |']
    .concat(
      Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
    )
    .join('\n')

function fill(text, mark, content) {
  const pattern = new RegExp(`(<!-- ${mark} -->)[\\s\\S]*?(<!-- /${mark} -->)`)
  if (!pattern.test(text)) throw new Error(`no <!-- ${mark} --> in the README`)
  return text.replace(pattern, (_, open, close) => `${open}\n\n${content}\n\n${close}`)
}

for (const name of readdirSync('actions')) {
  const action = parse(readFileSync(`actions/${name}/action.yml`, 'utf8'))
  await put(`actions/${name}/src/interface.ts`, interfaceOf(action))
  const readme = readFileSync(`actions/${name}/README.md`, 'utf8')
  const filled = fill(
    fill(readme, 'inputs', inputTable(action.inputs)),
    'outputs',
    outputTable(action.outputs),
  )
  await put(`actions/${name}/README.md`, filled)
}

if (stale.length > 0) console.log(`${check ? 'stale, run npm run generate' : 'written'}: ${stale.join(', ')}`)
if (check && stale.length > 0) process.exitCode = 1
