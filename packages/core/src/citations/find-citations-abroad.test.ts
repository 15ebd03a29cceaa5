import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { testLawBook } from '../testing/test-law-book.ts'
import { referenceForm } from './citation.ts'
import { findCitations } from './find-citations.ts'

const book = testLawBook()

function table(name: string, regime: string | null, rows: readonly [string, string, readonly string[]][]): void {
  describe(name, () => {
    for (const [why, text, expected] of rows) {
      it(`${why}: ${JSON.stringify(text)}`, () => {
        const found = findCitations(text, regime, book).map((citation) =>
          citation.law === regime ? citation.provision : referenceForm(book.law(citation.law)!, citation.provision),
        )
        assert.deepEqual(found, expected)
      })
    }
  })
}

table('United States, in a letter under the act', 'us-foia-5-usc-552', [
  ['with brackets', 'exemption (b)(7)(E)', ['(b)(7)(E)']],
  ['numbered', 'FOIA Exemption 7(C)', ['(b)(7)(C)']],
  ['several numbers', 'Exemptions 4, 5, and 6', ['(b)(4)', '(b)(5)', '(b)(6)']],
  ['a number and a letter', 'Exemptions 6 and 7(C)', ['(b)(6)', '(b)(7)(C)']],
  ['in words', 'Exemption Five', ['(b)(5)']],
  ['in words with a letter', 'Exemption Seven (C)', ['(b)(7)(C)']],
  ['shortened', 'Ex. 5', ['(b)(5)']],
  ['shortened, several', 'Exs. 4 and 6', ['(b)(4)', '(b)(6)']],
  ['the code on a page', 'b3', ['(b)(3)']],
  ['the code with its letter', 'b7C', ['(b)(7)(C)']],
  ['half a bracket', '(b)5', ['(b)(5)']],
  ['small letters', 'b(7)(c)', ['(b)(7)(C)']],
  ['spaces', '(b) (6), (b) (7) (C)', ['(b)(6)', '(b)(7)(C)']],
  ['a stroke', '(b)(6)/(b)(7)(C)', ['(b)(6)', '(b)(7)(C)']],
  ['letters inherit', 'Exemption 7(A), (C), and (E)', ['(b)(7)(A)', '(b)(7)(C)', '(b)(7)(E)']],
  ['numbers inherit', 'exemptions (b)(6) and (7)(C)', ['(b)(6)', '(b)(7)(C)']],
  ['a range', '(b)(7)(A)-(C)', ['(b)(7)(A)', '(b)(7)(B)', '(b)(7)(C)']],
  ['a range in words', '(b)(7)(A) through (C)', ['(b)(7)(A)', '(b)(7)(B)', '(b)(7)(C)']],
  ['high 2', 'high 2', ['(b)(2)']],
  ['low two per cent', 'low 2%', []],
  ['a roman step', '(b)(3)(A)(i)', ['(b)(3)(A)(i)']],
  ['a duty', '(a)(6)(A)(i)', ['(a)(6)(A)(i)']],
  ['exclusions', 'exclusions (c)(1) and (c)(3)', ['(c)(1)', '(c)(3)']],
  ['the exclusions as a whole', '5 U.S.C. § 552(c)', ['(c)']],
  ['the other act by its letters', '(k)(5)', ['us-privacy-act-1974#(k)(5)']],
  ['the other act by its name', 'Privacy Act exemption (j)(2)', ['us-privacy-act-1974#(j)(2)']],
  ['another title', '50 U.S.C. § 3024(i)(1)', []],
  ['capitals', '(B)(6)', ['(b)(6)']],
  ['capitals of another paragraph', '(A)(6)', []],
  ['numbered by sign', 'Exemption No. 4', ['(b)(4)']],
  ['counts', '12 pages of 5 (b)', []],
])

table('United States, without a regime', null, [
  ['the code', '5 USC 552 (b)(7)(A)', ['us-foia-5-usc-552#(b)(7)(A)']],
  ['the code with its title', 'Title 5 U.S.C. Section 552 (b)(7)(E)', ['us-foia-5-usc-552#(b)(7)(E)']],
  [
    'the code behind',
    'subsections (b)(1) and (b)(3) of 5 U.S.C. § 552',
    ['us-foia-5-usc-552#(b)(1)', 'us-foia-5-usc-552#(b)(3)'],
  ],
  ['the privacy act', '5 U.S.C. § 552a(k)(2) and (k)(5)', ['us-privacy-act-1974#(k)(2)', 'us-privacy-act-1974#(k)(5)']],
  ['a shared name that only one act numbers so', 'FOIA Exemption (b)(6)', ['us-foia-5-usc-552#(b)(6)']],
  ['a vitamin', 'vitamins b6 and b12', []],
])

