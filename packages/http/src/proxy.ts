/** Proxies as the usual environment variables give them; NO_PROXY is a list of hosts separated by commas. */
export interface ProxySettings {
  httpProxy?: string
  httpsProxy?: string
  noProxy?: string
}

/** The proxy settings of an environment; undefined where it names no proxy. Lower-case names win, as with curl. */
export function proxyFromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): ProxySettings | undefined {
  const value = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? ''
  const settings = {
    httpProxy: value('HTTP_PROXY'),
    httpsProxy: value('HTTPS_PROXY'),
    noProxy: value('NO_PROXY'),
  }
  return settings.httpProxy === '' && settings.httpsProxy === '' ? undefined : settings
}
