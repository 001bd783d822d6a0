import { describe, expect, test } from '@jest/globals'
import { baseEnvironment, CommandNotFound, runCommand } from '@pte/process'

const env = baseEnvironment(process.env)

describe('running a command', () => {
  test('arguments and input reach it as they are, without a shell', async () => {
    const script = 'process.stdin.pipe(process.stdout); console.log(JSON.stringify(process.argv.slice(1)))'
    const args = ['-e', script, '--', '$(id)', 'a b', '"']
    const result = await runCommand(process.execPath, args, { env, input: 'secret' })
    expect(result).toEqual({ exitCode: 0, stdout: '["$(id)","a b","\\""]\nsecret', stderr: '' })
  })

  test('a failure is a result', async () => {
    const lines: string[] = []
    const onErrorLine = (line: string) => lines.push(line)
    const result = await runCommand('node', ['-e', 'console.error("no"); process.exit(3)'], {
      env,
      onErrorLine,
    })
    expect(result).toEqual({ exitCode: 3, stdout: '', stderr: 'no\n' })
    expect(lines).toEqual(['no'])
  })

  test('it sees no variable that was not given', async () => {
    const result = await runCommand('node', ['-p', 'Object.keys(process.env).join()'], { env: { ONLY: '1' } })
    expect(result.stdout).toBe('ONLY\n')
  })

  test('a program that is not installed is told by name', async () => {
    await expect(runCommand('no-such-program', [], { env })).rejects.toThrow(
      new CommandNotFound('no-such-program'),
    )
  })
})
