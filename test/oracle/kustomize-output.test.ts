import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { expect, test } from '@jest/globals'
import { createBuilder, diskView, outputFileNames } from '@pte/kustomize'
import { writeYaml } from '@pte/yaml'
import { writeTree } from '../helm/tree.ts'
import { buildByKustomize } from './kustomize-build.ts'

const object = (apiVersion: string, kind: string, metadata: string): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: ${metadata}\n---\n`

const clusterScoped =
  object('v1', 'Namespace', '{name: web}') +
  object('rbac.authorization.k8s.io/v1', 'ClusterRole', '{name: "system:Reader"}')
const trees = {
  'one namespace':
    clusterScoped + object('v1', 'ConfigMap', '{name: A}') + object('v1', 'Secret', '{name: a}'),
  'several namespaces':
    clusterScoped +
    object('v1', 'ConfigMap', '{name: a, namespace: Web}') +
    object('apps/v1', 'Deployment', '{name: a}') +
    object('example.org/v1beta1', 'Thing', '{name: a.b, namespace: default}'),
}

test.each(Object.entries(trees))(
  '-o DIRECTORY writes the files that kustomize writes: %s',
  async (_, objects) => {
    const folder = mkdtempSync(join(tmpdir(), 'pte-output-'))
    try {
      await writeTree(folder, {
        'app/kustomization.yaml': 'resources: [objects.yaml]\n',
        'app/objects.yaml': objects,
        'theirs/.keep': '',
        'ours/.keep': '',
      })
      await buildByKustomize(join(folder, 'app'), ['-o', join(folder, 'theirs')])
      const { resources } = createBuilder(diskView(sep)).build(join(folder, 'app').slice(1))
      const built = resources.map(({ object }) => object)
      outputFileNames(built).forEach((name, index) => {
        const object = built[index]
        if (object) writeFileSync(join(folder, 'ours', name), writeYaml(object))
      })
      const filesIn = (side: string): Record<string, string> =>
        Object.fromEntries(
          readdirSync(join(folder, side)).map((name) => [
            name,
            readFileSync(join(folder, side, name), 'utf8'),
          ]),
        )
      expect(filesIn('ours')).toEqual(filesIn('theirs'))
      expect(readdirSync(join(folder, 'ours'))).toHaveLength(resources.length + 1)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
