import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a stand-in for docker answers; paths of what it copies to where it is told to write. */
export interface DockerAnswers {
  /** Of `docker buildx inspect`. */
  inspect: string
  /** An OCI layout, for `--output type=oci`. */
  layout?: string
  /** A tar, for `docker save`. */
  saved?: string
  /** What a container prints. */
  container?: string
}

export interface DockerStub {
  /** Folder with the program `docker`. */
  bin: string
  /** What the program needs of the environment. */
  env: Record<string, string>
  /** The arguments of every call so far. */
  calls(): Promise<string[][]>
  /** The Docker configuration of the last call. */
  config: string
}

export const engines = {
  containerdStore: `Name:   default
Driver: docker

Nodes:
Name:             default
Endpoint:         default
Status:           running
BuildKit version: v0.33.0
Platforms:        linux/amd64, linux/amd64/v2, linux/amd64/v3, linux/386
Labels:
 org.mobyproject.buildkit.worker.executor:             containerd
 org.mobyproject.buildkit.worker.snapshotter:          overlayfs
`,
  classicStore: `Name:   default
Driver: docker

Nodes:
Name:             default
Endpoint:         default
Status:           running
BuildKit version: v0.8+unknown
Platforms:        linux/amd64, linux/386
`,
  remote: `Name:          bk
Driver:        remote
Last Activity: 2026-11-24 23:00:00 +0000 UTC

Nodes:
Name:             bk0
Endpoint:         unix:///run/bk.sock
Status:           running
BuildKit version: v0.34.2
Platforms:        linux/amd64*, linux/arm/v7
`,
} as const

const script = `#!/bin/sh
{ for argument in "$@"; do printf '%s\\036' "$argument"; done; printf '\\035'; } >> "$RECORD/calls"
rm -rf "$RECORD/config"
cp -r "\${DOCKER_CONFIG:-/dev/null}" "$RECORD/config" 2>/dev/null
case $1-$2 in
buildx-inspect) cat "$RECORD/inspect" ;;
buildx-build) for argument; do case $argument in type=oci,*) cp -r "$LAYOUT" "\${argument##*dest=}" ;; esac; done; exit $BUILT ;;
save-*) cp "$SAVED" "$3" ;;
run-*) cat "$RECORD/container" ;;
esac
`

/** Writes a program that stands for docker: it keeps its arguments, and leaves ready images where it should. */
export async function stubDocker(folder: string, answers: DockerAnswers): Promise<DockerStub> {
  const record = join(folder, 'docker-stub')
  await mkdir(record)
  await writeFile(join(record, 'docker'), script, { mode: 0o755 })
  await writeFile(join(record, 'inspect'), answers.inspect)
  await writeFile(join(record, 'container'), answers.container ?? '')
  return {
    bin: record,
    env: { RECORD: record, LAYOUT: answers.layout ?? '', SAVED: answers.saved ?? '', BUILT: '0' },
    config: join(record, 'config'),
    calls: async () => {
      const text = await readFile(join(record, 'calls'), 'utf8').catch(() => '')
      return text
        .split('\u001d')
        .slice(0, -1)
        .map((call) => call.split('\u001e').slice(0, -1))
    },
  }
}
