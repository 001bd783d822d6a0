import { EventEmitter } from 'node:events'
import { buffer, text } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import { buildDirectory, removeTemporaryPaths, type Descriptor, type ImageSource } from '@pte/registry'
import { cleanUpOnSignals } from '@pte/process'
import { folderOf, site } from '../registry/fixture.ts'

/** A process that is told things, and would end. */
class ToldProcess extends EventEmitter {
  readonly pid = 7
  readonly killed: string[] = []
  kill(pid: number, signal?: string | number): true {
    this.killed.push(`${pid} ${signal ?? ''}`)
    return true
  }
}

test.each(['SIGINT', 'SIGTERM'])(
  '%s removes what is there only for the run, and then ends it',
  async (signal) => {
    await using folder = await folderOf(site)
    const told = new ToldProcess()
    cleanUpOnSignals(removeTemporaryPaths, told)
    const image = await buildDirectory({ directory: folder.path })
    expect(await readLayer(image)).not.toHaveLength(0)
    told.emit(signal, signal)
    await expect(readLayer(image)).rejects.toThrow('ENOENT')
    expect(told.killed).toEqual([`7 ${signal}`])
    expect(told.listenerCount('SIGINT') + told.listenerCount('SIGTERM')).toBe(0)
  },
)

test('a run that has ended cleans nothing up any more', () => {
  const told = new ToldProcess()
  const letGo = cleanUpOnSignals(() => told.kill(0, 'cleaned'), told)
  letGo()
  told.emit('SIGTERM', 'SIGTERM')
  expect(told.killed).toEqual([])
})

/** The layer of a directory build, which lies in a file. */
async function readLayer(image: ImageSource): Promise<Buffer> {
  const manifest = JSON.parse(await text(await image.open(image.root))) as { layers: [Descriptor] }
  return buffer(await image.open(manifest.layers[0]))
}
