import { stripVTControlCharacters, styleText } from 'node:util'
import { findingAsText, progressText, type Reporter } from '@pte/report'

type Style = Parameters<typeof styleText>[0]

/** A Reporter for people at a terminal, on standard error; plain text when that is no terminal or NO_COLOR is set. */
export function createTerminalReporter(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Reporter {
  const live = stream.isTTY && !env['CI']
  const colour = stream.isTTY && !env['NO_COLOR']
  const secrets: string[] = []
  let pending = false
  const paint = (style: Style, text: string): string => (colour ? styleText(style, text) : text)
  const write = (text: string): void => {
    const masked = secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text)
    stream.write(`${pending ? '\r\u001B[K' : ''}${masked}\n`)
    pending = false
  }
  return {
    finding: (finding) => {
      write(findingAsText(finding, { colour, source: () => undefined }).trimEnd())
    },
    progress(progress) {
      if (progress.done === undefined) write(paint('dim', progress.message))
      else if (live) {
        stream.write(`\r\u001B[K${fitted(progressText(progress), stream.columns)}`)
        pending = true
      }
    },
    // A summary is a page of a workflow run; at a terminal the progress and the result say the same.
    summary: () => undefined,
    secret: (value) => {
      if (value !== '') secrets.push(value)
    },
    async group(name, work) {
      write(paint('bold', name))
      return work()
    },
  }
}

function fitted(text: string, columns: number): string {
  return stripVTControlCharacters(text).slice(0, columns - 1)
}
