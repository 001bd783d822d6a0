import { ExpectedError, type Place } from '@pte/report'

/** Helm's limits, in bytes: of a file that is packaged, and of all files of a chart with its subcharts. */
export const maxFileSize = 5 * 1024 * 1024
export const maxChartSize = 100 * 1024 * 1024

/** What is left of the size that a chart may have; shared by a chart and its subcharts. */
export interface ChartBudget {
  left: number
}

export function createBudget(): ChartBudget {
  return { left: maxChartSize }
}

/**
 * Takes the size of a file from the budget, before it is read.
 *
 * @throws {ExpectedError} when helm would refuse to load the chart
 */
export function spend(budget: ChartBudget, size: number, at: Place): void {
  budget.left -= size
  if (budget.left > 0) return
  throw new ExpectedError({
    rule: 'chart-too-large',
    message: `The files of the chart have more than ${maxChartSize / 1024 / 1024} MiB together, which helm refuses`,
    help: 'List what the chart does not need in .helmignore',
    at,
  })
}
