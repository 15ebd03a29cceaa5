import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { testLawBook } from '../testing/test-law-book.ts'
import { referenceForm } from './citation.ts'
import { findCitations } from './find-citations.ts'

const book = testLawBook()
const FOIA = 'uk-foia-2000'
const EIR = 'uk-eir-2004'
const FOISA = 'scotland-foisa-2002'

/** Provisions of the regime's law plainly, those of another law as `law#ref`. */
function provisions(text: string, regime: string | null): string[] {
  return findCitations(text, regime, book).map((citation) =>
    citation.law === regime ? citation.provision : referenceForm(book.law(citation.law)!, citation.provision),
  )
}

function table(name: string, regime: string | null, rows: readonly [string, string, readonly string[]][]): void {
  describe(name, () => {
    for (const [why, text, expected] of rows) {
      it(`${why}: ${JSON.stringify(text)}`, () => assert.deepEqual(provisions(text, regime), expected))
    }
  })
}

table('the word and the number', FOIA, [
  ['written out', 'Section 21', ['21']],
  ['capitals', 'SECTION 40(2)', ['40(2)']],
  ['shortened', 'Sect 43(2)', ['43(2)']],
  ['a letter and a point', 'S.40(2)', ['40(2)']],
  ['a letter', 's40(2)', ['40(2)']],
  ['a letter and a space', 'S 40 (2)', ['40(2)']],
  ['two letters for several', 'ss.21, 22 & 40(2)', ['21', '22', '40(2)']],
  ['the sign', '§ 40(2)', ['40(2)']],
  ['no space', 'section40(2)', ['40(2)']],
  ['inner spaces', 's. 31 (1) ( a )', ['31(1)(a)']],
  ['hard-wrapped', 'exempt under section\n40(2) of the Act', ['40(2)']],
  ['hard-wrapped inside a quotation', '> under section\n> 40(2) of the Act', ['40(2)']],
  ['no-break spaces', 'Sections\u00a040(2)\u00a0and\u00a043(2)', ['40(2)', '43(2)']],
  ['in words', 'exempt under Section Forty', ['40']],
  ['in words with a step', 'section thirty-one (1)(a)', ['31(1)(a)']],
  ['a letter belongs to the number', 's.22A', ['22A']],
  ['a small one too', 'Section 22a', ['22A']],
  ['a bracket left out', 'S.31(1)a', ['31(1)(a)']],
  ['and in the middle', 'Section 36 (2)b (i)', ['36(2)(b)(i)']],
  ['two steps in one bracket', 'Section 31(1a)', ['31(1)(a)']],
  ['points for brackets', 'Section 43.2', ['43(2)']],
  ['points for two brackets', 'Section 31.1.a', ['31(1)(a)']],
  ['points beside brackets', 's.31.(1).(a)', ['31(1)(a)']],
  ['subsection in words', 'section 40 subsection 2', ['40(2)']],
  ['the subsection first', 'subsection (2) of section 40', ['40(2)']],
  ['the paragraphs first', 'paragraphs (a) and (b) of section 31(1)', ['31(1)(a)', '31(1)(b)']],
  ['exemption for section', 'exemption 40(2)', ['40(2)']],
  ['exemption with a colon', 'Exemption: 43(2)', ['43(2)']],
  ['exemption, then the section', 'Exemption: S31 Law Enforcement', ['31']],
  ['in brackets', 'exemption (s.40(2))', ['40(2)']],
  ['in bold type of a plain text', '**Section 40(2)**', ['40(2)']],
  ['a short form on a line of its own', 's12', ['12']],
  ['short forms on a line of their own', 'Exempt?\ns21/s40', ['21', '40']],
  ['the sign for a number', 'section No. 43(2)', ['43(2)']],
  ['number in words', 'section number 21', ['21']],
  ['a closing bracket left out', 'Section 40(2 applies', ['40(2)']],
  ['what is counted behind an open bracket', 'section 12(2 hours)', ['12']],
  ['a roman number for a subsection', 'section 43(ii)', ['43(2)']],
  ['a scanned one', 'section 31(l)(a) and (b)', ['31(1)(a)', '31(1)(b)']],
  ['a scanned nought', 's.4O(2)', ['40(2)']],
  ['a short form with its title', 'S43 Commercial Interests', ['43']],
])

