import { expect, test } from '@jest/globals'
import { usualSiteUrl } from '@pte/github'
import { connectRepository } from '@pte/github'

const connect = (apiUrl: string, name = 'Octo-Org/Charts') => connectRepository({ name, token: 'x', apiUrl })

test.each([
  ['https://api.github.com', 'https://github.com/Octo-Org/Charts'],
  ['https://api.octo.ghe.com', 'https://octo.ghe.com/Octo-Org/Charts'],
  ['https://github.example.com/api/v3', 'https://github.example.com/Octo-Org/Charts'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/Octo-Org/Charts'],
])('the API %s belongs to the page %s', (apiUrl, url) => {
  expect(connect(apiUrl).url).toBe(url)
})

test.each([
  ['Octo-Org/Charts', 'https://octo-org.github.io/Charts'],
  ['Octo-Org/octo-org.github.io', 'https://octo-org.github.io'],
])('Pages of %s are at %s', (name, url) => {
  expect(usualSiteUrl(connect('https://api.github.com', name))).toBe(url)
})

test('where Pages of another host are cannot be told', () => {
  expect(usualSiteUrl(connect('https://github.example.com/api/v3'))).toBeUndefined()
})

test.each(['charts', 'octo/', '/charts', 'octo/charts/x', 'octo/..', 'https://github.com/octo/charts'])(
  '%s is no repository',
  (name) => {
    expect(() => connect('https://api.github.com', name)).toThrow('is not the name of a GitHub repository')
  },
)
