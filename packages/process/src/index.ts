export {
  baseEnvironment,
  CommandNotFound,
  OutputTooLong,
  runCommand,
  type CommandOptions,
  type CommandResult,
} from './command.ts'
export { endCommands } from './running-commands.ts'
export { cleanUpOnSignals } from './interruption.ts'
