import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Content of a file, or where a symbolic link leads. */
export type TreeFile = string | { target: string }

/** A repository that a test makes. */
export interface GitRepository {
  /** Makes a commit with these files beside those that are there, and gives its id. */
  commit(files: Readonly<Record<string, TreeFile>>): string
  /** Makes a commit of a tree that is given as `git mktree` takes it. */
  commitTree(lines: string): void
  git(...args: string[]): string
}

/** Creates a repository with a `main` branch in a folder that does not exist yet. */
export function createRepository(folder: string): GitRepository {
  mkdirSync(folder, { recursive: true })
  const author = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.com' }
  const committer = { GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.com' }
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', ...author, ...committer }
  const run = (args: readonly string[], input = ''): string =>
    execFileSync('git', args, { cwd: folder, env, input, encoding: 'utf8', stdio: 'pipe' }).trim()
  const git = (...args: string[]): string => run(args)
  git('init', '--quiet', '--initial-branch=main')
  // As GitHub has it: a commit that a branch or tag leads to can be asked for by its id.
  git('config', 'uploadpack.allowReachableSHA1InWant', 'true')
  return {
    git,
    commitTree(lines) {
      const tree = run(['mktree'], lines)
      git('update-ref', 'HEAD', git('commit-tree', '-m', 'A commit', tree))
    },
    commit(files) {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        if (typeof content === 'string') writeFileSync(join(folder, path), content)
        else symlinkSync(content.target, join(folder, path))
      }
      git('add', '--all')
      git('commit', '--quiet', '--message', 'A commit')
      return git('rev-parse', 'HEAD')
    },
  }
}
