import fc from '../fast-check.ts'
import { name, resource, type Json, type Mapping } from './kustomize-object.ts'
import { olderPatchOf, patchOf, transformer } from './kustomize-patch.ts'

/** Files of a generated tree, by path; `root` is the directory to build. */
export interface Tree {
  files: Record<string, string>
  /** Fields of kustomization.yaml that occur in it. */
  fields: string[]
}

const generator = fc.record(
  {
    name,
    behavior: fc.constantFrom('create', 'merge', 'replace'),
    literals: fc.constantFrom<string[]>(['a=1', 'b="quoted"'], ['c=x=y']),
    namespace: fc.constant('team-a'),
    options: fc.record(
      { disableNameSuffixHash: fc.boolean(), immutable: fc.boolean(), labels: fc.constant({ g: 'x' }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['name', 'literals'] },
)

const replacement = (objects: readonly Mapping[]): fc.Arbitrary<Mapping> =>
  fc
    .record({
      from: fc.constantFrom(...objects),
      to: name,
      create: fc.boolean(),
      index: fc.constantFrom(0, 1, 9),
    })
    .map(({ from, to, create, index }): Mapping => ({
      source: {
        kind: from['kind'] ?? '',
        name: (from['metadata'] as Mapping)['name'] ?? '',
        fieldPath: 'metadata.name',
      },
      targets: [
        {
          select: { kind: 'Deployment', name: to },
          fieldPaths: ['spec.template.spec.containers.[name=main].image'],
          options: { delimiter: ':', index },
        },
        { select: { kind: 'Service' }, fieldPaths: ['metadata.annotations.copied'], options: { create } },
      ],
    }))

function kustomization(objects: readonly Mapping[]): fc.Arbitrary<Mapping> {
  const replicated = objects.filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet')
  const names = replicated.map(({ metadata }) => (metadata as Mapping)['name'] ?? '')
  return fc.record(
    {
      namePrefix: fc.constantFrom('pre-', 'x-'),
      nameSuffix: fc.constantFrom('-suf', '-v2'),
      namespace: fc.constantFrom('team-a', 'prod'),
      labels: fc.array(
        fc.record(
          {
            pairs: fc.constantFrom({ tier: 'back' }, { on: 'yes', n: '1' }),
            includeSelectors: fc.boolean(),
            includeTemplates: fc.boolean(),
          },
          { requiredKeys: ['pairs'] },
        ),
        { minLength: 1, maxLength: 2 },
      ),
      commonLabels: fc.constant({ common: 'label' }),
      commonAnnotations: fc.constant({ note: '"quoted": yes' }),
      images: fc.array(
        fc.record(
          {
            name: fc.constantFrom('nginx', 'redis', 'registry.example/app'),
            newName: fc.constant('mirror/nginx'),
            newTag: fc.constantFrom('v2', '1.0'),
            digest: fc.constant('sha256:feed'),
          },
          { requiredKeys: ['name'] },
        ),
        { minLength: 1, maxLength: 2 },
      ),
      ...(names.length > 0
        ? { replicas: fc.constantFrom(...names).map((name) => [{ name, count: 5 }]) }
        : {}),
      patches: fc.array(patchOf(objects), { minLength: 1, maxLength: 3 }),
      patchesStrategicMerge: fc.array(olderPatchOf(objects), { minLength: 1, maxLength: 1 }),
      transformers: fc.array(transformer, { minLength: 1, maxLength: 1 }),
      configMapGenerator: fc.array(generator, { minLength: 1, maxLength: 2 }),
      secretGenerator: fc.array(generator, { minLength: 1, maxLength: 1 }),
      generatorOptions: fc.constant({ annotations: { generated: 'x' } }),
      replacements: fc.array(replacement(objects), { minLength: 1, maxLength: 1 }),
      sortOptions: fc.constantFrom<Mapping>({ order: 'fifo' }, { order: 'legacy' }),
      buildMetadata: fc.constantFrom<Json>(
        ['originAnnotations'],
        ['transformerAnnotations'],
        ['managedByLabel'],
      ),
    },
    { requiredKeys: [] },
  )
}

/** Few of the fields at a time, or most trees would fail for one reason or another. */
function few(arbitrary: fc.Arbitrary<Mapping>): fc.Arbitrary<Mapping> {
  return fc
    .tuple(arbitrary, fc.infiniteStream(fc.nat(5)))
    .map(([fields, dice]) => Object.fromEntries(Object.entries(fields).filter(() => dice.next().value === 0)))
}

const objects = fc.uniqueArray(resource, {
  minLength: 1,
  maxLength: 5,
  selector: ({ kind, metadata }) => JSON.stringify([kind, metadata]),
})

function documents(objects: readonly Mapping[]): string {
  return objects.map((object) => `${JSON.stringify(object, undefined, 1)}\n`).join('---\n')
}

/** Trees of a base, perhaps a second one, perhaps a component, and an overlay over them. */
export const tree: fc.Arbitrary<Tree> = fc
  .record({ first: objects, second: fc.option(objects), component: fc.boolean(), deep: fc.boolean() })
  .chain(({ first, second, component, deep }) => {
    const all = [...first, ...(second ?? [])]
    return fc
      .record({
        base: few(kustomization(first)),
        other: few(kustomization(second ?? first)),
        part: few(kustomization(all)),
        middle: few(kustomization(all)),
        root: few(kustomization(all)),
      })
      .map(({ base, other, part, middle, root }): Tree => {
        const bases = second ? ['../base', '../other'] : ['../base']
        const used = [
          base,
          root,
          ...(second ? [other] : []),
          ...(component ? [part] : []),
          ...(deep ? [middle] : []),
        ]
        const write = (value: Mapping): string => JSON.stringify(value, undefined, 1)
        const files: Record<string, string> = {
          'base/all.yaml': documents(first),
          'base/kustomization.yaml': write({ resources: ['all.yaml'], ...base }),
          'root/kustomization.yaml': write({
            resources: deep ? ['../middle'] : bases,
            ...(component ? { components: ['../part'] } : {}),
            ...root,
          }),
        }
        if (second) {
          files['other/all.yaml'] = documents(second)
          files['other/kustomization.yaml'] = write({ resources: ['all.yaml'], ...other })
        }
        if (deep) files['middle/kustomization.yaml'] = write({ resources: bases, ...middle })
        if (component) {
          const kind = { apiVersion: 'kustomize.config.k8s.io/v1alpha1', kind: 'Component' }
          files['part/kustomization.yaml'] = write({
            ...kind,
            ...(Object.keys(part).length > 0 ? part : { namePrefix: 'part-' }),
          })
        }
        return { files, fields: used.flatMap((fields) => Object.keys(fields)) }
      })
  })
