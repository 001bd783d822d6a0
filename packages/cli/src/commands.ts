import { Command } from 'commander'
import { version } from './version.ts'

/** The whole command line: every verb with its options and its help. */
export function createCommands(): Command {
  return new Command('pte').description('Tags, charts and Flux repositories of pte actions').version(version)
}
