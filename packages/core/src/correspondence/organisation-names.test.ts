import { wholeOf } from '../testing/source-document.ts'
import { testTable } from '../testing/test-table.ts'
import { isOrganisation, organisationNames, tidy } from './organisation-names.ts'

testTable(
  'organisationNames',
  [
    ['a council', 'Westholt Borough Council holds it.', ['Westholt Borough Council']],
    ['with the article', 'sent to the Northmere Police', ['Northmere Police']],
    ['with small words inside', 'the University of the West Holt', ['University of the West Holt']],
    ['with a comma and an and', 'Department of Roads, Rivers and Rain', ['Department of Roads, Rivers and Rain']],
    ['with an ampersand', 'Holt & Mere NHS Foundation Trust', ['Holt & Mere NHS Foundation Trust']],
    ['an abbreviation', 'HMRC holds it', ['HMRC']],
    ['two of them', 'Westholt Council passed it to Northmere Police.', ['Westholt Council', 'Northmere Police']],
    ['with its country', 'We wrote to River Ferries Canada.', ['River Ferries Canada']],
    ['a part of a country', 'in Northern Ireland', []],
    ['in German', 'Das Bundesamt für Binnenhäfen prüft.', ['Bundesamt für Binnenhäfen']],
    ['in Welsh', 'Cyngor Sir Gorholt', ['Cyngor Sir Gorholt']],
    ['a common noun is no name', 'the Council holds it', []],
    ['a company that answers as an authority', 'Lowmere Water plc', ['Lowmere Water plc']],
    ['a greeting is no name', 'Dear Council', []],
    ['an act is no name', 'the Freedom of Information Act', []],
    ['a person is no body', 'Robin Requester', []],
    ['a state is no body', 'STATE OF NORTHMERE', []],
    ['an office is no body', 'Superintendent of Northmere Police', []],
    ['the building behind the name', 'Westholt Borough Council Civic Offices', ['Westholt Borough Council']],
    ['a team is no body', 'Westholt Legal Services Team', []],
    ['nothing', '', []],
  ],
  (text) => organisationNames(text, wholeOf(text)).map(({ name }) => name),
)

testTable(
  'isOrganisation',
  [
    ['a trust', 'Holt NHS Trust', true],
    ['only words that all bodies have', 'Police Department', false],
    ['whose office it is', "Sheriff's Office", false],
    ['an office', 'FOI Officer', false],
    ['a person', 'Sam Smith', false],
    ['too short', 'NH', false],
  ],
  isOrganisation,
)

testTable(
  'tidy',
  [
    ['the article', 'The Westholt Council', 'Westholt Council'],
    ['an abbreviation in brackets', 'Westholt Council (WHC)', 'Westholt Council'],
    ['the address of a mail behind it', 'Harbor Agency FOIA <foia@harbor.example.gov>', 'Harbor Agency'],
    ['an abbreviation with its article', 'Westholt Council (“the Council”)', 'Westholt Council'],
    ['a possessive', "Westholt Council's", 'Westholt Council'],
    ['a team behind it', 'Westholt Council FOI Team', 'Westholt Council'],
    ['a headquarters', 'Northmere Police Headquarters', 'Northmere Police'],
    ['signs of emphasis', '**Westholt Council**', 'Westholt Council'],
    ['a stop', 'Westholt Council.', 'Westholt Council'],
  ],
  tidy,
)
