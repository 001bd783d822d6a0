import { Command } from 'commander'
import type { PackagedChart } from '@pte/helm'
import { ExpectedError, type Reporter } from '@pte/report'
import { createTerminalReporter } from './terminal-reporter.ts'

const examples = `
Examples:
  pte package charts/app -d out              writes out/app-1.2.3.tgz
  pte package kubernetes/.charts -d out      every chart below that folder
  SOURCE_DATE_EPOCH=1700000000 pte package charts/app -d out

Equal charts give equal archives, also without SOURCE_DATE_EPOCH. Unless every chart is right, nothing is written.`

/** `pte package`: writes the archives of charts and prints their paths. */
export function packageCommand(): Command {
  return new Command('package')
    .description('write charts as the archives that helm installs')
    .argument('<chart...>', 'folders that are charts or hold charts')
    .option('-d, --destination <folder>', 'where the archives go; made when missing', '.')
    .addHelpText('after', examples)
    .action(async (folders: string[], { destination }: { destination: string }) => {
      const { writeArchives } = await import('@pte/helm')
      const time = sourceDate(process.env['SOURCE_DATE_EPOCH'])
      const archives: PackagedChart[] = []
      const reporter = createTerminalReporter(process.stderr, process.env)
      for (const folder of folders) archives.push(...(await packageFolder(folder, time, reporter)))
      for (const path of await writeArchives(destination, archives)) process.stdout.write(`${path}\n`)
    })
}

async function packageFolder(
  folder: string,
  time: Date | undefined,
  reporter: Reporter,
): Promise<PackagedChart[]> {
  const { findChartRoot, findCharts, packageChart, readChart } = await import('@pte/helm')
  const { root, folder: inRoot } = await findChartRoot(folder, process.cwd())
  const archives: PackagedChart[] = []
  for (const chartFolder of await findCharts(root, [inRoot])) {
    const chart = await readChart(root, chartFolder)
    for (const finding of chart.findings) reporter.finding(finding)
    archives.push(packageChart(chart, time ? { time } : {}))
  }
  if (archives.length > 0) return archives
  throw new ExpectedError({
    rule: 'chart-not-found',
    message: `${folder} is no chart and holds none`,
    help: 'A chart is a folder with a file Chart.yaml',
  })
}

/** The time of reproducible builds, https://reproducible-builds.org/specs/source-date-epoch/. */
function sourceDate(epoch: string | undefined): Date | undefined {
  if (epoch === undefined || epoch === '') return undefined
  // Eleven octal digits are what a tar header has room for.
  if (/^\d{1,10}$/.test(epoch) && Number(epoch) < 8 ** 11) return new Date(Number(epoch) * 1000)
  throw new ExpectedError({
    rule: 'source-date-epoch',
    message: `SOURCE_DATE_EPOCH is ${epoch}, which is no number of seconds since 1970`,
    help: 'Set it to what git log -1 --format=%ct prints, or unset it',
  })
}
