import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { testLawBook } from '../testing/test-law-book.ts'
import type { Absolute, ExemptionTest, ProvisionKind } from './law-pack.ts'
import { provisionAbove, provisionFacts } from './provision-facts.ts'

const book = testLawBook()

describe('provisionFacts', () => {
  const rows: readonly [string, string, string, ProvisionKind, Absolute | null, ExemptionTest | null][] = [
    ['a qualified exemption by prejudice', 'uk-foia-2000', '31(1)(a)', 'exemption', 'no', 'prejudice'],
    ['a limb below the table takes its section', 'uk-foia-2000', '35(1)(z)', 'exemption', 'no', 'class'],
    ['an absolute one', 'uk-foia-2000', '21', 'exemption', 'yes', 'class'],
    ['partly absolute: personal data', 'uk-foia-2000', '40(2)', 'exemption', 'partly', 'class'],
    ['the limb that makes it absolute', 'uk-foia-2000', '40(3A)(a)', 'exemption', 'yes', 'class'],
    ['the limb decides: communications with the Sovereign', 'uk-foia-2000', '37(1)(ab)', 'exemption', 'yes', 'class'],
    ['the limb decides: honours', 'uk-foia-2000', '37(1)(b)', 'exemption', 'no', 'class'],
    ['the limb has its own test', 'uk-foia-2000', '43(2)', 'exemption', 'no', 'prejudice'],
    ['qualified person', 'uk-foia-2000', '36(2)(b)(i)', 'exemption', 'partly', 'opinion'],
    ['neither confirm nor deny', 'uk-foia-2000', '24(2)', 'ncnd', 'no', 'necessity'],
    ['neither confirm nor deny, absolute', 'uk-foia-2000', '23(5)', 'ncnd', 'yes', 'class'],
    ['neither confirm nor deny, prejudice', 'uk-foia-2000', '31(3)', 'ncnd', 'no', 'prejudice'],
    ['numbering since 25 May 2018', 'uk-foia-2000', '40(5B)(a)(i)', 'ncnd', 'yes', 'class'],
    ['numbering before 25 May 2018', 'uk-foia-2000', '40(5)(b)(i)', 'ncnd', 'yes', 'class'],
    ['cost', 'uk-foia-2000', '12(1)', 'cost', null, null],
    ['vexatious', 'uk-foia-2000', '14(1)', 'vexatious', null, null],
    ['repeated', 'uk-foia-2000', '14(2)', 'repeated', null, null],
    ['a duty is no ground', 'uk-foia-2000', '1(1)(a)', 'procedural', null, null],
    ['the refusal notice itself', 'uk-foia-2000', '17(1)(b)', 'procedural', null, null],
    ['certificates', 'uk-foia-2000', '25', 'procedural', null, null],
    ['manifestly unreasonable', 'uk-eir-2004', '12(4)(b)', 'exemption', 'no', 'class'],
    ['adverse effect', 'uk-eir-2004', '12(5)(e)', 'exemption', 'no', 'adverseEffect'],
    ['neither confirm nor deny under the regulations', 'uk-eir-2004', '12(6)', 'ncnd', 'no', null],
    ['personal data under the regulations', 'uk-eir-2004', '13(1)', 'exemption', 'partly', 'class'],
    ['not held has a notice of its own in Scotland', 'scotland-foisa-2002', '17', 'notHeld', null, null],
    ['one section for neither confirm nor deny', 'scotland-foisa-2002', '18(1)', 'ncnd', 'no', null],
    ['breach of confidence is absolute', 'scotland-foisa-2002', '36(2)', 'exemption', 'yes', 'class'],
    ['legal privilege is not', 'scotland-foisa-2002', '36(1)', 'exemption', 'no', 'class'],
    ['substantial prejudice', 'scotland-foisa-2002', '35(1)(a)', 'exemption', 'no', 'substantialPrejudice'],
    ['law enforcement', 'us-foia-5-usc-552', '(b)(7)(E)', 'exemption', null, null],
    ['an exclusion', 'us-foia-5-usc-552', '(c)(2)', 'exclusion', null, null],
    ['another law of the same letters', 'us-privacy-act-1974', '(k)(5)', 'otherLaw', null, null],
    ['administrative grounds', 'ireland-foi-2014', '15(1)(a)', 'administrative', null, null],
    ['administrative reasons', 'nz-oia-1982', '18(g)(i)', 'administrative', null, null],
    ['conclusive reasons', 'nz-oia-1982', '6(c)', 'exemption', 'yes', null],
    ['conditional exemption', 'australia-foi-1982', '47E(d)', 'exemption', 'no', null],
    ['an indent', 'eu-1049-2001', 'Art.4(2) third indent', 'exemption', 'no', null],
    ['a letter of a number', 'germany-ifg-bund', '§ 3 Nr. 1 g', 'exemption', null, null],
    ['a sentence that the table does not list', 'germany-ifg-bund', '§ 5 Abs. 1 Satz 2', 'exemption', null, null],
  ]
  for (const [why, id, ref, kind, absolute, test] of rows) {
    it(`${why}: ${id} ${ref}`, () => {
      const facts = provisionFacts(book.law(id)!, ref)
      assert.deepEqual({ kind: facts?.kind, absolute: facts?.absolute, test: facts?.test }, { kind, absolute, test })
    })
  }

  it('gives the subsection that lifts the duty to confirm or deny', () => {
    assert.equal(provisionFacts(book.law('uk-foia-2000')!, '31(1)(a)')?.ncnd, '31(3)')
    assert.equal(provisionFacts(book.law('uk-foia-2000')!, '21')?.ncnd, null)
    assert.equal(provisionFacts(book.law('scotland-foisa-2002')!, '35(1)(a)')?.ncnd, '18(1)')
  })

  it('gives what a limb says of its own: the law that takes over, the subsection for neither confirming nor denying', () => {
    const foia = book.law('uk-foia-2000')!
    const limbs = ['40(1)', '40(2)'].map((ref) => provisionFacts(foia, ref)!)
    assert.deepEqual(
      limbs.map(({ redirectsTo, ncnd }) => [redirectsTo, ncnd]),
      [
        ['uk-dpa-2018', '40(5A)'],
        [null, '40(5B)'],
      ],
    )
    assert.equal(provisionFacts(book.law('scotland-foisa-2002')!, '39(2)')?.ncnd, null)
  })

  it('says which entry it found', () => {
    const facts = provisionFacts(book.law('uk-foia-2000')!, '42(1)(x)')
    assert.deepEqual([facts?.ref, facts?.exact, facts?.title], ['42(1)', false, 'Legal professional privilege'])
  })

  it('keeps what is unsure marked unsure', () => {
    assert.equal(provisionFacts(book.law('uk-foia-2000')!, '42')?.sure?.verified, false)
    assert.equal(provisionFacts(book.law('uk-foia-2000')!, '21')?.sure?.verified, true)
  })

  it('is null for a section that the table does not have', () => {
    assert.equal(provisionFacts(book.law('uk-foia-2000')!, '99(1)'), null)
  })
})

describe('provisionAbove', () => {
  const rows: readonly [string, string, string | null][] = [
    ['a step up', '31(1)(a)', '31(1)'],
    ['to the section', '31(1)', '31'],
    ['nothing above a section', '31', null],
    ['the paragraph letter is the top', '(b)(7)', '(b)'],
    ['and has nothing above', '(b)', null],
    ['an indent', 'Art.4(2) third indent', 'Art.4(2)'],
    ['a German letter', '§ 3 Nr. 1 a', '§ 3 Nr. 1'],
    ['a German number', '§ 3 Nr. 1', '§ 3'],
    ['a German paragraph', '§ 3', null],
  ]
  for (const [why, ref, above] of rows) it(`${why}: ${ref}`, () => assert.equal(provisionAbove(ref), above))
})
