import { testTable } from '../testing/test-table.ts'
import { maskContacts } from './mask-contacts.ts'

testTable(
  'maskContacts',
  [
    ['an address', 'Write to j.larch@hollins.example.', 'Write to [e-mail].'],
    ['a telephone number', 'Call 01632 960 123 now', 'Call [telephone] now'],
    ['a number abroad', '+44 1632 960123', '[telephone]'],
    ['a sum', 'It cost £1,234,567.', 'It cost £1,234,567.'],
    ['a date and a reference', '04/03/2024, FOI 01234567', '04/03/2024, FOI 01234567'],
    ['a name of software with a sign', 'We use Permit@work.', 'We use Permit@work.'],
  ],
  maskContacts,
)
