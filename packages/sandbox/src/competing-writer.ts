import type { FileContents, SandboxGithub } from './sandbox-github.ts'
import type { FaultEffect } from './server/faults.ts'

/** Another writer commits to a branch just before the request that this is the effect of. */
export function competingWriter(
  github: SandboxGithub,
  fullName: string,
  branch: string,
  files: FileContents,
): FaultEffect {
  const run = async () => {
    await github.commit(fullName, branch, files, 'Change by another writer')
  }
  return { kind: 'meanwhile', run }
}
