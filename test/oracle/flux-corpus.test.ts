import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { validate } from '@pte/validation'

const corpus = process.env['PTE_CORPUS'] ?? '../shared/corpus'

/** The objects of the first and the last were counted by walking the same graph with the kustomize binary. */
const repositories = [
  { name: 'public-transport-infrastructure', roots: 12, objects: 84, entries: ['kubernetes/clusters/tilia'] },
  {
    name: 'flux2-kustomize-helm-example',
    roots: 8,
    objects: 32,
    entries: ['clusters/production', 'clusters/staging'],
  },
  { name: 'onedr0p-home-ops', roots: 79, objects: 519, entries: ['kubernetes/flux/cluster'] },
]

test.each(repositories)('$name, which is good, has no errors', async ({ name, roots, objects, entries }) => {
  expect(existsSync(`${corpus}/${name}`)).toBe(true)
  const { report } = await validate({ path: `${corpus}/${name}` })
  const sum = (of: 'roots' | 'objects'): number =>
    report.clusters.reduce((total, cluster) => total + cluster[of], 0)
  process.stdout.write(
    `${name}: ${sum('roots')} roots, ${sum('objects')} objects, ${JSON.stringify(report.summary)}\n`,
  )
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(report.clusters.map(({ entry }) => entry)).toEqual(entries)
  expect([sum('roots'), sum('objects')]).toEqual([roots, objects])
})
