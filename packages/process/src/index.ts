export {
  baseEnvironment,
  CommandNotFound,
  runCommand,
  type CommandOptions,
  type CommandResult,
} from './command.ts'
