import { type RequirementSheet, severityWords } from '@disclosed/core/views'
import { indented, mark } from './marked-lines.ts'
import type { Terminal } from './terminal.ts'

/** One thing that a refusal must hold; `full`: with its notes. */
export function requirementLines(requirement: RequirementSheet, terminal: Terminal, full: boolean): string[] {
  const { provision, requirement: words, appliesWhen, severity, exception, notes, sure } = requirement
  const where = [
    provision,
    appliesWhen,
    ...severityWords(severity),
    ...(exception === null ? [] : [`not if ${exception}`]),
  ]
  return [
    ...indented('  ', `${words}${mark(sure)}`, terminal),
    ...indented('    ', where.join(' · '), terminal, 'faint'),
    ...(full ? notes.flatMap((note) => indented('    - ', note, terminal, 'faint')) : []),
  ]
}
