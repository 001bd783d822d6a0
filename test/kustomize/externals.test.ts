import { describe, expect, test } from '@jest/globals'
import {
  createBuilder,
  createExternals,
  settle,
  type BuildOptions,
  type BuildResult,
  type Need,
  type Supply,
} from '@pte/kustomize'
import { memoryView } from './memory-view.ts'

const configMap = (name: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`
const resources = (...paths: string[]): string => `resources: ${JSON.stringify(paths)}\n`

type Tree = Readonly<Record<string, string>>

interface Settled extends BuildResult {
  rounds: number
  asked: string[]
}

/** Builds `app` from files, with repositories and files of a network that is given as text. */
async function build(files: Tree, network: Readonly<Record<string, string | Tree>>): Promise<Settled> {
  const externals = createExternals()
  const builder = createBuilder(memoryView(files), externals)
  const options: BuildOptions = { remoteBases: 'fetch', loadRestrictor: 'none' }
  const asked: string[] = []
  let rounds = 0
  const supply = (need: Need): Promise<Supply> => {
    const name = need.kind === 'repository' ? need.address.url : need.kind === 'file' ? need.url : need.kind
    asked.push(name)
    const answer = network[name]
    // The page of a repository is no file that could be built.
    const page = need.kind === 'file' && typeof answer === 'object'
    return Promise.resolve(supplyOf(name, page ? '<html>' : answer))
  }
  const result = await settle(externals, supply, () => {
    rounds++
    return builder.build('app', options)
  })
  return { ...result, rounds, asked }
}

function supplyOf(name: string, answer: string | Tree | undefined): Supply {
  if (answer === undefined) return { problem: { rule: 'remote-base', message: `${name} cannot be reached` } }
  return typeof answer === 'string' ? { file: Buffer.from(answer) } : { tree: memoryView(answer) }
}

const namesOf = ({ resources }: BuildResult): string[] => resources.map(({ object }) => object.metadata.name)
const problemsOf = ({ findings }: BuildResult): string[] =>
  findings.map(({ rule, message, at }) => `${rule} ${at?.file ?? ''}:${at?.line ?? ''} ${message}`)

const host = 'https://git.example.org/org'
const remote = { 'kustomization.yaml': resources('map.yaml'), 'map.yaml': configMap('far') }

describe('what a build needs from outside', () => {
  test('costs a build nothing that needs nothing', async () => {
    const built = await build(
      { 'app/kustomization.yaml': resources('a.yaml'), 'app/a.yaml': configMap('a') },
      {},
    )
    expect({ names: namesOf(built), rounds: built.rounds, asked: built.asked }).toEqual({
      names: ['a'],
      rounds: 1,
      asked: [],
    })
  })

  test('is asked for at once, and once, wherever it is named', async () => {
    const built = await build(
      {
        'app/kustomization.yaml': resources('../one', '../two', `${host}/second.git`),
        'one/kustomization.yaml': `namePrefix: one-\n${resources(`${host}/first.git`)}`,
        'two/kustomization.yaml': `namePrefix: two-\n${resources(`${host}/first.git`, 'https://files.example.org/x.yaml')}`,
      },
      {
        [`${host}/first.git`]: remote,
        [`${host}/second.git`]: remote,
        'https://files.example.org/x.yaml': configMap('file'),
      },
    )
    expect(problemsOf(built)).toEqual([])
    expect(namesOf(built)).toEqual(['far', 'one-far', 'two-far', 'two-file'])
    expect(built.asked.sort()).toEqual([
      // A URL may be a file, too, and is that first.
      'https://files.example.org/x.yaml',
      `${host}/first.git`,
      `${host}/first.git`,
      `${host}/second.git`,
      `${host}/second.git`,
    ])
    expect(built.rounds).toBe(3)
  })

  test('may lead to more', async () => {
    const built = await build(
      { 'app/kustomization.yaml': resources(`git::${host}/a.git//sub`) },
      {
        [`${host}/a.git`]: {
          'sub/kustomization.yaml': resources('../map.yaml.d', `git::${host}/b.git`),
          'map.yaml.d/kustomization.yaml': resources('map.yaml'),
          'map.yaml.d/map.yaml': configMap('near'),
        },
        [`${host}/b.git`]: remote,
      },
    )
    expect(problemsOf(built)).toEqual([])
    expect(namesOf(built)).toEqual(['far', 'near'])
  })

  test('without end is a failure', async () => {
    const files = { 'app/kustomization.yaml': resources(`git::${host}/0.git`) }
    const chain = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `${host}/${index}.git`,
        { 'kustomization.yaml': resources(`git::${host}/${index + 1}.git`) },
      ]),
    )
    const built = await build(files, chain)
    expect(built.resources).toEqual([])
    expect(built.asked).toHaveLength(20)
    expect(problemsOf(built)[0]).toContain('without end')
  })

  test('and cannot be had is told on the line that names it', async () => {
    const built = await build(
      {
        'app/kustomization.yaml': `resources:\n- map.yaml\n- git::${host}/none.git\npatches:\n- path: https://files.example.org/none.yaml\n`,
        'app/map.yaml': configMap('a'),
      },
      {},
    )
    expect(built.resources).toEqual([])
    expect(problemsOf(built)).toEqual([
      `remote-base app/kustomization.yaml:3 ${host}/none.git cannot be reached`,
      'remote-base app/kustomization.yaml:5 https://files.example.org/none.yaml cannot be reached',
    ])
  })

  test('names address and file in what is wrong with it', async () => {
    const built = await build(
      { 'app/kustomization.yaml': resources(`git::${host}/a.git?ref=v1`) },
      { [`${host}/a.git`]: { 'kustomization.yaml': 'namePrefx: a\n' } },
    )
    expect(problemsOf(built)[0]).toContain('git.example.org/org/a.git@v1/kustomization.yaml:1')
  })

  test.each([
    ['a base beside the repository', 'resources: [../../../../../secret]\n'],
    ['a base of another one', 'resources: [../../../0]\n'],
    ['a file above its kustomization', 'configMapGenerator: [{name: x, files: [../secret.txt]}]\n'],
    ['a file far above', 'configMapGenerator: [{name: x, files: [../../../../../../secret/map.yaml]}]\n'],
    ['an absolute file', 'configMapGenerator: [{name: x, files: [/secret/map.yaml]}]\n'],
  ])('does not lead out of its repository: %s', async (_, kustomization) => {
    const built = await build(
      {
        'app/kustomization.yaml': resources(`git::${host}/a.git//sub`),
        'secret/kustomization.yaml': resources('map.yaml'),
        'secret/map.yaml': configMap('secret'),
      },
      { [`${host}/a.git`]: { 'sub/kustomization.yaml': kustomization, 'secret.txt': 'a' } },
    )
    expect(built.resources).toEqual([])
    expect(problemsOf(built)).toHaveLength(1)
  })

  test('an address does not lead out of its repository, either', async () => {
    const built = await build(
      {
        'app/kustomization.yaml': resources(`git::${host}/a.git////../../../../../../secret`),
        'secret/kustomization.yaml': resources('map.yaml'),
        'secret/map.yaml': configMap('secret'),
      },
      { [`${host}/a.git`]: remote },
    )
    expect(built.resources).toEqual([])
    expect(problemsOf(built)[0]).toMatch(/^path-outside-repository app\/kustomization\.yaml:1 /)
  })
})