table('what follows', FOIA, [
  ['a heading', 'Section 24(2) National Security', ['24(2)']],
  ['a heading after a dash', 'Section 40 – Personal information', ['40']],
  ['a heading without spaces', 'Section 31(1)(a)-Law enforcement', ['31(1)(a)']],
  ['a heading in brackets', 'section 40(2) (personal data)', ['40(2)']],
  ['glued to the next word', 'Section 40(2)of the Act', ['40(2)']],
  ['the word exemption', 'the section 36 exemption under FOIA', ['36']],
  ['the year alone', 'section 12 2000 Act', ['12']],
  ['where it was said', 'We relied on section 21 in our response', ['21']],
])

table('lists', FOIA, [
  ['sibling letters, not nesting', 'Section 31(1)(a)(b)', ['31(1)(a)', '31(1)(b)']],
  ['three of them', 's27(1)(a)(c)(d)', ['27(1)(a)', '27(1)(c)', '27(1)(d)']],
  ['inherits the section', 'Section 40 (2) and (3A)(a)', ['40(2)', '40(3A)(a)']],
  ['inherits the subsection', 'section 27(1)(a), (c) and (d)', ['27(1)(a)', '27(1)(c)', '27(1)(d)']],
  ['the deepest level goes on', 'Section 36(2)(b)(i) and (ii)', ['36(2)(b)(i)', '36(2)(b)(ii)']],
  ['a letter climbs back', 's.36(2)(b)(i) & (ii) and (c)', ['36(2)(b)(i)', '36(2)(b)(ii)', '36(2)(c)']],
  ['a letter with its roman', '36(2)(b)(i), (b)(ii) and (c)', ['36(2)(b)(i)', '36(2)(b)(ii)', '36(2)(c)']],
  ['adjacent romans', 's36(2)(b)(i)(ii)', ['36(2)(b)(i)', '36(2)(b)(ii)']],
  ['no spaces', 'S35 (1)(a)&(b)', ['35(1)(a)', '35(1)(b)']],
  ['a stroke', 'section 36(2)(b)(i)/(ii)', ['36(2)(b)(i)', '36(2)(b)(ii)']],
  ['a new section inside', 'Sections 31(1)(a) and (b) and 40(2)', ['31(1)(a)', '31(1)(b)', '40(2)']],
  ['a new subsection', 'section 31(1)(g) and 31(2)(c)', ['31(1)(g)', '31(2)(c)']],
  ['by virtue of', 'section 31(1)(g) by virtue of (2)(c)', ['31(1)(g)', '31(2)(c)']],
  ['in the alternative', 'section 23(5) or, in the alternative, 24(2)', ['23(5)', '24(2)']],
  ['and/or', 'Sections 23(1) and/or 24(1)', ['23(1)', '24(1)']],
  ['plain numbers after the plural', 'sections 21, 22 and 40(2)', ['21', '22', '40(2)']],
  ['squeezed', 'Sections 21,22,31(1)(a),40(2),43(2)', ['21', '22', '31(1)(a)', '40(2)', '43(2)']],
  ['plain numbers after the singular', 'section 21 and 22', ['21', '22']],
  ['numbers that count something', 'section 12, 18 hours', ['12']],
  ['numbers of days', 'section 12 and 20 working days', ['12']],
  ['each with its word', 's40(2) & s43(2)', ['40(2)', '43(2)']],
  ['over a line break', 'sections 31(1)(a),\n(b) and\n40(2)', ['31(1)(a)', '31(1)(b)', '40(2)']],
])

