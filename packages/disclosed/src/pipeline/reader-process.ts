import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Attachment, ReadResult } from '../readers/reader.ts'
import type { NoReader, ReaderReply } from '../readers/reader-messages.ts'
import { processMemory } from './process-memory.ts'
import type { ReaderLimits } from './reader-limits.ts'

/** Why a reader was ended. */
export type Ended =
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'too-much-memory'; readonly bytes: number }
  | { readonly kind: 'too-much-inside'; readonly limit: string }
  | { readonly kind: 'crashed'; readonly how: string }

export type ReadAnswer =
  | { readonly kind: 'result'; readonly result: Omit<ReadResult, 'attachments'> }
  | { readonly kind: 'none'; readonly why: NoReader }
  | { readonly kind: 'ended'; readonly why: Ended }

export type TakeAttachment = (attachment: Attachment) => void | Promise<void>

/** A process that reads one file at a time. After an answer of the kind `ended`, or an error of `take`, it is gone. */
export interface ReaderProcess {
  /** Fails only with what `take` fails with. */
  readonly read: (path: string, name: string, take: TakeAttachment) => Promise<ReadAnswer>
  readonly isAlive: () => boolean
  readonly end: () => void
}

const WATCH_MS = 100
const HEAP_MIB = 768

export function startReaderProcess(program: URL, limits: ReaderLimits): ReaderProcess {
  const child = fork(fileURLToPath(program), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {},
    execArgv: [
      '--permission',
      '--allow-fs-read=*',
      '--disable-proto=delete',
      `--max-old-space-size=${HEAP_MIB}`,
      '--no-warnings',
    ],
  })
  return {
    read: (path, name, take) => readWith(child, limits, { path, name, take }),
    isAlive: () => child.connected && !child.killed,
    end: () => child.kill('SIGKILL'),
  }
}

/** A process that waits for work keeps nobody waiting. */
function keepAlive(child: ChildProcess, isBusy: boolean): void {
  if (isBusy) {
    child.ref()
    child.channel?.ref()
  } else {
    child.unref()
    child.channel?.unref()
  }
}

interface Task {
  readonly path: string
  readonly name: string
  readonly take: TakeAttachment
}

function readWith(child: ChildProcess, limits: ReaderLimits, { path, name, take }: Task): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    let heard = started
    let expanded = 0
    let attachments = 0
    keepAlive(child, true)
    const leave = () => {
      keepAlive(child, false)
      clearInterval(watch)
      child.off('message', onMessage).off('exit', onExit).off('error', onExit)
    }
    const settle = (answer: ReadAnswer) => {
      leave()
      resolve(answer)
    }
    const stop = (why: Ended) => {
      child.kill('SIGKILL')
      settle({ kind: 'ended', why })
    }
    const onExit = () => {
      const how = child.signalCode ?? `exit code ${child.exitCode}`
      settle({ kind: 'ended', why: { kind: 'crashed', how } })
    }
    const onMessage = (reply: ReaderReply) => {
      heard = performance.now()
      if (reply.kind === 'result' || reply.kind === 'none') return settle(reply)
      if (reply.kind === 'alive') return
      expanded += reply.attachment.bytes.byteLength
      attachments++
      if (attachments > limits.attachments)
        return stop({ kind: 'too-much-inside', limit: `${limits.attachments} files` })
      if (expanded > limits.expanded)
        return stop({ kind: 'too-much-inside', limit: `${limits.expanded / 1024 / 1024} MiB` })
      // The parent's own work with an attachment is no silence of the reader.
      void Promise.resolve(take(reply.attachment)).then(() => {
        heard = performance.now()
        if (child.connected) child.send({ kind: 'taken' })
      }, fail)
    }
    const fail = (error: unknown) => {
      child.kill('SIGKILL')
      leave()
      reject(error)
    }
    const watch = setInterval(() => {
      const now = performance.now()
      if (now - heard > limits.silenceMs) return stop({ kind: 'too-slow', seconds: limits.silenceMs / 1000 })
      if (now - started > limits.totalMs) return stop({ kind: 'too-slow', seconds: limits.totalMs / 1000 })
      if (processMemory(child.pid!) > limits.memory) stop({ kind: 'too-much-memory', bytes: limits.memory })
    }, WATCH_MS)
    child.on('message', onMessage).on('exit', onExit).on('error', onExit)
    if (child.connected) child.send({ kind: 'read', path, name })
    else onExit()
  })
}
