/** True for a file of an app that is there to be copied: its folder is called an example or a template. */
export function isTemplateApp(file: string): boolean {
  return file
    .split('/')
    .slice(0, -1)
    .some((step) => /(?:^|[-_.])(?:example|template|sample|skeleton)s?(?:[-_.]|$)/i.test(step))
}
