import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testTable } from '../../testing/test-table.ts'
import { typedValue, typedValues } from './read-value.ts'
import { shortValue } from './short-value.ts'

const said = (kind: Parameters<typeof typedValue>[0], question: string) => (answer: string) =>
  shortValue(typedValue(kind, answer, question))

testTable(
  'yes or no',
  [
    ['its first word', 'Yes, it does.', 'yes'],
    ['"no information" is no no', 'No information is held on this.', 'unsure'],
    ['a number with "No."', 'No. 4 is the register.', 'unsure'],
    ['a verb without its thing', 'Sorry, we do not.', 'no'],
    ['the thing, denied', 'There is no register of trees.', 'no'],
    ['the thing, to come', 'The register of trees is being developed.', 'no (planned)'],
    ['the thing, gone', 'The register of trees was discontinued in 2018.', 'no (ended)'],
    ['the thing and where it is', 'The register of trees can be found on our website.', 'yes'],
    ['only a link', 'https://hollins.example/trees', 'yes'],
    ['a link with where it is', 'Available here: https://hollins.example/x', 'yes'],
    ['another thing that is published', 'Our performance is published each year.', 'unsure'],
    ['until then', 'We did until 2016.', 'no (ended)'],
    ['it is there', 'This can be found on our website.', 'yes'],
    ['to see', 'See www.hollins.example', 'yes'],
    ['partly', 'Partly.', 'unsure'],
    ['nothing', '', 'unsure'],
  ],
  said('yes-no', 'Do you publish a register of trees?'),
)

testTable(
  'how many people',
  [
    ['a bare number', '2', '2 people'],
    ['a bare number in words', 'About three.', '3 people'],
    ['full-time equivalents', 'approx. 1.6 fte', '1.6 FTE'],
    ['heads and full-time equivalents', 'Five officers (3.5 FTE)', '3.5 FTE'],
    ['a share of a post', 'This takes 80% of one FTE.', '0.8 FTE'],
    ['half a post', 'half a post', '0.5 FTE'],
    ['nobody', 'There are no staff dedicated to this.', '0 people'],
    ['nobody, and a number besides', 'No one is employed for this alone. Nine officers help.', 'unsure'],
    ['a number that does it, and nobody solely', 'Nine officers deal with it. Nobody does so solely.', '9 people'],
    ['a total and its parts', '3 staff: 1 manager and 2 officers', '3 people'],
    ['parts without a total', '1 manager and 2 officers', 'unsure'],
    ['two of one', '1 manager and 1 officer', 'unsure'],
    ['a range', '2-3 officers', 'unsure'],
    ['others besides', 'A team of two. In addition the duty manager helps.', 'unsure'],
    ['hours', 'One officer for 18 hours per week.', 'unsure'],
    ['roles with a times sign', '2 x tree officers', '2 people'],
    ['part of a day, in brackets', '1 (part time)', '1 people'],
    ['one with a word between', 'We have one dedicated officer', '1 people'],
    ['no such post', 'There isn’t a dedicated tree officer.', '0 people'],
    ['not one of them', 'One of the teams does it.', 'unsure'],
  ],
  said('number', 'How many people are employed to care for trees?'),
)

