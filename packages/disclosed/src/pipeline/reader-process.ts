import { resolve } from 'node:path'
import type { PageDrawing } from '../readers/ocr/page-drawing.ts'
import type { Attachment, ReadResult } from '../readers/reader.ts'
import type { DrawOrder, NoReader, PictureOrder, ReaderOrder, ReaderReply } from '../readers/reader-messages.ts'
import { converse, type EndedAnswer, isAlive, startApart, type Talk } from './apart-process.ts'
import type { ReaderLimits } from './reader-limits.ts'

export type ReadAnswer =
  | { readonly kind: 'result'; readonly result: Omit<ReadResult, 'attachments'> }
  | { readonly kind: 'none'; readonly why: NoReader }
  | EndedAnswer

export type DrawAnswer =
  | { readonly kind: 'drawing'; readonly drawing: PageDrawing }
  | { readonly kind: 'none'; readonly why: NoReader }
  | EndedAnswer

export type PictureAnswer =
  | { readonly kind: 'picture'; readonly png: Uint8Array }
  | { readonly kind: 'none'; readonly why: NoReader }
  | EndedAnswer

export type TakeAttachment = (attachment: Attachment) => void | Promise<void>

/** A process that reads one file at a time. After an answer of the kind `ended`, or an error of `take`, it is gone. */
export interface ReaderProcess {
  /** Fails only with what `take` fails with. */
  readonly read: (path: string, name: string, take: TakeAttachment) => Promise<ReadAnswer>
  /** A page of a file as a picture. */
  readonly draw: (order: Omit<DrawOrder, 'kind'>) => Promise<DrawAnswer>
  /** A page as people see it, as PNG. */
  readonly picture: (order: Omit<PictureOrder, 'kind'>) => Promise<PictureAnswer>
  readonly isAlive: () => boolean
  readonly end: () => void
}

export function startReaderProcess(program: URL, limits: ReaderLimits): ReaderProcess {
  const child = startApart(program)
  return {
    read: (path, name, take) => {
      // The process stays in the folder that it was started in.
      const order: ReaderOrder = { kind: 'read', path: resolve(path), name }
      return converse<ReaderReply, ReadAnswer>(child, limits, order, readingListener(limits, take))
    },
    draw: (order) =>
      converse<ReaderReply, DrawAnswer>(
        child,
        limits,
        { kind: 'draw', ...order, path: resolve(order.path) },
        (reply, { settle }) => {
          if (reply.kind === 'drawing' || reply.kind === 'none') settle(reply)
        },
      ),
    picture: (order) =>
      converse<ReaderReply, PictureAnswer>(child, limits, { kind: 'picture', ...order }, (reply, { settle }) => {
        if (reply.kind === 'picture' || reply.kind === 'none') settle(reply)
      }),
    isAlive: () => isAlive(child),
    end: () => child.kill('SIGKILL'),
  }
}

function readingListener(limits: ReaderLimits, take: TakeAttachment) {
  let expanded = 0
  let attachments = 0
  return (reply: ReaderReply, { settle, stop, send, whileBusy }: Talk<ReadAnswer>) => {
    if (reply.kind === 'result' || reply.kind === 'none') settle(reply)
    if (reply.kind !== 'attachment') return
    expanded += reply.attachment.bytes.byteLength
    attachments++
    if (attachments > limits.attachments) return stop({ kind: 'too-much-inside', limit: `${limits.attachments} files` })
    if (expanded > limits.expanded)
      return stop({ kind: 'too-much-inside', limit: `${limits.expanded / 1024 / 1024} MiB` })
    void whileBusy(handOver(take, reply.attachment)).then(() => send({ kind: 'taken' }))
  }
}

async function handOver(take: TakeAttachment, attachment: Attachment): Promise<void> {
  await take(attachment)
}
