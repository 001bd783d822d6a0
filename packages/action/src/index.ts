export type { Inputs } from './inputs.ts'
export { run, type Step } from './run.ts'
export type { WorkflowContext } from './workflow-context.ts'
