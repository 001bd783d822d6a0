import { compareFields } from './kustomize-case.ts'

const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: main
    image: nginx
    command: ["$(NAME)"]
`

compareFields({
  vars: {
    built: {
      'a name': {
        'kustomization.yaml': `
namePrefix: a-
resources: [pod.yaml]
vars:
- name: NAME
  objref: {apiVersion: v1, kind: Pod, name: web}
`,
        'pod.yaml': pod,
      },
    },
    refused: {
      'an object that is not there': {
        'kustomization.yaml': `
resources: [pod.yaml]
vars:
- name: NAME
  objref: {apiVersion: v1, kind: Pod, name: other}
`,
        'pod.yaml': pod,
      },
    },
  },
})
