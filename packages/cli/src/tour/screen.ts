import { styleText } from 'node:util'
import { findingAsText } from '@pte/report'
import type { StepLog } from './step-log.ts'

type Style = Parameters<typeof styleText>[0]

/** What the guided run draws on: standard output, in colours on a terminal. */
export interface Screen {
  /** A station of the run, numbered. */
  station(title: string, explanation: string): void
  /** What a person would write: a workflow step or a command. */
  written(text: string): void
  /** What a step said; `source` gives the text of a file for the frames around mistakes. */
  said(log: StepLog, source: (file: string) => string | undefined): void
  fact(name: string, value: string): void
  /** A line that was checked to be true. */
  done(text: string): void
}

export function createScreen(write: (text: string) => void, colour: boolean): Screen {
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const indented = (text: string, mark: string): string => text.trimEnd().replace(/^/gm, mark)
  let stations = 0
  return {
    station(title, explanation) {
      stations += 1
      const head = `── ${stations} ─ ${title} `
      write(`\n${paint(['bold', 'cyan'], head.padEnd(100, '─'))}\n${explanation}\n`)
    },
    written: (text) => {
      write(`\n${paint('yellow', indented(text, '    '))}\n\n`)
    },
    said({ lines, annotations }, source) {
      for (const line of lines) write(`${paint('dim', `  │ ${line}`)}\n`)
      for (const finding of annotations)
        write(`\n${indented(findingAsText(finding, { colour, source }), '  ')}\n`)
    },
    fact: (name, value) => {
      write(`  ${paint('dim', name.padEnd(22))} ${value}\n`)
    },
    done: (text) => {
      write(`  ${paint('green', '✔')} ${text}\n`)
    },
  }
}
