import { expect, test } from '@jest/globals'
import { commandWords } from '../../actions/tag-and-push/src/command-words.ts'

test.each([
  ['node server.js', ['node', 'server.js']],
  ['["node", "a b", ""]', ['node', 'a b', '']],
  [undefined, undefined],
])('the command %s is %j', async (text, words) => {
  expect(await commandWords('cmd', text)).toEqual(words)
})

test.each(['[1]', 'sh -c "echo hello"', "node 'a b'", '"node"', '["a"', '[a]', '["a", null]'])(
  '%s is refused',
  async (text) => {
    await expect(commandWords('entrypoint', text)).rejects.toThrow(
      `input entrypoint is ${text}, which is neither`,
    )
  },
)