table('the States', null, [
  ['California', 'Gov. Code § 7922.000', ['us-ca-cpra#7922.000']],
  ['California, several', 'Gov. Code §§ 7927.705 and 7922.000', ['us-ca-cpra#7927.705', 'us-ca-cpra#7922.000']],
  ['California before 2023', 'Government Code section 6254(f) and (k)', ['us-ca-cpra#6254(f)', 'us-ca-cpra#6254(k)']],
  ['New York', 'POL § 87(2)(b) and § 89(2)(b)', ['us-ny-foil#87(2)(b)', 'us-ny-foil#89(2)(b)']],
  ['New York in full', 'Public Officers Law Section 87(2)(e)(iv)', ['us-ny-foil#87(2)(e)(iv)']],
  ['Texas by its number', 'Section 552.108(a)(1)', ['us-tx-pia#552.108(a)(1)']],
  ['Texas by its code', 'Texas Government Code § 552.107(1)', ['us-tx-pia#552.107(1)']],
  [
    'Texas, several',
    'Section 552.101, 552.107 and 552.111 of the Government Code',
    ['us-tx-pia#552.101', 'us-tx-pia#552.107', 'us-tx-pia#552.111'],
  ],
  ['Illinois', '5 ILCS 140/7(1)(f)', ['us-il-foia#7(1)(f)']],
  [
    'Illinois, several',
    '5 ILCS 140/7(1)(b), (c) and (f)',
    ['us-il-foia#7(1)(b)', 'us-il-foia#7(1)(c)', 'us-il-foia#7(1)(f)'],
  ],
  ['Illinois behind an exemption', 'Exemption 7(1)(f), 5 ILCS 140', ['us-il-foia#7(1)(f)']],
  ['Illinois, said twice', 'Section 7(1)(c) of FOIA, 5 ILCS 140/7(1)(c)', ['us-il-foia#7(1)(c)']],
  ['Florida', 's. 119.071(2)(c)1., F.S.', ['us-fl-119#119.071(2)(c)1']],
  ['Florida, two steps deep', '§ 119.071(4)(d)2.a., Fla. Stat.', ['us-fl-119#119.071(4)(d)2.a']],
  ['Florida in full', 'Section 119.071(2)(d), Florida Statutes', ['us-fl-119#119.071(2)(d)']],
  ['Washington', 'RCW 42.56.070(1) and RCW 42.56.240(1)', ['us-wa-pra#42.56.070(1)', 'us-wa-pra#42.56.240(1)']],
  [
    'Washington, the last part of the number',
    'RCW 42.56.230(3), .240(1) and .250',
    ['us-wa-pra#42.56.230(3)', 'us-wa-pra#42.56.240(1)', 'us-wa-pra#42.56.250'],
  ],
  ['Massachusetts', 'G.L. c. 4, § 7(26)(c) and (f)', ['us-ma-prl#(26)(c)', 'us-ma-prl#(26)(f)']],
  ['Massachusetts in full', 'Mass. Gen. Laws ch. 4, § 7(26)(a)', ['us-ma-prl#(26)(a)']],
  ['Massachusetts by clause', 'M.G.L. c. 4, § 7, cl. 26(c)', ['us-ma-prl#(26)(c)']],
  ['New Jersey', 'N.J.S.A. 47:1A-1.1 and 47:1A-3', ['us-nj-opra#47:1A-1.1', 'us-nj-opra#47:1A-3']],
])

table('Massachusetts, in a letter under its law', 'us-ma-prl', [
  ['lettered', 'exemptions (c) and (f)', ['(26)(c)', '(26)(f)']],
])

table('Ireland', 'ireland-foi-2014', [
  ['with the act', 'section 37(1) of the FOI Act 2014', ['37(1)']],
  ['administrative', 'S.15(1)(a)', ['15(1)(a)']],
  ['no subsection number', 'Section 42(m)(i)', ['42(m)(i)']],
  ['two letters', 'section 29(1)(a) & (b) of the FOI Act', ['29(1)(a)', '29(1)(b)']],
])

