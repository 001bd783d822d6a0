import { compareFields, type Files } from './kustomize-case.ts'

const container = '{name: main, image: x}'
const referrer = (apiVersion: string, kind: string, rest: string, name = 'user') =>
  `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: ${name}}, ${rest}}`
const target = (kind: string, apiVersion = 'v1', name = 'aim') =>
  `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: ${name}}}`
const rbac = 'rbac.authorization.k8s.io/v1'

/** Objects, the names of which get a prefix and a suffix. */
function renamed(...objects: string[]): Files {
  return {
    'kustomization.yaml': 'resources: [all.yaml]\nnamePrefix: a-\nnameSuffix: -z\n',
    'all.yaml': objects.join('\n---\n'),
  }
}

/** The same in a base, which the overlay puts into a namespace. */
function moved(...objects: string[]): Files {
  return {
    'kustomization.yaml': 'resources: [base]\nnamespace: team\nnamePrefix: b-\n',
    'base/kustomization.yaml': 'resources: [all.yaml]\nnamePrefix: a-\n',
    'base/all.yaml': objects.join('\n---\n'),
  }
}

const configured = `volumes: [{name: a, configMap: {name: aim}}, {name: b, projected: {sources: [{configMap: {name: aim}}, {secret: {name: aim}}]}}, {name: c, secret: {secretName: aim}}, {name: d, persistentVolumeClaim: {claimName: aim}}, {name: e, csi: {nodePublishSecretRef: {name: aim}}}], containers: [{name: main, image: x, env: [{name: A, valueFrom: {configMapKeyRef: {name: aim, key: x}}}, {name: B, valueFrom: {secretKeyRef: {name: aim, key: x}}}], envFrom: [{configMapRef: {name: aim}}, {secretRef: {name: aim}}]}], initContainers: [{name: init, envFrom: [{configMapRef: {name: aim}}, {secretRef: {name: aim}}]}], imagePullSecrets: [{name: aim}], serviceAccountName: aim, priorityClassName: aim`
const targets = [
  target('ConfigMap'),
  target('Secret'),
  target('PersistentVolumeClaim'),
  target('ServiceAccount'),
  target('PriorityClass', 'scheduling.k8s.io/v1'),
]
const ofPod = (apiVersion: string, kind: string) =>
  renamed(referrer(apiVersion, kind, `spec: {template: {spec: {${configured}}}}`), ...targets)

