import type { Reporter } from '@pte/report'
import { isJsonObject } from '@pte/resource'
import type { Builder } from './builder.ts'
import { lastLine, type Docker } from './docker.ts'
import { forgetUndo, noteUndo } from './undo.ts'

/** Other names that buildx takes for architectures. */
const aliases: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  aarch64: 'arm64',
  armhf: 'arm',
  armel: 'arm',
}

/** Drivers whose builds run on the kernel of the engine that docker reaches, where QEMU can be registered. */
const localDrivers = ['docker', 'docker-container']

/**
 * Architectures that are asked for and that the machine of the builder can neither run nor emulate. Variants are left
 * out: they share the emulator of their architecture.
 */
export function foreignArchitectures(asked: readonly string[], { driver, platforms }: Builder): string[] {
  if (!localDrivers.includes(driver)) return []
  const known = new Set(platforms.map(architectureOf))
  const linux = asked.filter((platform) => platform.startsWith('linux/'))
  return [...new Set(linux.map(architectureOf))].filter((architecture) => !known.has(architecture))
}

/** `linux/arm64/v8` → `arm64` */
function architectureOf(platform: string): string {
  const [, architecture = ''] = platform.split('/')
  return aliases[architecture] ?? architecture
}

/**
 * Registers QEMU with the kernel for these architectures. That it cannot be had is a warning: a Dockerfile that only
 * copies, or cross-compiles, does without it, and the build says where one does not.
 *
 * @param image of binfmt.
 */
export async function installEmulators(
  architectures: readonly string[],
  { image, folder, docker }: { image: string; folder: string; docker: Docker },
  reporter: Pick<Reporter, 'finding' | 'progress'>,
): Promise<void> {
  reporter.progress({ message: `Installing QEMU for ${architectures.join(', ')}` })
  const removal = emulatorArguments('--uninstall', architectures, image)
  await noteUndo(folder, removal)
  const result = await docker(emulatorArguments('--install', architectures, image))
  if (result.exitCode !== 0) await forgetUndo(folder, removal)
  const supported = result.exitCode === 0 ? supportedArchitectures(result.stdout) : []
  const missing = architectures.filter((architecture) => !supported.includes(architecture))
  if (missing.length === 0) return
  reporter.finding({
    rule: 'no-emulation',
    severity: 'warning',
    message: `this machine cannot run programs for ${missing.join(', ')}, and QEMU could not be installed`,
    help: `A RUN for that platform will fail. Build each platform on a runner of its own (mode digest and join, as the reusable workflow app-image.yml does).\n${lastLine(result)}`,
  })
}

export function emulatorArguments(
  verb: '--install' | '--uninstall',
  architectures: readonly string[],
  image: string,
): string[] {
  return ['run', '--rm', '--privileged', '--network', 'none', image, verb, architectures.join(',')]
}

/** binfmt ends well whatever happened, and prints what the kernel can run now. */
function supportedArchitectures(stdout: string): string[] {
  try {
    const status: unknown = JSON.parse(stdout)
    const supported = isJsonObject(status) ? status['supported'] : undefined
    return Array.isArray(supported) ? supported.map(String).map(architectureOf) : []
  } catch {
    return []
  }
}
