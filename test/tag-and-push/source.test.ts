import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { chooseSource, type Source, type SourceInputs } from '../../actions/tag-and-push/src/source.ts'

let root: string
let workspace: string
let temporary: string
const nothing: SourceInputs = {
  mode: 'build',
  from: [],
  context: '.',
  file: undefined,
  directory: undefined,
  archive: undefined,
}
const choose = (inputs: Partial<SourceInputs>): Promise<Source> =>
  chooseSource(
    { ...nothing, ...inputs },
    { workspace, temporary, serverUrl: 'https://github.com', repository: 'Octo/App' },
  )

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'source-')))
  workspace = join(root, 'work')
  temporary = join(root, 'temp')
  await Promise.all([workspace, temporary].map((folder) => mkdir(folder)))
})
afterEach(() => rm(root, { recursive: true }))

describe('what an image is made of', () => {
  test('is the Dockerfile of the checkout by default', async () => {
    await writeFile(join(workspace, 'Dockerfile'), 'FROM scratch')
    expect(await choose({})).toEqual({
      from: 'dockerfile',
      context: workspace,
      file: join(workspace, 'Dockerfile'),
    })
  })

  test('is the Dockerfile of the context, or the one that is named', async () => {
    await mkdir(join(workspace, 'app'))
    await writeFile(join(workspace, 'app', 'Dockerfile'), 'FROM scratch')
    await writeFile(join(workspace, 'other'), 'FROM scratch')
    expect(await choose({ context: 'app' })).toMatchObject({ file: join(workspace, 'app', 'Dockerfile') })
    expect(await choose({ context: 'app', file: 'other' })).toEqual({
      from: 'dockerfile',
      context: join(workspace, 'app'),
      file: join(workspace, 'other'),
    })
  })

  test('is the directory where given, beside a Dockerfile', async () => {
    await mkdir(join(workspace, 'site'))
    await writeFile(join(workspace, 'Dockerfile'), 'FROM scratch')
    expect(await choose({ directory: 'site' })).toEqual({
      from: 'directory',
      directory: join(workspace, 'site'),
    })
  })

  test('is an archive that an earlier step left in the temporary folder', async () => {
    await writeFile(join(temporary, 'image.tar'), '')
    const archive = join(temporary, 'image.tar')
    expect(await choose({ archive })).toEqual({ from: 'archive', archive })
  })

  test('is nothing without Dockerfile and source, which is an error that names the choices', async () => {
    const failure = choose({})
    await expect(failure).rejects.toThrow(
      'the checkout has no Dockerfile, and neither directory nor archive is given',
    )
    await expect(failure).rejects.toMatchObject({
      finding: { rule: 'no-source', help: expect.stringMatching(/`file`[^]*`directory`[^]*`archive`/) },
    })
  })

  test.each([
    [{ directory: 'a', archive: 'b' }, 'the inputs directory and archive exclude each other'],
    [{ file: 'Dockerfile', directory: 'a' }, 'the inputs file and directory exclude each other'],
    [{ directory: 'missing' }, 'the input directory is missing, which does not exist'],
    [{ file: 'missing' }, 'the input file is missing, which does not exist'],
    [{ directory: '..' }, 'which leads out of the checkout'],
    [{ context: '/etc' }, 'which leads out of the checkout'],
  ])('cannot be %j', async (inputs, message) => {
    await expect(choose(inputs)).rejects.toThrow(message)
  })

  test('cannot be reached through a link that leaves the checkout', async () => {
    await symlink('/etc', join(workspace, 'site'))
    await expect(choose({ directory: 'site' })).rejects.toMatchObject({
      finding: { rule: 'path-outside-repository' },
    })
  })
})
