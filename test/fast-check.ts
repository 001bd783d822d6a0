import fc from 'fast-check'
import { seed } from './seed.ts'

fc.configureGlobal({ seed })

/** fast-check, beginning where this commit begins. */
export default fc
