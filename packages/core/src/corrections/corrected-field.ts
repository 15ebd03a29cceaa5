import type { CorrectedField } from '../model/reading.ts'
import type { MadeCorrection } from './correction.ts'

/** The mark that a correction leaves, with what the machine had read. */
export function correctedField({ id, correction, by, at, note }: MadeCorrection, machine: unknown): CorrectedField {
  return { id, field: correction.kind, machine, by, at, note }
}

/** The same with a mark more. */
export function withMark<Marked extends { corrected?: CorrectedField[] }>(
  value: Marked,
  made: MadeCorrection,
  machine: unknown,
): Marked {
  return { ...value, corrected: [...(value.corrected ?? []), correctedField(made, machine)] }
}
