import { Readable } from 'node:stream'
import { runCommandLine } from '../cli/command-line.ts'
import type { Program } from '../pipeline/program.ts'

export interface Ended {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs commands as a process of its own would, in a tenth of the time. The folder they run in is that of the process meanwhile. */
export function inProcess(program: Program, environment: Readonly<Record<string, string>>) {
  return async (cwd: string, argv: readonly string[], input = ''): Promise<Ended> => {
    const before = process.cwd()
    const written = { stdout: '', stderr: '' }
    const output = (name: 'stdout' | 'stderr') => ({
      write: async (text: string) => {
        written[name] += text
      },
    })
    process.chdir(cwd)
    try {
      const status = await runCommandLine(argv, '0.0.0', {
        program,
        page: new URL('file:///no-page/'),
        stdout: output('stdout'),
        stderr: output('stderr'),
        environment,
        today: () => '2026-03-01',
        stdin: () => Readable.from([Buffer.from(input)]),
        interruption: () => new AbortController().signal,
      })
      return { status, ...written }
    } finally {
      process.chdir(before)
    }
  }
}
