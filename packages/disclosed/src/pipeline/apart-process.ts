import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { processMemory } from './process-memory.ts'
import type { ReaderLimits } from './reader-limits.ts'

/** Why the process was ended. */
export type Ended =
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'too-much-memory'; readonly bytes: number }
  | { readonly kind: 'too-much-inside'; readonly limit: string }
  | { readonly kind: 'crashed'; readonly how: string }

export interface EndedAnswer {
  readonly kind: 'ended'
  readonly why: Ended
}

/** What one who hears a reply may do. */
export interface Talk<Answer> {
  readonly settle: (answer: Answer) => void
  readonly stop: (why: Ended) => void
  /** Our own work is no silence of the process; where it fails, the process ends and the task fails with it. */
  readonly whileBusy: (work: void | Promise<void>) => Promise<void>
  readonly send: (order: object) => void
}

const WATCH_MS = 100
const HEAP_MIB = 768

/** A process that may read files and nothing else: not write, not start programs, not reach the network. */
export function startApart(program: URL): ChildProcess {
  return fork(fileURLToPath(program), {
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
}

export function isAlive(child: ChildProcess): boolean {
  return child.connected && !child.killed
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

type Limits = Pick<ReaderLimits, 'silenceMs' | 'totalMs' | 'memory'>

/**
 * Sends an order and hears the replies until one settles it. A process that stays silent, takes too long or too much memory is ended:
 * after an answer of the kind `ended` it is gone.
 */
export function converse<Reply, Answer>(
  child: ChildProcess,
  limits: Limits,
  order: object,
  hear: (reply: Reply, talk: Talk<Answer>) => void,
): Promise<Answer | EndedAnswer> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    let heard = started
    keepAlive(child, true)
    const leave = () => {
      keepAlive(child, false)
      clearInterval(watch)
      child.off('message', onMessage).off('exit', onExit).off('error', onExit)
    }
    const settle = (answer: Answer | EndedAnswer) => {
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
    const send = (message: object) => {
      if (child.connected) child.send(message)
    }
    const fail = (error: unknown) => {
      child.kill('SIGKILL')
      leave()
      reject(error)
    }
    const whileBusy = async (work: void | Promise<void>) => {
      try {
        await work
        heard = performance.now()
      } catch (error) {
        fail(error)
      }
    }
    const onMessage = (reply: Reply) => {
      heard = performance.now()
      hear(reply, { settle, stop, send, whileBusy })
    }
    const watch = setInterval(() => {
      const now = performance.now()
      if (now - heard > limits.silenceMs) return stop({ kind: 'too-slow', seconds: limits.silenceMs / 1000 })
      if (now - started > limits.totalMs) return stop({ kind: 'too-slow', seconds: limits.totalMs / 1000 })
      if (processMemory(child.pid!) > limits.memory) stop({ kind: 'too-much-memory', bytes: limits.memory })
    }, WATCH_MS)
    child.on('message', onMessage).on('exit', onExit).on('error', onExit)
    if (child.connected) child.send(order)
    else onExit()
  })
}
