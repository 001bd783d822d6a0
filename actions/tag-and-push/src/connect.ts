import { connectRepository, type Repository } from '@pte/github'
import type { TagAndPushOptions } from './options.ts'

/** Connects to the repository of the run when something is asked that the event and the checkout do not know. */
export type Connect = () => Repository

export function connector({ run, token, fetch }: TagAndPushOptions): Connect {
  return () => connectRepository({ name: run.repository, token, apiUrl: run.apiUrl, fetch })
}
