// Generated from ../action.yml by `npm run generate`.
export type InputName = 'charts' | 'token'
export type OutputName = 'charts' | 'released' | 'index-url'
