import { posix } from 'node:path'

/**
 * Where an archive is fetched from, by the rules of helm's URLJoin: the path of the base grows by the file, its
 * query and fragment stay. Without a base the URL is relative to index.yaml.
 *
 * @param file path of the archive, relative to the folder that the base stands for, with `/`
 */
export function archiveUrl(base: string, file: string): string {
  const [, origin = '', path = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)?([^?#]*)(.*)$/i.exec(base) ?? []
  return origin + posix.join(origin === '' ? '' : '/', path, escapePath(file)) + rest
}

/** `+` of build metadata stays as it is, which is what helm writes and what servers take for a plus in a path. */
function escapePath(path: string): string {
  return encodeURI(path).replace(
    /[!'()*?#]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
