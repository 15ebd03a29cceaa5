import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { testLawBook } from '../testing/test-law-book.ts'
import { compilePattern } from './compile-pattern.ts'
import { lazyPattern } from './law-book.ts'

describe('openLawBook', () => {
  const book = testLawBook()

  it('finds laws and calendars by id', () => {
    assert.equal(book.law('uk-foia-2000')?.country, 'GB')
    assert.equal(book.law('us-foia-5-usc-552')?.dayFirst, false)
    assert.equal(book.calendar('uk-union')?.known.until, 2030)
    assert.equal(book.law('atlantis'), undefined)
    assert.equal(book.calendar('atlantis'), undefined)
  })

  it('lets a limb take from its section what it does not say itself', () => {
    const limb = book.law('uk-foia-2000')?.provision('31(1)(a)')
    assert.equal(limb?.title, 'Law enforcement')
    assert.equal(limb?.gist, 'Preventing or detecting crime')
  })

  const names: readonly [string, string, string, boolean][] = [
    ['the full name', 'uk-foia-2000', 'the Freedom of Information Act 2000', true],
    ['over a line break', 'uk-foia-2000', 'Freedom of\nInformation Act 2000', true],
    ['not the Scottish act', 'uk-foia-2000', 'Freedom of Information (Scotland) Act 2002', false],
    ['the Scottish act', 'scotland-foisa-2002', 'Freedom of Information (Scotland) Act 2002', true],
    ['an abbreviation in capitals', 'uk-eir-2004', 'the EIR', true],
    ['not in small letters', 'uk-eir-2004', 'an eir landline', false],
    ['not inside a word', 'scotland-foisa-2002', 'XFOISAX', false],
  ]
  for (const [why, id, text, found] of names) {
    it(`names a law: ${why}`, () => {
      const hit = book.law(id)!.mentions.some((mention) => text.search(mention.global) >= 0)
      assert.equal(hit, found)
    })
  }
})

describe('compilePattern', () => {
  const rows: readonly [string, string, 'both' | 'start' | 'none', string, boolean][] = [
    ['a space is any white space', 'a b', 'both', 'a\n b', true],
    ['an optional space', 'a ?b', 'both', 'ab', true],
    ['stands on its own', 'ab', 'both', 'xab', false],
    ['bounded at the start only', 'ab', 'start', 'abx', true],
    ['not bounded', 'ab', 'none', 'xabx', true],
    ['small letters do for any case', 'AB', 'both', 'ab', true],
  ]
  for (const [why, pattern, bounds, text, found] of rows) {
    it(why, () => {
      const compiled = lazyPattern(compilePattern({ pattern, case: 'any' }, bounds))
      assert.equal(compiled.global.test(text), found)
    })
  }
})
