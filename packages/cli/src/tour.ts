import { Command } from 'commander'

const about = `
The guided run of the whole system, on this machine and without network: a registry and a GitHub are started, the
example app is built and pushed, Flux's choice among the tags is shown, the example chart is released, and the example
infrastructure repository is validated, once as it is and once with mistakes in it. Every step is an action's bundle,
run as GitHub's runner runs it. Nothing is left behind.

Example:
  npx pte tour`

export function tourCommand(): Command {
  return new Command('tour')
    .description('show the whole system at work on this machine')
    .addHelpText('after', about)
    .action(async () => {
      const { takeTour } = await import('./tour/guided-run.ts')
      const { createScreen } = await import('./tour/screen.ts')
      const colour = process.stdout.isTTY && !process.env['NO_COLOR']
      await takeTour(createScreen((text) => void process.stdout.write(text), colour))
    })
}
