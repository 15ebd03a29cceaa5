import { rolesOf } from '../correspondence/roles.ts'
import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { withoutSections } from './letter-sections.ts'

function labels(text: string): string[] {
  return withoutSections(text, rolesOf(text, [wholeOf(text)])).flatMap(({ label }) => label?.parts[0]?.value ?? [])
}

testTable(
  'withoutSections',
  [
    ['sections', '1. Scope of your request\n\nYou asked.\n\n2. Assessment\n\nWe hold it.\n\n3. The radar\n\nNone.', []],
    [
      'answers between sections keep theirs',
      '1. Background\n\n2. Assessment\n\na) We hold 14.\n\nb) None.',
      ['a', 'b'],
    ],
    ['one such title is an answer’s own', '1. Background\n\n2. Fourteen vans\n\n', ['1', '2']],
    ['numbered answers', '1. Fourteen.\n\n2. None.', ['1', '2']],
  ],
  labels,
)