table('ranges', FOIA, [
  ['a hyphen', 'section 31(1)(a)-(c)', ['31(1)(a)', '31(1)(b)', '31(1)(c)']],
  ['to', 'section 31(1)(a) to (c)', ['31(1)(a)', '31(1)(b)', '31(1)(c)']],
  ['romans', 'section 30(1)(a)(i)-(ii)', ['30(1)(a)(i)', '30(1)(a)(ii)']],
  ['said in full at both ends', 'sections 31(1)(a)-31(1)(c) and 43(2)', ['31(1)(a)', '31(1)(b)', '31(1)(c)', '43(2)']],
  [
    'by the table: inserted numbers in their order',
    'section 40(2)-(4)',
    ['40(2)', '40(3)', '40(3A)', '40(3B)', '40(4)'],
  ],
  ['by the table: inserted letters', 's37(1)(a)-(ac)', ['37(1)(a)', '37(1)(aa)', '37(1)(ab)', '37(1)(ac)']],
  ['numbers', 'Section 43(2)-(3)', ['43(2)', '43(3)']],
  ['whole sections', 'Sections 28-31', ['28', '29', '30', '31']],
  ['a range and a rest', 'section 31(1)(a)-(c) & (g)', ['31(1)(a)', '31(1)(b)', '31(1)(c)', '31(1)(g)']],
])

table('roman or letter', FOIA, [
  ['the letter i where the table has no romans', 's31(1)(i)', ['31(1)(i)']],
  ['beside h', 'Section 31(1)(h)(i)', ['31(1)(h)', '31(1)(i)']],
  ['in a list of letters', '31(1)(g), (h) and (i)', ['31(1)(g)', '31(1)(h)', '31(1)(i)']],
  ['roman where the table has romans', 'section 30(1)(a)(i)', ['30(1)(a)(i)']],
  ['roman below a limb of old numbering', 'section 40(5)(b)(i)', ['40(5)(b)(i)']],
  ['two letters are one step', 'Section 37(1)(ad)', ['37(1)(ad)']],
  ['letters that the law no longer has', 'Section 40(2)(a)(b)', ['40(2)(a)', '40(2)(b)']],
])

table('bare numbers', FOIA, [
  ['with the regime known', '36(2)(c)', ['36(2)(c)']],
  ['in running text', 'the exemptions at 24(1) and 31(1)(a)', ['24(1)', '31(1)(a)']],
  ['a question', 'Question 12(4)', []],
  ['a label', '12(a) How many', []],
  ['a table', 'Table 31(1)(a)', []],
  ['a duty is not cited so', 'see 10(3)', []],
  ['an article of something', 'Article 8 of the ECHR', []],
])

table('nothing of the act', FOIA, [
  ['a paragraph', 'paragraph 31 of the report', []],
  ['sections of a report', 'in sections 2 and 3 of the attached annual report', []],
  ['a section of a tender', 'section 12 of the tender document', []],
  ['a section of a letter', 'section 2 of your letter', []],
  ['a section of the page', 'see section 3 below', []],
  ['a numbered policy', 'section 5.2 of the contract', []],
  ['a number beyond the act', 'Section 106 agreement', []],
  ['an officer', 'the section 151 officer', []],
  ['an enquiry', 'Section 47 enquiries', []],
  ['a notice', 'section 21 notices', []],
  ['a notice with its kind', 'a Section 21 eviction notice', []],
  ['a code of practice', 'Section 45 Code of Practice', []],
  ['a cross-section', 'the cross-section 12 of the road', []],
  ['a section of a lease', 'section 31(2) of the lease', ['31(2)']],
  ['a telephone', 'The Samsung Galaxy S21 and S22 phones', []],
  ['a postcode', 'Chesterfield S40 2TF', []],
  ['what an exemption counts', 'an exemption 30 days long', []],
  ['what is exempt', 'exempt 40 staff', []],
  ['a country', 'in the U.S. 40 people', []],
  ['a former one', 'the ex 21 Regiment', []],
  ['a genitive', "Council's 12 schools", []],
  ['a style sheet', '@page Section1 { }', []],
  ['a list that begins a new line', 'Section 40(2)\n\n(1) How many officers', ['40(2)']],
  ['a list right below', 'exempt under Section 40\n(2) How many', ['40']],
])

