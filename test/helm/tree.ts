import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files by path: their content, or where a symbolic link leads. */
export type Tree = Readonly<Record<string, string | Uint8Array | { link: string }>>

/** Gives `use` a temporary folder that holds `tree`, and removes it afterwards. */
export async function withTree<T>(tree: Tree, use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'chart-'))
  try {
    await writeTree(root, tree)
    return await use(root)
  } finally {
    await rm(root, { recursive: true })
  }
}

export async function writeTree(root: string, tree: Tree): Promise<void> {
  for (const [path, content] of Object.entries(tree)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    const isLink = typeof content === 'object' && 'link' in content
    await (isLink ? symlink(content.link, join(root, path)) : writeFile(join(root, path), content))
  }
}
