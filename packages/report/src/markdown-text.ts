/** Text that may quote a repository: nothing in it becomes Markdown, HTML or another cell of a table. */
export function textAsMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#@]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('\n', '<br>')
}

/** The same, set as code. */
export function codeAsMarkdown(text: string): string {
  return `<code>${textAsMarkdown(text)}</code>`
}
