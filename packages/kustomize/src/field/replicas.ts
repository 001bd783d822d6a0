import { fail, type Step, type Transform } from '../step.ts'
import { setReplicas } from '../transform/replicas.ts'

/** `replicas`. */
export function replicas(step: Step): Transform[] {
  const { kustomization, configuration, place } = step
  return kustomization.replicas.map((replica, index) => {
    const field = ['replicas', index]
    return setReplicas(replica, configuration.replicas, place(field), () => {
      if (step.incomplete()) return
      const message = `No resource called ${replica.name} has replicas`
      const help = 'They are set for Deployment, ReplicaSet, ReplicationController and StatefulSet'
      fail(step, field, { rule: 'patch-without-target', message, help })
    })
  })
}
