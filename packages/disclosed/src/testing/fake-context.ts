import { Readable } from 'node:stream'
import type { Reading } from '@disclosed/core'
import { DisclosedError } from '@disclosed/core/errors'
import type { SourceDocument } from '@disclosed/core/model'
import type { CliContext, Output } from '../cli/context.ts'
import { sampleReading } from './sample-reading.ts'

export interface FakeContext extends CliContext {
  readonly printed: () => { stdout: string; stderr: string }
}

interface FakeOptions {
  readonly documents: Readonly<Record<string, Partial<SourceDocument>>>
  readonly reading?: (document: SourceDocument) => Reading
  readonly texts?: Readonly<Record<string, string>>
  readonly terminal?: boolean
  readonly environment?: Record<string, string>
}

/** What needs the law packs is tested with them, from end to end. */
async function notHere(): Promise<never> {
  throw new Error('the fake program has no laws')
}

/** A command line without files, clock or terminal: documents by name, and what was printed. */
export function fakeContext(options: FakeOptions): FakeContext {
  const written = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr'): Output => ({
    isTTY: options.terminal === true,
    columns: 80,
    write: async (text) => {
      written[name] += text
    },
  })
  const readDocument = async (path: string): Promise<SourceDocument> => {
    const document = options.documents[path]
    if (document === undefined)
      throw new DisclosedError('file-not-found', `${path} does not exist.`, 'Check the spelling.')
    const pages = [{ number: 1, text: 'one\n', envelopes: [] }]
    return { file: path, format: 'text', pages, warnings: [], ...document }
  }
  return {
    page: new URL('file:///no-page/'),
    program: {
      readDocument,
      readCaseFile: async (path) => ({ documents: [await readDocument(path)], failures: [] }),
      analyse: async (document) => options.reading?.(document) ?? sampleReading({ file: document.file }),
      analyseCase: async (documents) => sampleReading({ file: documents[0]!.file }),
      readText: async (path) => {
        const text = options.texts?.[path]
        if (text === undefined)
          throw new DisclosedError('file-not-found', `${path} does not exist.`, 'Check the spelling.')
        return text
      },
      laws: notHere,
      law: notHere,
      ground: notHere,
      due: notHere,
      cite: notHere,
      eventTypes: notHere,
      lawEvents: notHere,
      readDate: notHere,
      saveCalendar: notHere,
      folderCases: notHere,
      saveWorkbook: notHere,
      workspace: notHere,
      corrections: notHere,
      comparison: notHere,
      lawName: async () => ({ title: 'Freedom of Information Act 2000', dayUnit: 'working' }),
    },
    stdout: output('stdout'),
    stderr: output('stderr'),
    environment: options.environment ?? {},
    today: () => '2026-03-01',
    stdin: () => Readable.from([]),
    interruption: () => new AbortController().signal,
    printed: () => ({ ...written }),
  }
}
