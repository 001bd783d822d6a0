/** The documents of a rendering, each as its text, sorted: renderings of the same objects are equal. */
export function renderedObjects(text: string): string[] {
  return text
    .split(/^---\n/m)
    .map((document) => document.trim())
    .filter((document) => document !== '')
    .sort()
}

/** Throws unless there are so many objects. */
export function assertObjects(count: number): (run: { stdout: string }) => void {
  return ({ stdout }) => {
    const found = renderedObjects(stdout).length
    if (found !== count) throw new Error(`${count} objects were to be rendered, there are ${found}`)
  }
}
