import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDisclosedError } from '../errors.ts'
import { testLawBook, testLawNotes } from '../testing/test-law-book.ts'
import { groundSheet } from './ground-sheet.ts'

const book = testLawBook()
const sheet = (law: string, words: string) => groundSheet(book.law(law)!, words, testLawNotes(), book)

test('groundSheet: a limb with what it takes from its section', () => {
  const ground = sheet('uk-foia-2000', 's.40(2)')
  assert.deepEqual(
    [ground.provision, ground.section, ground.title, ground.absolute, ground.ncnd],
    ['40(2)', '40', 'Personal information', 'partly', ['40(5B)']],
  )
  assert.ok(ground.notes.some((note) => note.startsWith('Before 25 May 2018')))
})

test('groundSheet: the mark of a section holds for its limbs, with its sources', () => {
  const ground = sheet('uk-foia-2000', '40(2)')
  assert.deepEqual([ground.sure.certain, ground.sure.sources], [true, ['ico-s40-notice']])
  assert.match(ground.sources['ico-s40-notice']!, /^https:/)
  assert.equal(sheet('uk-foia-2000', '42').sure.certain, false)
})

test('groundSheet: a limb whose sources only go to itself keeps its own mark', () => {
  assert.equal(sheet('uk-foia-2000', '12').sure.verified, true)
  assert.equal(sheet('uk-foia-2000', '12(2)').sure.verified, false)
})

test('groundSheet: the law that takes over', () => {
  assert.deepEqual(sheet('uk-foia-2000', '40(1)').redirectsTo, {
    id: 'uk-dpa-2018',
    title: 'Data Protection Act 2018',
  })
  assert.equal(sheet('uk-foia-2000', '40(2)').redirectsTo, null)
})

test('groundSheet: the days between which a limb, or its number, was law', () => {
  assert.equal(sheet('uk-foia-2000', '40(3A)(a)').from, '2018-05-25')
  assert.equal(sheet('uk-foia-2000', '40(3)(a)(i)').until, '2018-05-25')
})

test('groundSheet: what a notice must say of such a ground, and of no other', () => {
  const asked = (law: string, words: string) => sheet(law, words).notice.map(({ id }) => id)
  assert.ok(asked('uk-foia-2000', '43(2)').includes('pi-reasons'))
  assert.ok(!asked('uk-foia-2000', '21').includes('pi-reasons'), 'absolute')
  assert.ok(asked('uk-foia-2000', '12(1)').includes('cost-or-vexatious'))
  assert.ok(asked('uk-foia-2000', '12(1)').includes('confirm-or-deny'))
  assert.ok(!asked('uk-foia-2000', '12(2)').includes('confirm-or-deny'), 'except')
  assert.ok(asked('uk-eir-2004', '12(4)(d)').length > asked('uk-eir-2004', '12(4)(e)').length, 'only')
  assert.ok(!asked('us-foia-5-usc-552', '(b)(3)(B)').includes('foreseeable-harm'), 'except holds below it')
})

test('groundSheet: a part that has no entry gives the one above, with the limbs below the part', () => {
  const ground = sheet('uk-foia-2000', '36(2)(b)')
  assert.deepEqual([ground.asked, ground.provision], ['36(2)(b)', '36'])
  assert.deepEqual(
    ground.limbs.map(({ provision }) => provision),
    ['36(2)(b)(i)', '36(2)(b)(ii)'],
  )
})

const UNKNOWN: readonly [why: string, law: string, words: string, next: RegExp][] = [
  ['by the number', 'uk-foia-2000', 's.99', /^Near it: .*\b9 Fees/],
  [
    'by a word of the title',
    'uk-foia-2000',
    'personal data',
    /^Near it: 40 Personal information\. disclosed laws show uk-foia-2000 /,
  ],
  ['nothing like it', 'us-fl-119', 'zebra', /^disclosed laws show us-fl-119 lists its grounds\.$/],
]
for (const [why, law, words, next] of UNKNOWN) {
  test(`groundSheet: an unknown ground with the nearest: ${why}`, () => {
    assert.throws(
      () => sheet(law, words),
      (error) => isDisclosedError(error) && error.code === 'unknown-ground' && next.test(error.next),
    )
  })
}
