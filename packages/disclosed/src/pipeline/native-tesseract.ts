import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync } from 'node:fs'
import process from 'node:process'
import type { Readable } from 'node:stream'
import type { PageDrawing } from '../readers/ocr/page-drawing.ts'
import { pictureFile } from '../readers/ocr/picture-file.ts'
import type { Ended } from './apart-process.ts'
import { namelessFile, STANDARD_INPUT } from './nameless-file.ts'
import type { OcrAnswer, OcrLimits } from './ocr-answer.ts'
import { processMemory } from './process-memory.ts'

/** Older versions recognise letters one by one and know no table as output. */
const OLDEST = 4

/** Whether an installed Tesseract knows these languages. */
export function hasNativeTesseract(language: string): boolean {
  const said = (argument: string) => {
    const { stdout, stderr, status } = spawnSync('tesseract', [argument], { encoding: 'utf8', timeout: 5000 })
    return status === 0 ? `${stdout}\n${stderr}` : ''
  }
  const version = Number(/^tesseract v?(\d+)\./m.exec(said('--version'))?.[1] ?? 0)
  if (version < OLDEST) return false
  const known = new Set(said('--list-langs').split(/\s+/))
  return language.split('+').every((name) => known.has(name))
}

const POINTS_PER_INCH = 72
const WATCH_MS = 100
/** A table of words; more than this is no page. */
const MOST_OUTPUT = 64 * 1024 * 1024

/**
 * The words of a picture by the installed Tesseract. It gets nothing but bare pixels, which a reader has unpacked, and one thread:
 * pages are recognised beside each other, which takes less time than sharing each of them. The signal ends it.
 */
export function recogniseNatively(
  picture: PageDrawing,
  language: string,
  limits: OcrLimits,
  signal: AbortSignal,
): Promise<OcrAnswer> {
  const child = startWith(picture, language, signal)
  return new Promise((resolve) => {
    const started = performance.now()
    const parts: Buffer[] = []
    let size = 0
    const settle = (answer: OcrAnswer) => {
      clearInterval(watch)
      resolve(answer)
    }
    const stop = (why: Ended) => {
      child.kill('SIGKILL')
      settle({ kind: 'ended', why })
    }
    const watch = setInterval(() => {
      if (performance.now() - started > limits.totalMs)
        return stop({ kind: 'too-slow', seconds: limits.totalMs / 1000 })
      if (processMemory(child.pid ?? 0) > limits.memory) stop({ kind: 'too-much-memory', bytes: limits.memory })
    }, WATCH_MS)
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part)
      size += part.byteLength
      if (size > MOST_OUTPUT) stop({ kind: 'too-much-memory', bytes: MOST_OUTPUT })
    })
    child.on('error', (error) => settle({ kind: 'failed', reason: error.message }))
    child.on('close', (code, signal) => {
      if (code === 0) settle({ kind: 'words', table: Buffer.concat(parts).toString('utf8') })
      else settle({ kind: 'ended', why: { kind: 'crashed', how: signal ?? `exit code ${code}` } })
    })
  })
}

/** With the picture as an open file; from a pipe Tesseract takes byte by byte, which costs a quarter of the time of recognising. */
function startWith(picture: PageDrawing, language: string, signal: AbortSignal): Started {
  const parts = pictureFile(picture)
  const file = namelessFile(parts)
  const dpi = String(Math.round(picture.scale * POINTS_PER_INCH))
  try {
    const child = spawn(
      'tesseract',
      [file === null ? '-' : STANDARD_INPUT, '-', '-l', language, '--psm', '3', '--dpi', dpi, 'tsv'],
      { stdio: [file ?? 'pipe', 'pipe', 'ignore'], env: environment(), signal, killSignal: 'SIGKILL' },
    )
    if (file === null) feed(child, parts)
    return child as Started
  } finally {
    if (file !== null) closeSync(file)
  }
}

type Started = ChildProcess & { readonly stdout: Readable }

function feed({ stdin }: ChildProcess, parts: readonly Uint8Array[]): void {
  // A process that ends before it has taken everything says why by its exit code.
  stdin!.on('error', () => {})
  for (const part of parts) stdin!.write(part)
  stdin!.end()
}

function environment(): NodeJS.ProcessEnv {
  const { PATH, TESSDATA_PREFIX } = process.env
  return { PATH, OMP_THREAD_LIMIT: '1', ...(TESSDATA_PREFIX === undefined ? {} : { TESSDATA_PREFIX }) }
}
