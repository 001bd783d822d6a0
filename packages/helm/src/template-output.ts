/** What one template rendered. */
export interface RenderedTemplate {
  /** File of the chart, from the name of the chart on: `app/templates/service.yaml`. */
  source: string | undefined
  /** YAML, of one or several documents. */
  text: string
}

/** Splits what `helm template` prints by the `# Source:` comments in it. */
export function splitTemplates(output: string): RenderedTemplate[] {
  const templates: RenderedTemplate[] = []
  for (const text of output.split(/^---[ \t]*$/m)) {
    const source = /^\s*# Source: (.+)$/m.exec(text)?.[1]?.trim() ?? templates.at(-1)?.source
    if (text.trim() !== '') templates.push({ source, text })
  }
  return templates
}
