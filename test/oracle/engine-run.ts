import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { startBuildKit } from './buildkit.ts'
import { standIns, startDockerEngine } from './docker-engine.ts'
import { tool } from './tool.ts'

/** What Dockerfiles are built with: a driver of buildx, and for `docker` the image store of its engine. */
export const engineNames = [
  'old docker, classic store',
  'docker, classic store',
  'docker, containerd store',
  'docker-container',
  'remote',
] as const
export type EngineName = (typeof engineNames)[number]

export interface RunningEngine {
  kind: 'running'
  env: Record<string, string>
  stop(): Promise<void>
}

/** The machine cannot run it. */
export interface UnavailableEngine {
  kind: 'unavailable'
  reason: string
}

const starts: Record<EngineName, () => Promise<Omit<RunningEngine, 'kind'>>> = {
  'old docker, classic store': () => startDockerEngine('old'),
  'docker, classic store': () => startDockerEngine('classic'),
  'docker, containerd store': () => startDockerEngine('containerd'),
  'docker-container': startContainerBuilder,
  remote: startBuildKit,
}

/** Starts an engine, or says why this machine cannot. A tool that is not installed is neither: it throws. */
export async function startEngine(name: EngineName): Promise<RunningEngine | UnavailableEngine> {
  for (const needed of ['dockerd', 'docker-classic', 'docker-init', 'buildkitd', 'runc', 'docker'])
    tool(needed)
  if (process.getuid?.() !== 0) return { kind: 'unavailable', reason: 'it needs root' }
  try {
    // Every engine mounts; some find out only when they build.
    await promisify(execFile)('unshare', ['--mount', '--net', 'true'])
    return { kind: 'running', ...(await starts[name]()) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'unavailable', reason: reason.trim().replaceAll('\n', '; ') }
  }
}

/** A machine that cannot run an engine fails the run, unless it was said that engines may be left out. */
export function ifAvailable(
  engine: RunningEngine | UnavailableEngine,
  what: string,
): RunningEngine | undefined {
  if (engine.kind === 'running') return engine
  if (process.env['PTE_WITHOUT_ENGINES'] !== '1') throw new Error(`unavailable: ${engine.reason}`)
  process.stdout.write(`engines: left out ${what}, unavailable: ${engine.reason}\n`)
  return undefined
}

/** A builder that the user made and chose, as docker/setup-buildx-action does. */
async function startContainerBuilder(): Promise<Omit<RunningEngine, 'kind'>> {
  const engine = await startDockerEngine('containerd')
  const options = ['--driver-opt', `image=${standIns.buildkit}`, '--driver-opt', 'network=host']
  try {
    await promisify(execFile)(
      'docker',
      ['buildx', 'create', '--name', 'users-own', '--driver', 'docker-container', ...options, '--bootstrap'],
      { env: engine.env },
    )
  } catch (error) {
    await engine.stop()
    throw error
  }
  return {
    env: { ...engine.env, BUILDX_BUILDER: 'users-own' },
    stop: async () => {
      // The engine would wait for its container to end.
      await promisify(execFile)('docker', ['buildx', 'rm', 'users-own'], { env: engine.env })
      await engine.stop()
    },
  }
}
