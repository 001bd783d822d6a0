import type { Reporter } from '@pte/report'

export interface TagAndPushOptions {
  version: string
}

export async function tagAndPush(options: TagAndPushOptions, reporter: Reporter): Promise<{ tag: string }> {
  return reporter.group('Tag', () => Promise.resolve({ tag: `v${options.version}` }))
}
