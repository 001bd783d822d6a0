// Generated from ../action.yml by `npm run generate`.
export type InputName =
  'path' | 'clusters' | 'sources' | 'helm' | 'kubernetes-version' | 'remote-bases' | 'fail-on' | 'sarif-file'
export type OutputName = 'errors' | 'warnings' | 'notices' | 'report' | 'sarif-file'
