import { Command } from 'commander'
import { append } from './repeatable-option.ts'

/** Where a verb about a repository looks. */
export interface RepositoryOptions {
  cluster: string[]
  source: string[]
  remoteBases: boolean
}

/** A verb that takes an infrastructure repository, the clusters that are meant and the folders of other sources. */
export function repositoryCommand(name: string): Command {
  return new Command(name)
    .argument('[repository]', 'root of the infrastructure repository', '.')
    .option(
      '--cluster <entry>',
      'folder in which Flux starts, or a unique trailing part of it; repeatable',
      append,
      [],
    )
    .option(
      '--source <kind/namespace/name=folder>',
      'folder that is published under another source; repeatable',
      append,
      [],
    )
    .option('--remote-bases', 'fetch the bases and files that kustomizations take from the network', false)
}
