// Prints the milliseconds that one more build costs in a process that builds already: each of many directories once,
// read, parsed, built and written. Usage: node one-more-build.ts REPOSITORY DIRECTORY…
import { createBuilder, diskView } from '@pte/kustomize'
import { writeYaml } from '@pte/yaml'

const [repository = '', ...directories] = process.argv.slice(2)
const builder = createBuilder(diskView(repository))
const half = directories.length / 2
let bytes = 0
let started = 0
for (const [index, directory] of directories.entries()) {
  // The first half is what the process has built already.
  if (index === half) started = performance.now()
  const { resources, findings } = builder.build(directory)
  if (resources.length === 0) throw new Error(`${directory} gave nothing: ${findings[0]?.message ?? ''}`)
  for (const { object } of resources) {
    const { length } = writeYaml(object)
    if (index >= half) bytes += length
  }
}
process.stdout.write(JSON.stringify({ milliseconds: (performance.now() - started) / half, bytes }))
