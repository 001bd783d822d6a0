// Bundles every action and the command line into dist/ with ncc. `--check` builds into a temporary folder instead,
// compares it with the committed dist/ file by file, and starts every committed bundle. `--only NAME` builds one.
import { execFile, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const check = process.argv.includes('--check')
const only = process.argv[process.argv.indexOf('--only') + 1]
const out = check ? mkdtempSync(join(tmpdir(), 'pte-dist-')) : 'dist'
const actions = readdirSync('actions')
const bundles = [
  ...actions.map((name) => [name, `actions/${name}/src/index.ts`]),
  ['cli', 'packages/cli/src/index.ts'],
]

async function bundle([name, entry]) {
  const target = join(out, name)
  rmSync(target, { recursive: true, force: true })
  const ncc = ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', target]
  const flags = [
    '--no-cache',
    '--transpile-only',
    '--quiet',
    '--target',
    'es2022',
    '--license',
    'licenses.txt',
  ]
  await promisify(execFile)(process.execPath, [...ncc, ...flags])
  writeFileSync(
    join(target, 'licenses.txt'),
    withoutOwnPackages(readFileSync(join(target, 'licenses.txt'), 'utf8')),
  )
  writeFileSync(join(target, 'package.json'), '{ "type": "module" }\n')
  cpSync('LICENSE', join(target, 'LICENSE'))
  if (actions.includes(name)) {
    const action = readFileSync(`actions/${name}/action.yml`, 'utf8')
    writeFileSync(join(target, 'action.yml'), action.replaceAll(`../../dist/${name}/`, ''))
    cpSync(`actions/${name}/README.md`, join(target, 'README.md'))
  }
}

/** ncc lists our own workspaces among the third-party licences, by name only: they have the repository's. */
function withoutOwnPackages(text) {
  return text.replace(/^@pte\/\S+\nMIT\n+/gm, '')
}

const files = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((f) => f.isFile())
        .map((f) => join(f.parentPath, f.name).slice(folder.length + 1))
        .sort()
    : []

function compare() {
  const names = [...new Set([...files(out), ...files('dist')])]
  const content = (folder, name) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : Buffer.alloc(0)
  return names.filter((name) => !content(out, name).equals(content('dist', name)))
}

function start(name) {
  const args = name === 'cli' ? ['--version'] : []
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('dist', name, 'index.js'), ...args], {
    env: {},
  })
  const text = `${stdout}${stderr}`
  const runs =
    name === 'cli' ? status === 0 : status === 1 && text.startsWith('::error') && !text.includes('Unexpected')
  if (!runs) throw new Error(`dist/${name}/index.js does not run: ${text}`)
}

await Promise.all(bundles.filter(([name]) => !process.argv.includes('--only') || name === only).map(bundle))
if (check) {
  const different = compare()
  rmSync(out, { recursive: true })
  for (const [name] of bundles) start(name)
  if (different.length > 0) {
    console.error(`dist/ is not what the sources build, run npm run build:\n  ${different.join('\n  ')}`)
    process.exitCode = 1
  } else console.log(`dist/ equals a fresh build (${files('dist').length} files), and every bundle runs`)
}
