import type { Rule } from './rule.ts'
import { isTemplateApp } from './template-app.ts'

const mark = '[MODIFY]'

/** Marks of the template app that were copied and not dealt with. */
export const placeholderLeft: Rule = ({ used, repository }) =>
  [...used]
    .filter((file) => !isTemplateApp(file))
    .flatMap((file) => {
      const text = repository.text(file) ?? ''
      if (!text.includes(mark)) return []
      return text.split('\n').flatMap((line, index) => {
        const column = line.indexOf(mark) + 1
        if (column === 0) return []
        return [
          {
            rule: 'placeholder-left',
            severity: 'error' as const,
            message: `${mark} is left: ${instruction(line)}`,
            help: `Fill in the value that belongs to your app, then delete the comment with ${mark}.`,
            at: { file, line: index + 1, column, endLine: index + 1, endColumn: column + mark.length },
          },
        ]
      })
    })

function instruction(line: string): string {
  const text = line.slice(line.indexOf(mark) + mark.length).trim()
  return text === '' ? 'this value is still the one of the template' : text
}
