import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Apps that each cluster runs; with the entry of the cluster these are its roots. */
export const appsPerCluster = 21
const stages = ['dev', 'test', 'stage', 'prod']

/** Objects that the entry and the apps of one cluster come to. */
export const objectsPerCluster = appsPerCluster * 13 + appsPerCluster + 2

/**
 * Writes a repository as companies have them: apps with a base and an overlay for each stage, clusters that choose a
 * stage, and patch each app once more through their Flux Kustomizations.
 */
export function writeLargeRepository(root: string, clusters: number): void {
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  for (let number = 1; number <= appsPerCluster; number += 1) writeApp(`app-${number}`, write)
  for (let number = 1; number <= clusters; number += 1) writeCluster(number, write)
}

type Write = (path: string, content: string) => void

function writeApp(app: string, write: Write): void {
  write(
    `apps/${app}/base/kustomization.yaml`,
    'resources: [workload.yaml, network.yaml, access.yaml, policy.yaml]\n',
  )
  for (const [file, objects] of Object.entries(appObjects(app)))
    write(`apps/${app}/base/${file}`, objects.join('---\n'))
  for (const stage of stages) {
    const overlay = `resources: [../base]\nnamespace: ${app}\npatches:\n  - path: workload.yaml\n`
    write(`apps/${app}/${stage}/kustomization.yaml`, overlay)
    write(`apps/${app}/${stage}/workload.yaml`, stagePatch(app, stage))
  }
}

function stagePatch(app: string, stage: string): string {
  return `${head('apps/v1', 'Deployment', app)}spec:
  replicas: ${stages.indexOf(stage) + 1}
  template:
    spec:
      containers:
        - name: app
          env: [{ name: STAGE, value: ${stage} }]
        - name: metrics
          image: registry.example.com/metrics:2.4.1
          ports: [{ name: metrics, containerPort: 9090 }]
`
}

function head(apiVersion: string, kind: string, name: string): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n  labels:\n    app: ${name}\n`
}

function appObjects(app: string): Record<string, string[]> {
  const rules =
    "rules:\n  - apiGroups: ['']\n    resources: [configmaps, secrets]\n    verbs: [get, list, watch]\n"
  const role = `roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: Role\n  name: ${app}\n`
  const selector = `selector:\n    matchLabels:\n      app: ${app}\n`
  return {
    'workload.yaml': [
      `${head('apps/v1', 'Deployment', app)}spec:\n  replicas: 1\n  ${selector}${podTemplate(app)}`,
      `${head('batch/v1', 'CronJob', `${app}-cleanup`)}spec:\n  schedule: 15 3 * * *\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers:\n            - name: cleanup\n              image: registry.example.com/${app}:1.0.0\n              args: [cleanup, --older-than, 30d]\n`,
      `${head('v1', 'ConfigMap', app)}data:\n  cluster: \${CLUSTER}\n  settings.toml: |\n    [server]\n    address = "0.0.0.0:8080"\n    [log]\n    level = "info"\n`,
    ],
    'network.yaml': [
      `${head('v1', 'Service', app)}spec:\n  selector:\n    app: ${app}\n  ports:\n    - name: http\n      port: 80\n      targetPort: http\n`,
      `${head('networking.k8s.io/v1', 'Ingress', app)}spec:\n  rules:\n    - host: ${app}.\${CLUSTER}.example.com\n      http:\n        paths:\n          - path: /\n            pathType: Prefix\n            backend:\n              service:\n                name: ${app}\n                port:\n                  name: http\n`,
      `${head('networking.k8s.io/v1', 'NetworkPolicy', app)}spec:\n  podSelector:\n    matchLabels:\n      app: ${app}\n  ingress:\n    - from:\n        - namespaceSelector: {}\n      ports:\n        - port: 8080\n`,
      `${head('monitoring.coreos.com/v1', 'ServiceMonitor', app)}spec:\n  ${selector}  endpoints:\n    - port: metrics\n      interval: 30s\n`,
    ],
    'access.yaml': [
      head('v1', 'ServiceAccount', app),
      `${head('rbac.authorization.k8s.io/v1', 'Role', app)}${rules}`,
      `${head('rbac.authorization.k8s.io/v1', 'RoleBinding', app)}${role}subjects:\n  - kind: ServiceAccount\n    name: ${app}\n    namespace: ${app}\n`,
    ],
    'policy.yaml': [
      head('v1', 'Namespace', app),
      `${head('policy/v1', 'PodDisruptionBudget', app)}spec:\n  minAvailable: 1\n  ${selector}`,
      `${head('autoscaling/v2', 'HorizontalPodAutoscaler', app)}spec:\n  minReplicas: 1\n  maxReplicas: 6\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: ${app}\n`,
    ],
  }
}

function podTemplate(app: string): string {
  return `  template:
    metadata:
      labels:
        app: ${app}
    spec:
      serviceAccountName: ${app}
      containers:
        - name: app
          image: registry.example.com/${app}:1.0.0
          envFrom:
            - configMapRef:
                name: ${app}
          ports:
            - name: http
              containerPort: 8080
          readinessProbe:
            httpGet:
              path: /healthz
              port: http
          resources:
            requests:
              cpu: 50m
              memory: 64Mi
            limits:
              memory: 256Mi
`
}

function writeCluster(number: number, write: Write): void {
  const cluster = `cluster-${number}`
  const stage = stages[number % stages.length] ?? 'dev'
  write(
    `clusters/${cluster}/flux-system/gotk-sync.yaml`,
    `${gitRepository}---\n${fluxKustomization('flux-system', `./clusters/${cluster}`)}`,
  )
  for (let app = 1; app <= appsPerCluster; app += 1)
    write(`clusters/${cluster}/app-${app}.yaml`, appKustomization(`app-${app}`, cluster, stage))
}

const gitRepository = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: flux-system
  namespace: flux-system
spec:
  interval: 1m
  url: https://git.example.com/company/infrastructure
`

function fluxKustomization(name: string, path: string): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: ${name}
  namespace: flux-system
spec:
  interval: 10m
  path: ${path}
  prune: true
  sourceRef:
    kind: GitRepository
    name: flux-system
`
}

function appKustomization(app: string, cluster: string, stage: string): string {
  return `${fluxKustomization(app, `./apps/${app}/${stage}`)}  postBuild:
    substitute:
      CLUSTER: ${cluster}
  patches:
    - target:
        kind: Deployment
        name: ${app}
      patch: |
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: ${app}
        spec:
          template:
            spec:
              nodeSelector:
                cluster: ${cluster}
              containers:
                - name: app
                  env:
                    - name: CLUSTER
                      value: ${cluster}
`
}
