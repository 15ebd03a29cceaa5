import type { GroundKind } from '../model/reading.ts'
import { testTable } from '../testing/test-table.ts'
import { eachGroundOnce } from './relied-grounds.ts'

/** `40(2)`, `40(2) ncnd`: one ground after the other. */
const grounds = (notation: readonly string[]) =>
  notation.map((each, i) => {
    const [provision, use = 'withheld', law = 'uk-foia-2000'] = each.split(' ')
    return { start: i, end: i + 1, law, provision: provision!, use: use as GroundKind, elsewhere: false }
  })

testTable<readonly string[], readonly string[]>(
  'eachGroundOnce',
  [
    ['each once, in order', ['43(2)', '40(2)', '43(2)'], ['43(2) withheld', '40(2) withheld']],
    ['a bare section goes where one of its limbs is relied on', ['40', '40(2)'], ['40(2) withheld']],
    ['also where the limb comes first', ['40(2)', '40'], ['40(2) withheld']],
    ['a limb of a limb', ['36(2)', '36(2)(b)(i)'], ['36(2)(b)(i) withheld']],
    ['another section that begins alike stays', ['4', '40(2)'], ['4 withheld', '40(2) withheld']],
    ['the same provision in two uses', ['31(3) ncnd', '31(3) withheld'], ['31(3) ncnd', '31(3) withheld']],
    ['the same number of two laws', ['12 refused', '12 refused scotland-foisa-2002'], ['12 refused', '12 refused']],
    ['none', [], []],
  ],
  (notation) => eachGroundOnce(grounds(notation)).map(({ provision, use }) => `${provision} ${use}`),
)
