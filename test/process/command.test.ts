import { describe, expect, test } from '@jest/globals'
import { baseEnvironment, CommandNotFound, endCommands, OutputTooLong, runCommand } from '@pte/process'

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

describe('a command ends before its time', () => {
  /** Says that it is there, and stays. */
  const lasting = ['-e', 'console.error("there"); setInterval(() => {}, 1000)']

  test('when its signal is aborted, with the reason of that', async () => {
    const stop = new AbortController()
    const onErrorLine = () => {
      stop.abort(new Error('enough'))
    }
    const result = runCommand('node', lasting, { env, onErrorLine, signal: stop.signal })
    await expect(result).rejects.toThrow('enough')
    // Then it is not even started.
    await expect(runCommand('node', lasting, { env, signal: stop.signal })).rejects.toThrow('enough')
  })

  test('when it writes more than it may', async () => {
    const endless = ['-e', 'setInterval(() => console.log("x".repeat(1000)), 1)']
    const result = runCommand('node', endless, { env, outputLimit: 10_000 })
    await expect(result).rejects.toThrow(new OutputTooLong('node', 10_000))
  })

  test('when all are told to, and the others, of which each has its own signal, go on', async () => {
    const stop = new AbortController()
    const one = runCommand('node', lasting, {
      env,
      signal: stop.signal,
      onErrorLine: () => {
        stop.abort(new Error('one'))
      },
    })
    const other = runCommand('node', ['-p', '1'], { env, signal: new AbortController().signal })
    await expect(one).rejects.toThrow('one')
    expect((await other).stdout).toBe('1\n')
    const all = runCommand('node', lasting, { env, onErrorLine: endCommands })
    // 15 is the number of SIGTERM.
    expect((await all).exitCode).toBe(128 + 15)
  })
})
