/** Whether git takes a name for a tag or a branch: the rules of git-check-ref-format. */
export function isRefName(name: string): boolean {
  if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.$|\/$|^[-/]/.test(name)) return false
  return name !== '' && name !== '@' && name.split('/').every((part) => !/^\.|\.lock$/.test(part))
}
