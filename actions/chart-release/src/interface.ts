// Generated from ../action.yml by `npm run generate`.
export type InputName =
  'charts' | 'token' | 'repository' | 'pages-branch' | 'index-path' | 'tag-template' | 'mode' | 'make-latest'
export type OutputName = 'charts' | 'released' | 'index-url'
