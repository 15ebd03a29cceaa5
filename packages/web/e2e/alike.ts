// Letters that say the same, and letters that say the opposite.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Stands in letters of two authorities. */
export const WEIGHING =
  'Those who plan to break in would learn which of the depots stand empty at night and could choose among them at leisure. The town would then pay for guards that it does not need today, and the insurance would rise for all who store their goods there. We find that the balance lies in keeping the list back.'

const refusal = (authority: string, date: string, own: string) => `${authority}
Information team

${date}

Dear Sam Ash

Thank you for your request under the Freedom of Information Act 2000. You asked:

1. Which of the depots stand empty at night?

The list is exempt under section 31(1)(a) of the Freedom of Information Act 2000. ${own}

Public interest test

${WEIGHING}

Yours sincerely
Information Officer
`

const bins = (date: string, count: string) => `Ferrisham Council

${date}

Dear Sam Ash

Thank you for your request under the Freedom of Information Act 2000.

1. How many bins were stolen in 2020?

${count} bins were stolen.

Yours sincerely
Information Officer
`

/** A new folder of them. */
export function alikeLetters(): string {
  const folder = mkdtempSync(join(tmpdir(), 'disclosed-alike-'))
  const letters = {
    'ferrisham-depots.txt': refusal('Ferrisham Council', '3 May 2022', 'It names every depot of the parks service.'),
    'wyrebank-depots.txt': refusal('Wyrebank Council', '9 June 2021', 'Two depots were robbed last winter.'),
    'ferrisham-bins.txt': bins('3 May 2021', '41'),
    'ferrisham-bins-again.txt': bins('1 February 2022', '57'),
  }
  for (const [name, text] of Object.entries(letters)) writeFileSync(join(folder, name), text)
  return folder
}