describe('without the network', () => {
  const files = {
    'app/kustomization.yaml': `resources: [map.yaml, "${host}/a.git"]\nimages: [{name: a, newTag: b}]\n`,
    'app/map.yaml': configMap('a'),
  }
  const built = (remoteBases: 'refuse' | 'leave-out') =>
    createBuilder(memoryView(files)).build('app', { remoteBases })

  test('an address is a failure', () => {
    const { resources, findings } = built('refuse')
    expect(resources).toEqual([])
    expect(findings).toMatchObject([{ rule: 'remote-base', severity: 'error', at: { line: 1 } }])
  })

  test('a patch that is left out takes no other with it', () => {
    const patch = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {patched: here}\n'
    const { resources, findings } = createBuilder(
      memoryView({
        'app/kustomization.yaml': `resources: [map.yaml]\npatches:\n- path: https://files.example.org/p.yaml\n- path: p.yaml\n`,
        'app/map.yaml': configMap('a'),
        'app/p.yaml': patch,
      }),
    ).build('app', { remoteBases: 'leave-out' })
    expect(resources).toMatchObject([{ object: { data: { patched: 'here' } } }])
    expect(findings).toMatchObject([{ rule: 'remote-base', severity: 'notice', at: { line: 3 } }])
  })

  test('an address does not show its password', () => {
    const files = { 'app/kustomization.yaml': resources('https://ada:hunter2@git.example.org/a/b') }
    const { findings } = createBuilder(memoryView(files)).build('app', {})
    expect(findings[0]?.message).toContain('https://***@git.example.org/a/b')
  })

  test('an absolute path is not one from the directory on', () => {
    const files = { 'app/kustomization.yaml': resources('/map.yaml'), 'app/map.yaml': configMap('a') }
    const { findings } = createBuilder(memoryView(files)).build('app', {})
    expect(findings).toMatchObject([{ rule: 'path-outside-repository' }])
  })

  test('or is left out, with a notice', () => {
    const { resources, findings } = built('leave-out')
    expect(resources).toHaveLength(1)
    expect(findings).toMatchObject([{ rule: 'remote-base', severity: 'notice', at: { line: 1 } }])
  })
})
