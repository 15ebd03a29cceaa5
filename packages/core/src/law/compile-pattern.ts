import type { LawPattern } from './law-pack.ts'
import type { PatternFile } from './law-pack-schema.ts'

/** Which ends of a pattern stand on their own: no word character may come before or after. */
export type Bounds = 'both' | 'start' | 'none'

/**
 * Turns a pattern of a pack into the source of a regular expression: a space stands for white space (letters are
 * hard-wrapped).
 */
export function compilePattern(file: Pick<PatternFile, 'pattern' | 'case'>, bounds: Bounds): LawPattern {
  const spaced = file.pattern.replace(/ \?/g, '\\s?').replace(/ /g, '\\s+')
  const before = bounds === 'none' ? '' : '(?<!\\w)'
  const after = bounds === 'both' ? '(?!\\w)' : ''
  return { pattern: `${before}(?:${spaced})${after}`, flags: file.case === 'exact' ? '' : 'i' }
}

/** A pattern that must match a whole token, a provision number. */
export function compileTokenPattern(file: Pick<PatternFile, 'pattern' | 'case'>): LawPattern {
  return { pattern: file.pattern, flags: file.case === 'exact' ? '' : 'i' }
}
