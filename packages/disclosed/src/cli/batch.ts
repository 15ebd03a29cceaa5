import { DisclosedError } from '@disclosed/core/errors'
import type { Output } from './context.ts'
import { EXIT } from './exit-codes.ts'
import { asDisclosedError, errorShape } from './report-error.ts'

/** The shape of a `--batch` file in JSON. */
export interface BatchShape {
  /** The key of its list: `cases`. */
  readonly list: string
  /** One row of it. */
  readonly example: string
}

/** Whether a `--batch` file is JSON; anything else is a table. */
export function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text)
}

/** The rows of a batch in JSON: `{ "cases": […] }` or the array alone. @throws DisclosedError `bad-batch` */
export function rowsOfJson(text: string, file: string, shape: BatchShape): readonly unknown[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw badBatch(`${file} is not valid JSON: ${error instanceof Error ? error.message : error}`, shape, error)
  }
  const rows = Array.isArray(value) ? value : isRecord(value) ? value[shape.list] : undefined
  if (!Array.isArray(rows)) throw badBatch(`${file} has no list of ${shape.list}.`, shape)
  return rows
}

function badBatch(sentence: string, { list, example }: BatchShape, cause?: unknown): DisclosedError {
  return new DisclosedError('bad-batch', sentence, `Write { "${list}": [ ${example} ] }.`, cause)
}

/** The name of a row for its line, also where the rest of it can't be read. */
export function rowId(value: unknown, at: number): string {
  const id = isRecord(value) ? value.id : undefined
  return typeof id === 'string' || typeof id === 'number' ? String(id) : String(at + 1)
}

export function badCase(sentence: string): DisclosedError {
  return new DisclosedError('bad-case', sentence, 'Mend this row; the others were done.')
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Writes a line of JSON for each row, and gives how many failed: their lines hold what `blank` holds, and the error.
 *
 * @param lineOf what a row's line says besides its id
 */
export async function writeJsonLines(
  rows: readonly unknown[],
  stdout: Output,
  blank: object,
  lineOf: (value: unknown, at: number) => Promise<object>,
): Promise<number> {
  let failed = 0
  for (const [at, value] of rows.entries()) {
    const id = rowId(value, at)
    let line: object
    try {
      line = await lineOf(value, at)
    } catch (error) {
      line = { ...blank, error: errorShape(asDisclosedError(error)) }
      failed++
    }
    await stdout.write(`${JSON.stringify({ id, ...line })}\n`)
  }
  return failed
}

export function batchExit(done: number, failed: number): number {
  if (failed === 0) return EXIT.ok
  return done > 0 ? EXIT.partly : EXIT.error
}