testTable(
  'which one',
  [
    ['only the name', 'Treekeeper', 'Treekeeper'],
    ['a name that begins small', 'iTrees', 'iTrees'],
    ['what we use', 'Yes, we use Barkline for this.', 'Barkline'],
    ['supplied by', 'Treekeeper, supplied by Larch Systems Ltd.', 'Treekeeper'],
    ['a system called', 'It is a system called Rootstock.', 'Rootstock'],
    ['yes, we do', 'Yes we do, Barkline.', 'Barkline'],
    ['a name with a number', 'Barkline 4You', 'Barkline 4You'],
    ['a name that is a role elsewhere', 'Oak Case Manager', 'Oak Case Manager'],
    ['who does it, in a sentence', 'It is administered by the Tree Records Manager.', 'unsure'],
    ['in quotation marks', 'A "Barkline" system is used.', 'Barkline'],
    ['two words with a link', 'House of Oaks', 'House of Oaks'],
    ['used now, another to come', 'We use Barkline but are implementing Rootstock.', 'Barkline'],
    ['two names', 'They are kept in Barkline and Rootstock.', 'Barkline'],
    [
      'in brackets behind a kind of system',
      'in our Customer Relationship Management system (Barkline 365)',
      'Barkline 365',
    ],
    ['made in the house', 'A bespoke database.', 'in-house'],
    ['not made in the house', 'We use Barkline rather than a bespoke system.', 'Barkline'],
    ['a thing without a name', 'They are kept on a spreadsheet.', 'spreadsheet'],
    ['no', 'No.', 'none'],
    ['none is used', 'The council does not use software for trees.', 'none'],
    ['who does it is no product', 'The Tree Team does this.', 'unsure'],
    ['nothing', '', 'unsure'],
  ],
  said('text', 'Do you use software for trees? If so, which one?'),
)

testTable(
  'any other question',
  [
    ['a short answer is its value', 'The head gardener.', 'The head gardener.'],
    ['a long one is to be read', 'It begins here. '.repeat(20), 'unsure'],
    ['nothing', ' ', 'unsure'],
  ],
  said('text', 'Please say who decides on felling.'),
)

testTable(
  'how much',
  [
    ['a sum', 'It cost £3,400.', '3400 GBP'],
    ['a sum of a year', '£3,400 in 2020/21', '3400 GBP 2020/21'],
    ['a sum of a year that is written with a dash', '2018-19: £900', '900 GBP 2018/19'],
    ['a span', '£10 - £20', 'unsure'],
    ['two sums', '£10 for oaks and £20 for elms', 'unsure'],
    ['a total and its parts', '£30, of which £20 for elms', '30 GBP'],
    ['more than', 'more than £20', 'unsure'],
    ['a sum for more than was asked', 'The budget of £9,000 includes hedges.', 'unsure'],
    ['nothing', 'Nil', '0'],
    ['no sum', 'There is no separate budget.', 'unsure'],
  ],
  said('money', 'How much was spent on trees?'),
)

testTable(
  'when',
  [
    ['a day', 'on 3 May 2021', '2021-05-03'],
    ['a year', 'It was planted in 2016.', '2016'],
    ['the year of an act', 'Under the Trees Act 2000 we cannot.', 'unsure'],
    ['two days', 'on 3 May 2021 and 4 May 2021', 'unsure'],
    ['none', 'We cannot say.', 'unsure'],
  ],
  said('date', 'When was it planted?'),
)

test('an unsure value says why and gives its passage', () => {
  const answer = 'Between 2 and 4 officers.'
  assert.deepEqual(typedValue('number', answer, 'How many people work there?'), {
    kind: 'unsure',
    of: 'number',
    why: 'it states a range',
    passage: { start: 0, end: answer.length },
    scope: null,
  })
})

test('a value points at its words', () => {
  const answer = 'In 2021 there were 14 oaks.'
  const { passage, scope } = typedValue('number', answer, 'How many oaks are there?')
  assert.deepEqual([answer.slice(passage.start, passage.end), scope], ['14', '2021'])
})

testTable(
  'several kinds of one question',
  [
    ['both said', 'Yes, Barkline', ['yes', 'Barkline']],
    ['a name says yes', 'Barkline', ['yes', 'Barkline']],
    ['a thing of its own making says yes', 'A bespoke system', ['yes', 'in-house']],
    ['no software, though there is a list', 'No. We keep a spreadsheet.', ['no', 'spreadsheet']],
    ['neither', 'Please see our website.', ['unsure', 'unsure']],
  ],
  (answer) => typedValues(['yes-no', 'text'], answer, 'Do you use software? If so, which one?').map(shortValue),
)
