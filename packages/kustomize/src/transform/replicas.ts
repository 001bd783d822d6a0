import { editBy, type EditPlace } from '../edit.ts'
import { edited, previousIdentities, type Entry } from '../entry.ts'
import { scalarSetter, setField, type FieldSpecification } from '../field-specification.ts'
import { identityOf, selects } from '../identity.ts'
import type { Replica } from '../kustomization/replica.ts'
import type { Transform } from '../step.ts'
import { inStyleOf } from './kept-style.ts'

/** Sets the number of replicas of the objects of a name. `absent` is called when there is no such object. */
export function setReplicas(
  { name, count }: Replica,
  fields: readonly FieldSpecification[],
  place: EditPlace,
  absent: () => void,
): Transform {
  const edit = editBy('replicas', place)
  const set = scalarSetter((old) => inStyleOf(old, count))
  return (entries) => {
    const own = (entry: Entry): readonly FieldSpecification[] =>
      fields.filter((field) => isMeant(entry, name, field))
    if (!entries.some((entry) => own(entry).length > 0)) absent()
    return entries.map((entry) => {
      const object = own(entry).reduce((object, field) => setField(object, field, set, 0), entry.object)
      return edited(entry, object, edit)
    })
  }
}

function isMeant(entry: Entry, name: string, field: FieldSpecification): boolean {
  const identities = [...previousIdentities(entry), identityOf(entry.object)]
  return identities.some((identity) => identity.name === name && selects(field, identity))
}