compareFields({
  'references from pods': {
    built: {
      Pod: renamed(referrer('v1', 'Pod', `spec: {${configured}}`), ...targets),
      Deployment: ofPod('apps/v1', 'Deployment'),
      StatefulSet: ofPod('apps/v1', 'StatefulSet'),
      DaemonSet: ofPod('apps/v1', 'DaemonSet'),
      ReplicaSet: ofPod('apps/v1', 'ReplicaSet'),
      ReplicationController: ofPod('v1', 'ReplicationController'),
      Job: ofPod('batch/v1', 'Job'),
      CronJob: renamed(
        referrer('batch/v1', 'CronJob', `spec: {jobTemplate: {spec: {template: {spec: {${configured}}}}}}`),
        ...targets,
      ),
      'a custom resource, which is left alone': ofPod('example.com/v1', 'Widget'),
    },
    refused: {
      'a text where volumes should be': renamed(
        referrer('apps/v1', 'Deployment', 'spec: {template: {spec: {volumes: none}}}'),
      ),
      'a text where volumes should be, without other names': {
        'kustomization.yaml': 'resources: [all.yaml]\n',
        'all.yaml': referrer('apps/v1', 'Deployment', 'spec: {template: {spec: {volumes: none}}}'),
      },
    },
  },
  'references between other objects': {
    built: {
      'an ingress and its services': renamed(
        referrer(
          'networking.k8s.io/v1',
          'Ingress',
          'spec: {ingressClassName: aim, defaultBackend: {service: {name: aim}}, tls: [{secretName: aim}], rules: [{http: {paths: [{backend: {service: {name: aim}}}]}}]}',
        ),
        target('Service'),
        target('Secret'),
        target('IngressClass', 'networking.k8s.io/v1'),
      ),
      'an older ingress': renamed(
        referrer(
          'extensions/v1beta1',
          'Ingress',
          'spec: {backend: {serviceName: aim}, rules: [{http: {paths: [{backend: {serviceName: aim}}]}}]}',
        ),
        target('Service'),
      ),
      'secrets in annotations of an ingress': renamed(
        '{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: user, annotations: {ingress.kubernetes.io/auth-secret: aim, nginx.ingress.kubernetes.io/auth-secret: aim, nginx.ingress.kubernetes.io/auth-tls-secret: aim}}}',
        target('Secret'),
      ),
      'an autoscaler': renamed(
        referrer(
          'autoscaling/v2',
          'HorizontalPodAutoscaler',
          'spec: {scaleTargetRef: {kind: Deployment, name: aim}}',
        ),
        `{apiVersion: apps/v1, kind: Deployment, metadata: {name: aim}, spec: {template: {spec: {containers: [${container}]}}}}`,
      ),
      'an autoscaler, when two kinds have the name': renamed(
        referrer(
          'autoscaling/v2',
          'HorizontalPodAutoscaler',
          'spec: {scaleTargetRef: {kind: StatefulSet, name: aim}}',
        ),
        target('Deployment', 'apps/v1'),
        target('StatefulSet', 'apps/v1'),
      ),
      'the service of a stateful set': renamed(
        referrer('apps/v1', 'StatefulSet', 'spec: {serviceName: aim}'),
        target('Service'),
      ),
      'an API service': renamed(
        referrer(
          'apiregistration.k8s.io/v1',
          'APIService',
          'spec: {service: {name: aim, namespace: default}}',
        ),
        target('Service'),
      ),
      webhooks: renamed(
        referrer(
          'admissionregistration.k8s.io/v1',
          'ValidatingWebhookConfiguration',
          'webhooks: [{name: x, clientConfig: {service: {name: aim, namespace: default}}}, {name: y, clientConfig: {url: z}}]',
        ),
        target('Service'),
      ),
      'webhooks of an overlay': moved(
        referrer(
          'admissionregistration.k8s.io/v1',
          'MutatingWebhookConfiguration',
          'webhooks: [{name: x, clientConfig: {service: {name: aim, namespace: default}}}]',
        ),
        target('Service'),
      ),
      'a definition and its conversion': moved(
        '{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: widgets.example.com}, spec: {conversion: {webhook: {clientConfig: {service: {name: aim, namespace: default}}}}}}',
        target('Service'),
      ),
      'a claim, its volume and its class': renamed(
        referrer('v1', 'PersistentVolumeClaim', 'spec: {volumeName: aim, storageClassName: aim}'),
        target('PersistentVolume'),
        target('StorageClass', 'storage.k8s.io/v1'),
      ),
      'a volume and its claim': renamed(
        referrer(
          'v1',
          'PersistentVolume',
          'spec: {claimRef: {name: aim, namespace: default}, storageClassName: aim, csi: {nodePublishSecretRef: {name: aim, namespace: default}}}',
        ),
        target('PersistentVolumeClaim'),
        target('Secret'),
        target('StorageClass', 'storage.k8s.io/v1'),
      ),
      'secrets of a service account': renamed(
        referrer('v1', 'ServiceAccount', 'secrets: [{name: aim}], imagePullSecrets: [{name: aim}]'),
        target('Secret'),
      ),
      'secrets of a storage class': renamed(
        referrer(
          'storage.k8s.io/v1',
          'StorageClass',
          'parameters: {adminSecretName: aim, userSecretName: aim, secretName: aim}',
        ),
        target('Secret'),
      ),
      'names in the rules of a role': renamed(
        referrer(
          rbac,
          'Role',
          'rules: [{resources: [configmaps], resourceNames: [aim, other]}, {resources: [secrets], resourceNames: [other]}]',
        ),
        target('ConfigMap'),
      ),
      'names in the rules of a role, of two kinds': renamed(
        referrer(rbac, 'Role', 'rules: [{resources: [configmaps], resourceNames: [aim]}]'),
        target('ConfigMap'),
        target('Secret'),
      ),
      'a node of endpoints': renamed(
        referrer('v1', 'Pod', 'spec: {runtimeClassName: aim, containers: []}'),
        target('RuntimeClass', 'node.k8s.io/v1'),
      ),
      'a certificate and its issuer, which kustomize does not know': renamed(
        referrer('cert-manager.io/v1', 'Certificate', 'spec: {secretName: aim, issuerRef: {name: aim}}'),
        target('Secret'),
      ),
      'kinds whose names stay': renamed(
        target('Namespace'),
        target('APIService', 'apiregistration.k8s.io/v1', 'v1.example.com'),
        target('CustomResourceDefinition', 'apiextensions.k8s.io/v1', 'widgets.example.com'),
      ),
    },
    refused: {
      'a mapping without a name where an object is named': {
        'kustomization.yaml': 'resources: [all.yaml]\n',
        'all.yaml': referrer(rbac, 'RoleBinding', 'subjects: [{kind: ServiceAccount}]'),
      },
      'a list among the subjects': {
        'kustomization.yaml': 'resources: [all.yaml]\n',
        'all.yaml': referrer(rbac, 'ClusterRoleBinding', 'subjects: [[a]]'),
      },
    },
  },
  'references of bindings': {
    built: {
      'a role and a service account': renamed(
        referrer(
          rbac,
          'RoleBinding',
          `roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: aim}, subjects: [{kind: ServiceAccount, name: aim}]`,
        ),
        target('Role', rbac),
        target('ClusterRole', rbac),
        target('ServiceAccount'),
      ),
      'a cluster role': renamed(
        referrer(
          rbac,
          'RoleBinding',
          `roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: aim}, subjects: []`,
        ),
        target('Role', rbac),
        target('ClusterRole', rbac),
      ),
      'a role without a group': renamed(
        referrer(rbac, 'RoleBinding', 'roleRef: {kind: Role, name: aim}'),
        target('Role', rbac),
      ),
      'users and groups, whose names stay': renamed(
        referrer(
          rbac,
          'ClusterRoleBinding',
          `roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: aim}, subjects: [{kind: User, name: aim}, {kind: Group, name: other}]`,
        ),
        target('ClusterRole', rbac),
      ),
      'service accounts of other namespaces': moved(
        referrer(
          rbac,
          'RoleBinding',
          `subjects: [{kind: ServiceAccount, name: aim, namespace: default}, {kind: ServiceAccount, name: aim, namespace: other}, {kind: ServiceAccount, name: default, namespace: x}]`,
        ),
        target('ServiceAccount'),
        '{apiVersion: v1, kind: Namespace, metadata: {name: other}}',
      ),
      'a cluster role binding of an overlay': moved(
        referrer(
          rbac,
          'ClusterRoleBinding',
          `roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: aim}, subjects: [{kind: ServiceAccount, name: aim, namespace: default}, {kind: ServiceAccount, name: default}]`,
        ),
        target('ClusterRole', rbac),
        target('ServiceAccount'),
      ),
      'service accounts of one name in two namespaces': renamed(
        referrer(
          rbac,
          'ClusterRoleBinding',
          'subjects: [{kind: ServiceAccount, name: aim, namespace: one}, {kind: ServiceAccount, name: aim, namespace: two}]',
        ),
        '{apiVersion: v1, kind: ServiceAccount, metadata: {name: aim, namespace: one}}',
        '{apiVersion: v1, kind: ServiceAccount, metadata: {name: aim, namespace: two}}',
      ),
    },
    refused: {
      'a subject whose namespace is empty': renamed(
        referrer(rbac, 'RoleBinding', 'subjects: [{kind: ServiceAccount, name: aim, namespace: }]'),
        target('ServiceAccount'),
      ),
    },
  },
  'references to what two bases have': {
    built: {
      'two prefixes': {
        'kustomization.yaml': 'resources: [one, two]\n',
        ...twin('one'),
        ...twin('two'),
      },
      'two prefixes and one more': {
        'kustomization.yaml': 'resources: [one, two]\nnamePrefix: all-\nnamespace: team\n',
        ...twin('one'),
        ...twin('two'),
      },
      'two namespaces': {
        'kustomization.yaml': 'resources: [one, two]\n',
        ...twin('one', 'namespace: one\n'),
        ...twin('two', 'namespace: two\n'),
      },
      'a referrer in the overlay, to the one of a namespace': {
        'kustomization.yaml': 'resources: [one, two, own.yaml]\n',
        'own.yaml':
          '{apiVersion: v1, kind: Pod, metadata: {name: own, namespace: two}, spec: {volumes: [{name: a, configMap: {name: aim}}]}}',
        ...twin('one', 'namespace: one\nnamePrefix: one-\n'),
        ...twin('two', 'namespace: two\nnamePrefix: two-\n'),
      },
      'a referrer in the overlay to a name that no object has any more': {
        'kustomization.yaml': 'resources: [one, two, own.yaml]\n',
        'own.yaml': referrer('v1', 'Pod', 'spec: {volumes: [{name: a, configMap: {name: aim}}]}', 'own'),
        ...twin('one'),
        ...twin('two'),
      },
      'a generated object, with prefix and hash': {
        'kustomization.yaml':
          'resources: [all.yaml]\nnamePrefix: a-\nconfigMapGenerator: [{name: aim, literals: [a=b]}]\n',
        'all.yaml': referrer('v1', 'Pod', 'spec: {volumes: [{name: a, configMap: {name: aim}}]}'),
      },
      'a generated object that an overlay changes': {
        'kustomization.yaml':
          'resources: [base]\nnamePrefix: b-\nconfigMapGenerator: [{name: aim, behavior: merge, literals: [c=d]}]\n',
        'base/kustomization.yaml':
          'resources: [all.yaml]\nnamePrefix: a-\nconfigMapGenerator: [{name: aim, literals: [a=b]}]\n',
        'base/all.yaml': referrer('v1', 'Pod', 'spec: {volumes: [{name: a, configMap: {name: aim}}]}'),
      },
    },
    refused: {
      'a referrer in the overlay that may mean either': {
        'kustomization.yaml': 'resources: [one, two, own.yaml]\nnamePrefix: all-\n',
        'own.yaml': referrer('v1', 'Pod', 'spec: {volumes: [{name: a, configMap: {name: aim}}]}', 'own'),
        ...twin('one'),
        ...twin('two'),
      },
    },
  },
})

function twin(name: string, fields = `namePrefix: ${name}-\n`): Files {
  return {
    [`${name}/kustomization.yaml`]: `resources: [all.yaml]\n${fields}`,
    [`${name}/all.yaml`]: `${referrer('v1', 'Pod', 'spec: {volumes: [{name: a, configMap: {name: aim}}]}')}\n---\n${target('ConfigMap')}`,
  }
}
