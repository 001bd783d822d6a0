/** Reads a GITHUB_OUTPUT file: `name=value` lines, and `name<<mark` … `mark` for values of several lines. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const match of text.matchAll(/^([^\n=<]+)(?:=(.*)|<<(\S+)\n([\s\S]*?)\n\3)$/gm)) {
    const [, name = '', line, , block] = match
    outputs[name] = line ?? block ?? ''
  }
  return outputs
}
