// Generated from ../action.yml by `npm run generate`.
export type InputName = 'path'
export type OutputName = 'errors' | 'warnings' | 'notices'
