import { ExpectedError } from '@pte/report'
import { diskView } from './disk-view.ts'
import type { Need, Problem, Supply } from './external.ts'
import type { Helm } from './helm.ts'
import type { Downloader } from './remote/downloader.ts'

/** Those who get what builds need; what no build is allowed to ask for needs nobody. */
export interface Suppliers {
  downloader?: Downloader
  helm?: Helm
}

/** Gets what a build asks for; see `settle`. What cannot be had is an answer, too. */
export function createSupplier({ downloader, helm }: Suppliers): (need: Need) => Promise<Supply> {
  const get = async (need: Need): Promise<Supply> => {
    switch (need.kind) {
      case 'repository':
        return { tree: diskView(await given(downloader).repository(need.address)) }
      case 'file': {
        const file = await given(downloader).file(need.url)
        if (file.state === 'failed') throw file.error
        return { file: file.content }
      }
      case 'chart-pull':
        return { tree: diskView(await given(helm).pull(need)) }
      case 'chart-template':
        return { file: Buffer.from(await given(helm).template(need)) }
    }
  }
  return (need) =>
    get(need).catch((error: unknown) => {
      if (!(error instanceof ExpectedError)) throw error
      return { problem: problemOf(error) }
    })
}

function problemOf({ finding: { rule, message, help } }: ExpectedError): Problem {
  return { rule, message, ...(help === undefined ? {} : { help }) }
}

function given<T>(supplier: T | undefined): T {
  if (supplier === undefined) throw new TypeError('A build asks for what its options do not allow')
  return supplier
}
