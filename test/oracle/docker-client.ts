import { mkdir, symlink } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { tool } from './tool.ts'

/** An environment in which docker and buildx run with a configuration of their own, below the folder. */
export async function dockerClient(
  folder: string,
): Promise<{ PATH: string; HOME: string; DOCKER_CONFIG: string }> {
  const config = join(folder, 'docker')
  const plugins = join(config, 'cli-plugins')
  await mkdir(plugins, { recursive: true })
  await symlink(tool('docker-buildx'), join(plugins, 'docker-buildx'))
  const path = [...new Set(['docker', 'runc'].map((name) => dirname(tool(name)))), process.env['PATH'] ?? '']
  return { PATH: path.join(delimiter), HOME: folder, DOCKER_CONFIG: config }
}
