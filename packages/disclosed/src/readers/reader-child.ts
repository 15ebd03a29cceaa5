/**
 * A process that reads files and nothing else: it has no right to write, to start programs or (from Node 25 on) to reach the
 * network, and its parent ends it when it takes too long or too much memory.
 */
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { chooseReader } from './choose-reader.ts'
import { PasswordProtected } from './password-protected.ts'
import type { Attachment } from './reader.ts'
import type { DrawOrder, NoReader, PictureOrder, ReaderOrder, ReaderReply } from './reader-messages.ts'
import { TooMuchInside } from './too-much-inside.ts'
import { UnknownKind } from './unknown-kind.ts'

const PROTOTYPES = [Object.prototype, Array.prototype]
const ownKeys = () => PROTOTYPES.flatMap((prototype) => Reflect.ownKeys(prototype)).length
const KEYS = ownKeys()
const SIGN_OF_LIFE_MS = 500

let taken: () => void = () => {}

process.on('message', (order: ReaderOrder) => {
  if (order.kind === 'taken') taken()
  else if (order.kind === 'draw') void draw(order).then(send)
  else if (order.kind === 'picture') void picture(order).then(send)
  else void read(order.path, order.name).then(send)
})
process.on('disconnect', () => process.exit())

function send(reply: ReaderReply): void {
  process.send!(reply)
}

async function read(path: string, name: string): Promise<ReaderReply> {
  try {
    const bytes = readFileSync(path)
    const choice = await chooseReader(bytes, name)
    if (choice.kind !== 'reader') return { kind: 'none', why: choice }
    const { attachments, ...result } = await choice.read(bytes, { name, progress: signsOfLife() })
    for await (const attachment of attachments ?? []) await handOver(attachment)
    // A file that reached the prototypes may have changed how the next ones are read. (Frozen, they break some libraries.)
    if (ownKeys() !== KEYS) process.exit(1)
    return { kind: 'result', result }
  } catch (error) {
    return { kind: 'none', why: whyNot(error) }
  }
}

/** Readers tell of each small step; the parent is told now and then. */
function signsOfLife(): () => void {
  let told = performance.now()
  return () => {
    const now = performance.now()
    if (now - told < SIGN_OF_LIFE_MS) return
    told = now
    send({ kind: 'alive' })
  }
}

async function draw({ path, name, page }: DrawOrder): Promise<ReaderReply> {
  try {
    const { drawPage } = await import('./draw-page.ts')
    return { kind: 'drawing', drawing: await drawPage(readFileSync(path), name, page) }
  } catch (error) {
    return { kind: 'none', why: whyNot(error) }
  }
}

async function picture({ path, name, page, width }: PictureOrder): Promise<ReaderReply> {
  try {
    const { picturePng } = await import('./picture-png.ts')
    return { kind: 'picture', png: await picturePng(readFileSync(path), name, page, width) }
  } catch (error) {
    return { kind: 'none', why: whyNot(error) }
  }
}

function whyNot(error: unknown): NoReader {
  if (error instanceof PasswordProtected) return { kind: 'protected' }
  if (error instanceof UnknownKind) return { kind: 'unsupported', format: error.format }
  if (error instanceof TooMuchInside) return { kind: 'too-much-inside', limit: error.limit }
  return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) }
}

function handOver(attachment: Attachment): Promise<void> {
  return new Promise((resolve) => {
    taken = resolve
    send({ kind: 'attachment', attachment })
  })
}
