import type { ReaderLimits } from './reader-limits.ts'
import { type ReadAnswer, type ReaderProcess, startReaderProcess, type TakeAttachment } from './reader-process.ts'

/** Some processes that read files, each one at a time; they are started when first needed. */
export interface ReaderPool {
  readonly read: (path: string, name: string, take: TakeAttachment) => Promise<ReadAnswer>
  readonly draw: ReaderProcess['draw']
  readonly picture: ReaderProcess['picture']
  /** Ends all processes; what they read is given up. */
  readonly close: () => void
}

export function openReaderPool(program: URL, size: number, limits: ReaderLimits): ReaderPool {
  const idle: ReaderProcess[] = []
  const all = new Set<ReaderProcess>()
  const waiting: ((reader: ReaderProcess) => void)[] = []

  const start = () => {
    const reader = startReaderProcess(program, limits)
    all.add(reader)
    return reader
  }
  const acquire = (): Promise<ReaderProcess> | ReaderProcess => {
    const reader = idle.pop()
    if (reader !== undefined) return reader
    if (all.size < size) return start()
    return new Promise((resolve) => waiting.push(resolve))
  }
  const release = (reader: ReaderProcess) => {
    if (!reader.isAlive()) {
      reader.end()
      all.delete(reader)
    }
    const next = waiting.shift()
    if (next !== undefined) next(reader.isAlive() ? reader : start())
    else if (reader.isAlive()) idle.push(reader)
  }

  const withReader = async <Answer>(work: (reader: ReaderProcess) => Promise<Answer>): Promise<Answer> => {
    const reader = await acquire()
    try {
      return await work(reader)
    } finally {
      release(reader)
    }
  }

  return {
    read: (path, name, take) => withReader((reader) => reader.read(path, name, take)),
    draw: (order) => withReader((reader) => reader.draw(order)),
    picture: (order) => withReader((reader) => reader.picture(order)),
    close: () => {
      for (const reader of all) reader.end()
      all.clear()
      idle.length = 0
    },
  }
}
