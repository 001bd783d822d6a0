import type { Path } from '@pte/resource'
import type { FieldSpecification } from '../field-specification.ts'
import type { Replica } from '../kustomization/replica.ts'
import { fail, type Step, type Transform } from '../step.ts'
import { setReplicas } from '../transform/replicas.ts'

/** `replicas`. */
export function replicas(step: Step): Transform[] {
  return step.kustomization.replicas.map((replica, index) =>
    replicaTransform(step, replica, step.configuration.replicas, ['replicas', index]),
  )
}

export function replicaTransform(
  step: Step,
  replica: Replica,
  fields: readonly FieldSpecification[],
  field: Path,
): Transform {
  return setReplicas(replica, fields, step.place(field), () => {
    if (step.incomplete()) return
    const message = `No resource called ${replica.name} has replicas`
    const help = 'They are set for Deployment, ReplicaSet, ReplicationController and StatefulSet'
    fail(step, field, { rule: 'patch-without-target', message, help })
  })
}
