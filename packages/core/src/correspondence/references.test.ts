import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { referencesIn } from './references.ts'

testTable(
  'referencesIn',
  [
    ['our ref', 'Our ref: FOI/2020/0123', ['FOI/2020/0123']],
    ['reference number', 'Reference number: 16358', ['16358']],
    ['request reference', 'Your request reference is RFI20191', ['RFI20191']],
    ['with the act inside', 'Ref 01/FOI/20/014729', ['01/FOI/20/014729']],
    ['behind tabs', 'FOIA FILE NO.: \t\tP0-52261', ['P0-52261']],
    ['my reference, with a stroke', 'm/r 4411223\tDirect Dial 01999 000112', ['4411223']],
    ['your reference, with a stroke', 'y/r 4411223', []],
    ['alone on a line of the head', 'Harbour Unit\nTOG2023/04411\n4 August 2023\n\nDear Ms Amari', ['TOG2023/04411']],
    ['digits alone on a line of the head', 'Harbour Unit\n221114003\n\nDear Ms Amari', ['221114003']],
    ['a telephone number or a house', 'Harbour Unit\n01999 000112\n12\nSW1 9ZZ\n\nDear Ms Amari', []],
    ['a figure below the greeting', 'Dear Ms Amari\n\n8210445\n', []],
    ['our file', 'Our file: A-2022-00317', ['A-2022-00317']],
    ['behind the kind of request', 'RE: Public Records Request PRR-2023-204', ['PRR-2023-204']],
    ['case number', 'Case no. 2021/702', ['2021/702']],
    ['given a number', 'has been given the number 4471.', ['4471']],
    ['without a keyword', 'WDC-FOI-4471 Bins', ['WDC-FOI-4471']],
    ['without a keyword, with the year', 'Re: FOI/2019/00123', ['FOI/2019/00123']],
    ['of a regulator', 'IC-45462-B4D0', ['IC-45462-B4D0']],
    ['of an American agency', 'F-2010-00325', ['F-2010-00325']],
    ['at the head before the subject', '2021/702 - Use of software\n\nDear Ms Amari', ['2021/702']],
    ['in the name of a file', 'see FOI_1019.pdf', ['FOI_1019']],
    ['named with a verb', 'Your reference number is RFI-2024-77.', ['RFI-2024-77']],
    ['named with a verb and a colon', 'Your reference number is: RFI-2024-77', ['RFI-2024-77']],
    ['each once, the fullest first', 'Our ref: FOI/2020/0123\n\nRe: FOI 2020/0123', ['FOI/2020/0123']],
    ['two of them', 'Our ref: FOI/2020/0123\nCase no. 4471', ['FOI/2020/0123', '4471']],
    ['the requester’s own', 'Your ref: AB/12', []],
    ['a planning application', 'planning reference 20/01234/FUL', []],
    ['an act', 'under the FOIA 2000 and the EIR 2004', []],
    ['a financial year', 'Ref: 2021/22', []],
    ['a date', 'Our ref: 27/02/2019', []],
    ['a section', 'with reference to section 40', []],
    ['a number of an act', 'see reference 24 of the schedule', []],
    ['a file that only bears a number', 'FOI 1019 Rent policy.pdf', []],
    ['a telephone number', 'Tel: 0114 496 0000', []],
    ['an address of mail', 'ref foi12@westholt.gov.uk', []],
    ['named after the law of another country', 'Re: Public Records Act Request (PRA 23-1187)', ['PRA 23-1187']],
    ['the year right behind such a name', 'OIA23-0442\n\nKia ora', ['OIA23-0442']],
    ['a file on a line of its own', 'FOI reference: FOI 23/114\nFile: LSA2023/5521', ['FOI 23/114', 'LSA2023/5521']],
    ['a file in a sentence', 'We sent you the file: 14 pages.', []],
    ['nothing', '', []],
  ],
  (text) => referencesIn(text, { passages: [wholeOf(text)], subjects: [] }),
)

testTable(
  'references in subjects',
  [
    ['a subject', ['Freedom of Information request FOI 16358'], ['FOI 16358']],
    ['a subject that asks nothing', ['Bins'], []],
  ],
  (subjects) => referencesIn('', { passages: [], subjects }),
)