table('New Zealand', 'nz-oia-1982', [
  ['letters inserted later', 's9(2)(ba)(i)', ['9(2)(ba)(i)']],
  ['the letter i', 'section 9(2)(i)', ['9(2)(i)']],
  ['the roman i', 's 18(g)(i)', ['18(g)(i)']],
  ['bare', '18(e)', ['18(e)']],
  ['bare as the label of a list', '6(a) Please send the minutes', []],
  ['several', 'ss 6(c) and 9(2)(a)', ['6(c)', '9(2)(a)']],
])

table('Australia', 'australia-foi-1982', [
  ['letters in the number', 'ss 47C and 47F', ['47C', '47F']],
  ['subsection for section', 'subsection 33(a)(iii) of the FOI Act', ['33(a)(iii)']],
  ['two letters', 's 47E(c) and (d)', ['47E(c)', '47E(d)']],
  ['paragraph for section', 'paragraph 37(2)(b)', ['37(2)(b)']],
])

table('Canada', 'canada-atia', [
  ['subsection', 'subsections 19(1) and 21(1)(a)', ['19(1)', '21(1)(a)']],
  ['a decimal section', 's. 16.1(1)(c)', ['16.1(1)(c)']],
  ['a decimal letter', '20(1)(b.1)', ['20(1)(b.1)']],
  ['bare', '16(2)(c)', ['16(2)(c)']],
  ['a name that an act abroad has too', 'section 8(2)(m) of the Privacy Act', []],
])

table('European Union', 'eu-1049-2001', [
  ['plain', 'Article 4(1)(b)', ['Art.4(1)(b)']],
  ['the indent first', 'third indent of Article 4(2)', ['Art.4(2) third indent']],
  ['the indent last', 'Article 4(2), third indent', ['Art.4(2) third indent']],
  ['two indents', 'the first and second indents of Article 4(2)', ['Art.4(2) first indent', 'Art.4(2) second indent']],
  ['a subparagraph', 'first subparagraph of Article 4(3)', ['Art.4(3) first subparagraph']],
  ['several articles', 'Articles 4(1)(b) and 4(2)', ['Art.4(1)(b)', 'Art.4(2)']],
  ['another regulation', 'Article 5(1) of Regulation (EU) 2018/1725', []],
  ['a treaty', 'Article 15(3) TFEU', []],
])

table('European Union, without a regime', null, [
  [
    'with the regulation',
    'Article 4(2), second and third indents, of Regulation (EC) No 1049/2001',
    ['eu-1049-2001#Art.4(2) second indent', 'eu-1049-2001#Art.4(2) third indent'],
  ],
])

table('Germany', null, [
  ['a letter', '§ 3 Nr. 1 Buchst. a IFG', ['germany-ifg-bund#§ 3 Nr. 1 a']],
  ['a letter the other way', '§ 3 Nr. 1 lit. g) IFG', ['germany-ifg-bund#§ 3 Nr. 1 g']],
  ['a sentence', '§ 6 Satz 2 IFG', ['germany-ifg-bund#§ 6 Satz 2']],
  ['a subsection and a sentence', '§ 5 Abs. 1 Satz 1 IFG', ['germany-ifg-bund#§ 5 Abs. 1 Satz 1']],
  ['two paragraphs', '§§ 5 und 6 IFG', ['germany-ifg-bund#§ 5', 'germany-ifg-bund#§ 6']],
  ['two signs', '§ 3 Nr. 4 und § 6 Satz 2 IFG', ['germany-ifg-bund#§ 3 Nr. 4', 'germany-ifg-bund#§ 6 Satz 2']],
  [
    'two paragraphs, the first with its number',
    '§§ 3 Nr. 4, 6 IFG',
    ['germany-ifg-bund#§ 3 Nr. 4', 'germany-ifg-bund#§ 6'],
  ],
  ['two letters', '§ 3 Nr. 1 Buchst. a und c IFG', ['germany-ifg-bund#§ 3 Nr. 1 a', 'germany-ifg-bund#§ 3 Nr. 1 c']],
  ['a Land', '§ 4 Abs. 1 IFG NRW', []],
  ['another code', '§ 9 VwGO', []],
])

table('Germany, in a letter under the act', 'germany-ifg-bund', [['in words', 'Paragraph 5 Absatz 1', ['§ 5 Abs. 1']]])
