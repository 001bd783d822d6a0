export { describeRule } from './rule-descriptions.ts'
export { validate, type ValidateOptions, type Validated } from './validate.ts'
