import type { CorrectionAccount } from '../pipeline/corrections/correct-case.ts'
import { counted } from './counted.ts'
import { safeLine } from './safe-text.ts'

type Made = CorrectionAccount['corrections'][number]

/** The corrections of a case, one below the other. */
export function correctionText({ case: key, corrections }: CorrectionAccount): string {
  const lines = [
    `${key}: ${corrections.length === 0 ? 'nothing was corrected' : counted(corrections.length, 'correction')}`,
    ...corrections.flatMap((made) => [
      `${String(made.id).padStart(4)}  ${safeLine(sentence(made))}`,
      `      ${safeLine(`by ${made.by}, ${made.at.slice(0, 10)}${made.note === null ? '' : `: ${made.note}`}`)}`,
      ...(made.applies ? [] : ['      not applicable any more: what it speaks of is gone']),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

function sentence({ correction }: Made): string {
  const about = 'question' in correction ? `question ${correction.question.label}: ` : ''
  switch (correction.kind) {
    case 'answer':
      return `${about}answer ${correction.value === null ? 'none' : `"${correction.value.text}"`}`
    case 'text':
      return `${about}reads "${correction.value}"`
    case 'label':
      return `${about}is number ${correction.value}`
    case 'ground-added':
      return `${about}relies on ${correction.value.provision}`
    case 'ground-removed':
      return `${about}does not rely on ${correction.value.provision}`
    case 'question-added':
      return `${about}added, "${correction.question.text}"`
    case 'question-removed':
      return `${about}is no question`
    case 'questions-merged':
      return `${about}is one with ${correction.others.map(({ label }) => label).join(', ')}`
    case 'question-moved':
      return `${about}stands ${correction.before === null ? 'behind all others' : `before ${correction.before.label}`}`
    case 'question-split':
      return `${about}is ${correction.into.map(({ label }) => label).join(', ')}`
    case 'finding-dismissed':
      return `finding ${correction.finding.code} does not hold`
    default:
      return `${about}${correction.kind} ${correction.value ?? 'none'}`
  }
}
