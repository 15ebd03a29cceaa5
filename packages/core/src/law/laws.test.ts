import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { libraryHolidays } from '../testing/library-holidays.ts'
import { readLawFiles } from '../testing/read-law-files.ts'
import { testLawBook } from '../testing/test-law-book.ts'
import { compileLawBook, type LawFolder } from './compile-law-book.ts'

const folders = readLawFiles()
const library = libraryHolidays()

/** The folders with one file changed. */
function changed(folder: string, file: string, change: (value: Record<string, unknown>) => void): LawFolder[] {
  return folders.map((other) => {
    if (other.name !== folder) return other
    const files = new Map(other.files)
    const value = structuredClone(files.get(file)) as Record<string, unknown>
    change(value)
    files.set(file, value)
    return { ...other, files }
  })
}

describe('laws/', () => {
  it('is in order: strict keys, patterns with their examples, sources that exist', () => {
    assert.deepEqual(compileLawBook(folders, library).problems, [])
  })

  it('holds the packs that are promised', () => {
    const expected = [
      'australia-foi-1982',
      'canada-atia',
      'eu-1049-2001',
      'germany-ifg-bund',
      'ireland-foi-2014',
      'nz-oia-1982',
      'scotland-eisr-2004',
      'scotland-foisa-2002',
      'uk-dpa-2018',
      'uk-eir-2004',
      'uk-foia-2000',
      'us-ca-cpra',
      'us-fl-119',
      'us-foia-5-usc-552',
      'us-il-foia',
      'us-ma-prl',
      'us-nj-opra',
      'us-ny-foil',
      'us-privacy-act-1974',
      'us-tx-pia',
      'us-wa-pra',
    ]
    const held = new Set(testLawBook().laws.map((law) => law.id))
    assert.deepEqual(
      expected.filter((id) => !held.has(id)),
      [],
    )
  })

  it('knows the holidays of 2000 to 2030', () => {
    for (const { id, known } of compileLawBook(folders, library).data.calendars)
      assert.ok(known.from <= 2000 && known.until >= 2030, id)
  })

  it('names the sources of its facts in every folder', () => {
    for (const folder of folders) assert.match(folder.sources, /^# Sources: /, folder.name)
  })

  const faults: readonly [string, LawFolder[], RegExp][] = [
    [
      'an unknown key',
      changed('uk-foia-2000', 'act.yaml', (act) => Object.assign(act, { nickname: 'x' })),
      /laws\/uk-foia-2000\/act\.yaml: .*nickname/,
    ],
    [
      'an unknown key deep inside',
      changed('uk-foia-2000', 'exemptions.yaml', (file) =>
        Object.assign((file.provisions as object[])[0]!, { tset: 1 }),
      ),
      /exemptions\.yaml: provisions\.0: .*tset/,
    ],
    [
      'a pattern that misses its example',
      changed('uk-foia-2000', 'act.yaml', (act) =>
        Object.assign((act.mentions as object[])[0]!, { examples: ['Road Traffic Act 1988'] }),
      ),
      /mentions\.0: misses its example "Road Traffic Act 1988"/,
    ],
    [
      'a pattern that finds its counter-example',
      changed('uk-foia-2000', 'act.yaml', (act) =>
        Object.assign((act.mentions as object[])[0]!, { counterExamples: ['Freedom of Information Act 2000'] }),
      ),
      /mentions\.0: finds its counter-example/,
    ],
    [
      'a pattern without a counter-example',
      changed('uk-foia-2000', 'act.yaml', (act) =>
        Object.assign((act.mentions as object[])[0]!, { counterExamples: [] }),
      ),
      /act\.yaml: mentions\.0\.counterExamples: /,
    ],
    [
      'no regular expression',
      changed('uk-foia-2000', 'act.yaml', (act) => Object.assign((act.places as object[])[0]!, { pattern: '(' })),
      /places\.0: is no regular expression/,
    ],
    [
      'a source that stands nowhere',
      changed('uk-eir-2004', 'exemptions.yaml', (file) =>
        Object.assign(file, { sure: { verified: true, confidence: 'high', sources: ['hearsay'] } }),
      ),
      /source hearsay is not in SOURCES\.md/,
    ],
    [
      'a calendar that does not exist',
      changed('uk-foia-2000', 'act.yaml', (act) => Object.assign(act, { calendar: 'mars' })),
      /act\.yaml: calendar: mars does not exist/,
    ],
    [
      'a limit that adds to nothing',
      changed('us-il-foia', 'deadlines.yaml', (file) =>
        Object.assign((file.limits as object[])[1]!, { adds: 'never' }),
      ),
      /extend: adds: never does not exist/,
    ],
    [
      'a law that is silent on one of its clocks',
      changed('canada-atia', 'deadlines.yaml', (file) => Object.assign(file, { noStep: [] })),
      /deadlines\.yaml: nothing is said of the stage review-request: name a limit, or say why under noStep/,
    ],
    [
      'a notice that asks something of a provision that does not exist',
      changed('uk-eir-2004', 'notice.yaml', (file) =>
        Object.assign((file.requirements as object[])[0]!, { only: ['12(4)(z)'] }),
      ),
      /notice\.yaml: in-writing: 12\(4\)\(z\) does not exist/,
    ],
    [
      'a correction of a kind that is none',
      changed('calendars', 'ie.yaml', (file) => Object.assign((file.corrections as object[])[0]!, { kind: 'move' })),
      /^laws\/calendars\/ie\.yaml: corrections\.0\.kind: .*add.*remove/m,
    ],
    [
      'a correction that the library needs no more',
      changed('calendars', 'ie.yaml', (file) =>
        Object.assign((file.corrections as object[])[0]!, { dates: ['2023-02-06'] }),
      ),
      /^laws\/calendars\/ie\.yaml: corrections\.0: adds 2023-02-06, which is there already: St Brigid's Day$/m,
    ],
    [
      'a rule in no words of the library',
      changed('calendars', 'eu-institutions.yaml', (file) =>
        Object.assign((file.rules as object[])[0]!, { rule: '3rd moonday in May' }),
      ),
      /^laws\/calendars\/eu-institutions\.yaml: rules: "3rd moonday in May" gives no day in these years$/m,
    ],
    [
      'a country that the library does not know',
      changed('calendars', 'germany-national.yaml', (file) => Object.assign(file.base as object, { country: 'XX' })),
      /^laws\/calendars\/germany-national\.yaml: base: the library knows no place XX$/m,
    ],
    [
      'a missing file',
      folders.map((f) => (f.name === 'us-fl-119' ? { ...f, files: new Map() } : f)),
      /act\.yaml: is missing/,
    ],
    [
      'a provision twice',
      changed('uk-eir-2004', 'exemptions.yaml', (file) => {
        const provisions = file.provisions as object[]
        provisions.push(provisions[0]!)
      }),
      /12 stands twice/,
    ],
  ]
  for (const [why, broken, message] of faults) {
    it(`refuses ${why}`, () => assert.match(compileLawBook(broken, library).problems.join('\n'), message))
  }
})

describe('laws as data', () => {
  const book = testLawBook()

  it('every limb belongs to a section of its pack', () => {
    for (const law of book.laws) {
      for (const { ref, of } of law.provisions) {
        if (of !== undefined) assert.ok(law.provision(of), `${law.id} ${ref} of ${of}`)
      }
    }
  })

  it('every law with exemptions says for each what kind of ground it is', () => {
    for (const law of book.laws) {
      for (const { ref } of law.provisions) assert.ok(law.provision(ref)?.kind, `${law.id} ${ref}`)
    }
  })

  it('every time limit that is counted in working days has a calendar', () => {
    for (const law of book.laws) {
      for (const limit of law.deadlines.limits) {
        if (!limit.unit.startsWith('working') || limit.amount === null) continue
        assert.ok(book.calendar(limit.calendar ?? law.calendar ?? ''), `${law.id} ${limit.id}`)
      }
    }
  })
})