table('another act', FOIA, [
  ['named behind', 'section 40 of the Wildlife and Countryside Act 1981', []],
  ['a notice under it', 'a section 21 notice under the Housing Act 1988', []],
  ['named before', 'the Housing Act 1988 section 21', []],
  ['named before, in brackets', 'Housing Act 1988 (section 21)', []],
  ['without its year', 'section 17 of the Children Act', []],
  ['in small letters', 'section 21 of the housing act 1988', []],
  ['named first, with a comma', 'Environment Act 1995, section 40', []],
  [
    'named at the end of a clause',
    'it is personal data under the Data Protection Act 2018, section 40(2) applies',
    ['40(2)'],
  ],
  ['a duty beside a short name in brackets', 'Section 44(1)(a) (section 18(1) CRCA)', ['44(1)(a)']],
  ['an exemption beside a word of its heading', '(section 40 PII)', ['40']],
  ['with a Schedule of it', 'section 23 and Schedule 2 of the Care Act 2014', []],
  ['with a Schedule of its own act', 'section 12 and Schedule 1 of the Freedom of Information Act 2000', ['12']],
  ['a Schedule of another act beside a limb', 'section 40(2) and Schedule 2 of the Care Act 2014', ['40(2)']],
  ['shortened', 'section 10 of the DPA', []],
  ['shortened with its year', 'section 17 CA 1989', []],
  ['an act of the book that is no ground', 'section 45 of the Data Protection Act 2018', []],
  [
    'its regulations',
    'regulation 4 of the Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004',
    [],
  ],
  ['a number in its title', 'Regulation 13 Social Security (Miscellaneous Amendments No. 2) Regulations 2017', []],
  [
    'only the part that is of it',
    'section 44 together with section 18 of the Commissioners for Revenue and Customs Act 2005',
    ['44'],
  ],
  [
    'that Act',
    'Section 44(1)(a), by virtue of section 18 of the Commissioners for Revenue and Customs Act 2005 and section 23 of that Act',
    ['44(1)(a)'],
  ],
  ['the other way round', 'section 40(2) of the FOIA and section 10 of the DPA', ['40(2)']],
  ['an exemption beside the statute it means', 'Section 44 (Statistics of Trade Act 1947)', ['44']],
])

table('the act named overrides the regime', EIR, [
  ['behind', 'section 14(1) FOIA', ['uk-foia-2000#s14(1)']],
  ['two in one line', 'Reg 12(4)(b) EIR / section 14(1) FOIA', ['12(4)(b)', 'uk-foia-2000#s14(1)']],
  ['before', 'FOISA "section 35(1)(a)"', ['scotland-foisa-2002#s35(1)(a)']],
  ['in full', 'section 25(1) of the Freedom of Information (Scotland) Act 2002', ['scotland-foisa-2002#s25(1)']],
  ['a section in such a letter is of the act beside it', 'section 40(2)', ['uk-foia-2000#s40(2)']],
  ['a wrong word for the right law', 'Section 12(4)(b) of the EIR', ['12(4)(b)']],
])

table('regulations', EIR, [
  ['shortened', 'Reg. 12(5)(a), (b) and (e)', ['12(5)(a)', '12(5)(b)', '12(5)(e)']],
  ['bare', '12(5)(e)/(f)', ['12(5)(e)', '12(5)(f)']],
  ['plural', 'Regulations 12(4)(b) and 12(5)(e)', ['12(4)(b)', '12(5)(e)']],
  ['squeezed', 'Regs 12(4)(d)&(e), 13(1)', ['12(4)(d)', '12(4)(e)', '13(1)']],
  ['spaced', 'Regulation 12 (4) (b)', ['12(4)(b)']],
  ['a whole regulation', 'Regulation 13', ['13']],
  ['a duty', 'regulation 7(1)', ['7(1)']],
  ['a duty that is seldom cited', 'regulation 3(2)(a)', ['3(2)(a)']],
  ['a letter', 'R12(4)(b) and r.12(5)(e)', ['12(4)(b)', '12(5)(e)']],
  ['a letter before something else', 'Route R12 and R12(a)', []],
  ['exception', 'EIR exception 12(5)(b)', ['12(5)(b)']],
  ['a range', 'regulation 12(5)(a) – (c)', ['12(5)(a)', '12(5)(b)', '12(5)(c)']],
])

