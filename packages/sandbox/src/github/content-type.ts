const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  yaml: 'text/yaml; charset=utf-8',
  yml: 'text/yaml; charset=utf-8',
}

/** The Content-Type that a file is served with, by the end of its name. */
export function contentTypeOf(file: string): string {
  return types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
}
