import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)

export interface Signature {
  name: string
  email: string
  /** ISO 8601, to the second. */
  date: string
}

export interface Commit {
  tree: string
  parents: readonly string[]
  author: Signature
  committer: Signature
  message: string
}

/** The content of a commit object. Times are written in UTC. */
export function encodeCommit(commit: Commit): Buffer {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${encodeSignature(commit.author)}`,
    `committer ${encodeSignature(commit.committer)}`,
    '',
    commit.message,
  ]
  return Buffer.from(lines.join('\n'))
}

export function decodeCommit(content: Buffer): Commit {
  const text = content.toString()
  const end = text.indexOf('\n\n')
  const headers = text
    .slice(0, end)
    .split('\n')
    .map((line) => /^(\S+) (.*)$/.exec(line) ?? [])
  const values = (name: string) => headers.flatMap(([, key, value]) => (key === name ? [value ?? ''] : []))
  return {
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: decodeSignature(values('author')[0] ?? ''),
    committer: decodeSignature(values('committer')[0] ?? ''),
    message: text.slice(end + 2),
  }
}

function encodeSignature({ name, email, date }: Signature): string {
  return `${name} <${email}> ${dayjs.utc(date).unix()} +0000`
}

function decodeSignature(text: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(text) ?? []
  return { name, email, date: dayjs.unix(Number(seconds)).utc().format('YYYY-MM-DDTHH:mm:ss[Z]') }
}