table('regulations in a letter under the act', FOIA, [
  ['the word tells', 'Regulation 12(5)(e)', ['uk-eir-2004#reg12(5)(e)']],
  ['the table tells', 'the exception at 12(5)(e)', ['uk-eir-2004#reg12(5)(e)']],
])

table('Scotland', FOISA, [
  ['no subsection number', 'section 30(b)(i) and (ii)', ['30(b)(i)', '30(b)(ii)']],
  ['read with', 'section 18(1) read with section 38(1)(b)', ['18(1)', '38(1)(b)']],
  ['several', 'sections 30(c), 33(1)(b) and 38(1)(b)', ['30(c)', '33(1)(b)', '38(1)(b)']],
  ['beside its fees regulations', 'section 12(1) of FOISA and the Fees Regulations', ['12(1)']],
  ['regulations of its own', 'regulation 11(2)', ['scotland-eisr-2004#reg11(2)']],
  ['an agreement', 'a section 75 agreement', []],
  [
    'the act of the south, told by its provision',
    'section 38(1)(b) of FOISA / section 40(2) FOIA',
    ['38(1)(b)', 'uk-foia-2000#s40(2)'],
  ],
  ['the shared name for its own provision', 'section 38(1)(b) FOIA', ['38(1)(b)']],
])

table('without a regime', null, [
  ['nothing to hold on to', 'section 31', []],
  ['the act in full', 'Section 12(1) of the Freedom of Information Act 2000', ['uk-foia-2000#s12(1)']],
  [
    'the act behind a list of sections',
    'section 24 and section 31 of the Freedom of Information Act 2000',
    ['uk-foia-2000#s24', 'uk-foia-2000#s31'],
  ],
  ['a name that only one law has', 's.38(1)(b) FOISA', ['scotland-foisa-2002#s38(1)(b)']],
  ['a shared name, settled by the table', 's.40(2) of FOIA', ['uk-foia-2000#s40(2)']],
  ['a shared name that stays open', 'FOIA s.10(1)', []],
  ['bare with its law', '12(4)(b) EIR', ['uk-eir-2004#reg12(4)(b)']],
])

describe('kinds', () => {
  const rows: readonly [string, string, string, string][] = [
    ['withheld', FOIA, 'section 31(1)(a)', 'exemption'],
    ['neither confirm nor deny', FOIA, 'sections 23(5) and 24(2)', 'ncnd'],
    ['cost', FOIA, 'Section 12(1)', 'cost'],
    ['vexatious', FOIA, 'section 14(1)', 'vexatious'],
    ['repeated', FOIA, 'section 14(2)', 'repeated'],
    ['a duty', FOIA, 'section 10(3)', 'procedural'],
    ['not held', FOISA, 'section 17', 'notHeld'],
    ['a word before it', 'us-foia-5-usc-552', 'Glomar response pursuant to Exemptions (b)(1) and (b)(3)', 'ncnd'],
  ]
  for (const [why, regime, text, kind] of rows) {
    it(`${why}: ${text}`, () => {
      const kinds = new Set(findCitations(text, regime, book).map((citation) => citation.kind))
      assert.deepEqual([...kinds], [kind])
    })
  }
})

describe('spans', () => {
  const rows: readonly [string, string, readonly string[]][] = [
    ['the word belongs to the first', 'under Sections 31(1)(a), (b) and 40(2).', ['Sections 31(1)(a)', '(b)', '40(2)']],
    ['not the heading or the act', 'Section 43(2) (Commercial Interests) of the Act', ['Section 43(2)']],
    ['a range stands for the steps in between', 's31(1)(a)-(c)', ['s31(1)(a)', '(c)', '(c)']],
    ['the subsection in front', 'the subsection (2) of section 40 test', ['subsection (2) of section 40']],
  ]
  for (const [why, text, quotes] of rows) {
    it(why, () => {
      const found = findCitations(text, FOIA, book)
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        quotes,
      )
    })
  }
})
