import fc from '../fast-check.ts'
import { image, type Json, type Mapping } from './kustomize-object.ts'

const directive = fc.constantFrom<Mapping>({ $patch: 'delete' }, { $patch: 'replace' }, { $patch: 'merge' })
const patchContainer = fc
  .tuple(
    fc.constantFrom('main', 'side', 'new'),
    fc.record(
      {
        image,
        env: fc.constantFrom<Json>([{ name: 'B', value: 'n' }], null, []),
        args: fc.constantFrom<Json>(['p'], null),
      },
      { requiredKeys: [] },
    ),
    fc.option(directive, { freq: 5 }),
  )
  .map(([name, rest, directive]): Mapping => ({ name, ...rest, ...(directive ?? {}) }))
const patchSpec = fc.record(
  {
    containers: fc.uniqueArray(patchContainer, { maxLength: 2, selector: (each) => each['name'] }),
    volumes: fc.constantFrom<Json>(
      [{ name: 'scratch', emptyDir: null, hostPath: { path: '/x' } }],
      [{ $patch: 'replace' }, { name: 'only', emptyDir: {} }],
      null,
    ),
    nodeSelector: fc.constantFrom<Json>({ a: 'b' }, null),
  },
  { requiredKeys: [] },
)

function patchBody(kind: Json): fc.Arbitrary<Mapping> {
  if (kind === 'Deployment' || kind === 'StatefulSet')
    return patchSpec.map((spec) => ({ spec: { template: { spec } } }))
  if (kind === 'CronJob')
    return patchSpec.map((spec) => ({ spec: { jobTemplate: { spec: { template: { spec } } } } }))
  if (kind === 'Widget') return patchSpec.map((spec) => ({ spec }))
  if (kind === 'ConfigMap')
    return fc.constantFrom<Mapping>({ data: { a: 'patched', b9: null } }, { $patch: 'delete' })
  return fc.constantFrom<Mapping>({ metadata: { labels: { patched: 'yes' } } }, { $patch: 'delete' })
}

/** Most fit what they are applied to, or most trees would fail. */
const operation = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<Mapping>(
      { op: 'add', path: '/metadata/labels', value: { json: 'patch' } },
      { op: 'replace', path: '/metadata/name', value: 'renamed' },
      { op: 'add', path: '/metadata/annotations/a~1b', value: '1' },
      { op: 'remove', path: '/metadata/annotations' },
      { op: 'copy', from: '/metadata/name', path: '/metadata/labels' },
      { op: 'test', path: '/metadata/namespace', value: null },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      op: fc.constantFrom('add', 'replace', 'remove'),
      path: fc.constantFrom(
        '/spec',
        '/spec/none',
        '/data/a',
        '/spec/template/spec/containers/0',
        '/spec/ports/-1',
      ),
      value: fc.constantFrom<Json>(null, 5, { made: true, name: 'made' }),
    }),
  },
)
const jsonPatch: fc.Arbitrary<Json> = fc.array(operation, { minLength: 1, maxLength: 2 })

/**
 * What a patch may do to the metadata of an object. It sets no label that `labels` adds to selectors, too: kustomize
 * then changes them with it, see docs/decisions/32.
 */
const changes = fc.constantFrom<Mapping>(
  { annotations: null },
  { annotations: { $patch: 'delete' } },
  { annotations: { a: 5, b: null } },
  { labels: { app: null, m: 5 } },
  { labels: null, annotations: {} },
)

/** Strategic merge patches, for each of the objects. */
function mergePatchesOf(objects: readonly Mapping[]): fc.Arbitrary<Mapping>[] {
  return objects.map((object) => {
    const { apiVersion = '', kind = '', metadata = {} } = object
    return fc.tuple(patchBody(kind), fc.option(changes, { freq: 4 })).map(([body, change]): Mapping => {
      const both = { ...(metadata as Mapping), ...((body['metadata'] ?? {}) as Mapping), ...(change ?? {}) }
      return { apiVersion, kind, ...body, metadata: both }
    })
  })
}

/** Entries of `patches`: for an object by its name, or for selected ones. */
export function patchOf(objects: readonly Mapping[]): fc.Arbitrary<Mapping> {
  const own = mergePatchesOf(objects).map((patch) => patch.map((patch) => ({ patch: JSON.stringify(patch) })))
  const selected = fc
    .tuple(
      fc.record(
        {
          kind: fc.constantFrom('Deployment', 'ConfigMap', '.*Set', 'Service'),
          name: fc.constantFrom('web', 'w.*', 'api|db'),
          labelSelector: fc.constantFrom('app=x', '!app'),
        },
        { requiredKeys: [] },
      ),
      fc.oneof(
        jsonPatch,
        fc.constant<Json>({ kind: 'Any', metadata: { name: 'any', labels: { selected: 'x' } } }),
        changes.map((change): Json => ({ kind: 'Any', metadata: { name: 'any', ...change } })),
      ),
      fc.option(
        fc.record({ allowNameChange: fc.boolean(), allowKindChange: fc.boolean() }, { requiredKeys: [] }),
        { freq: 4 },
      ),
    )
    .map(([target, patch, options]): Mapping => ({
      target,
      patch: JSON.stringify(patch),
      ...(options
        ? { options: mayBeGenerated(target) ? { ...options, allowKindChange: false } : options }
        : {}),
    }))
  return fc.oneof(...own, selected)
}

/** Kept of one kind: of others kustomize hashes the whole object, with the annotations that it remembers things in. */
function mayBeGenerated({ kind }: { kind?: string }): boolean {
  return kind === undefined || kind === 'ConfigMap'
}

/** Entries of `patchesStrategicMerge`. */
export function olderPatchOf(objects: readonly Mapping[]): fc.Arbitrary<Json> {
  return fc.oneof(...mergePatchesOf(objects)).map((patch) => JSON.stringify(patch))
}

/** Entries of `transformers`, in place. */
export const transformer: fc.Arbitrary<Json> = fc
  .constantFrom<Mapping>(
    { kind: 'PrefixTransformer', prefix: 'plugin-', fieldSpecs: [{ path: 'metadata/name' }] },
    { kind: 'NamespaceTransformer', metadata: { name: 'one', namespace: 'plugin' }, unsetOnly: true },
    {
      kind: 'LabelTransformer',
      labels: { plug: 'in' },
      fieldSpecs: [{ path: 'metadata/labels', create: true }],
    },
    { kind: 'ValueAddTransformer', value: '5', targets: [{ fieldPath: 'metadata/annotations/added' }] },
    {
      kind: 'PatchTransformer',
      target: { kind: 'Deployment' },
      patch: '[{"op": "add", "path": "/spec/paused", "value": true}]',
    },
  )
  .map((transformer) => JSON.stringify({ apiVersion: 'builtin', metadata: { name: 'one' }, ...transformer }))
