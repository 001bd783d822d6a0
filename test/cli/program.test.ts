import { readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import type { Command } from 'commander'
import { createCommands } from '../../packages/cli/src/commands.ts'
import { version } from '../../packages/cli/src/version.ts'

const pte = (...args: string[]) =>
  spawnSync(process.execPath, ['dist/cli/index.js', ...args], { encoding: 'utf8' })

describe('the program', () => {
  test('has the version of the package', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(manifest).toMatchObject({ version })
    expect(pte('--version').stdout).toBe(`${version}\n`)
  })

  test('wrong use exits with 2, says what is wrong and prints no result', () => {
    const unknown = pte('valdate')
    expect(unknown).toMatchObject({ status: 2, stdout: '' })
    expect(unknown.stderr).toContain('Did you mean validate?')
    expect(pte('build', '--no-such-flag', '.')).toMatchObject({ status: 2, stdout: '' })
  })

  test("a verb's option is its own, also where the program has one of that name", () => {
    expect(pte('tag', '--version', 'two')).toMatchObject({ status: 2, stdout: '' })
  })

  test.each(createCommands().commands.map((command) => [command.name(), command] as const))(
    'the help of %s teaches by example',
    (name, command: Command) => {
      expect(pte(name, '--help').stdout).toMatch(new RegExp(`Examples?:\\n  (?:.* )?pte ${name}`))
      expect(command.description()).toMatch(/^[a-z]/)
    },
  )
})
