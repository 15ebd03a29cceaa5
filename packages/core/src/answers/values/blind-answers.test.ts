import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typedValue } from './read-value.ts'
import { shortValue } from './short-value.ts'
import type { ValueKind } from './value-kind.ts'

// Fictional answers that were labelled before any rule was run on them, to measure how far the rules carry. Rows that
// come out wrong stay as they are: a rule is mended in the tables of its own file.
const LOG = 'Do you publish a disclosure log?'
const WARDENS = 'Do you employ dog wardens?'
const STAFF = 'How many people are employed to deal with dog fouling?'
const SOFTWARE = 'Do you use software for parking permits? If so, which one?'
const SUPPLIER = 'Which company supplies the bins?'
const SPENT = 'How much was spent on salt in 2021/22?'
const WHEN = 'When was the policy last reviewed?'
const FINES = 'How many fines were issued?'

const ROWS: readonly (readonly [question: string, kind: ValueKind, answer: string, label: string])[] = [
  [LOG, 'yes-no', 'Yes, and it is brought up to date each quarter.', 'yes'],
  [LOG, 'yes-no', 'Not at present.', 'no'],
  [LOG, 'yes-no', 'We do.', 'yes'],
  [LOG, 'yes-no', 'The Trust does not.', 'no'],
  [LOG, 'yes-no', 'www.thornley.example/foi/log', 'yes'],
  [LOG, 'yes-no', 'Our disclosure log can be found at https://brackendale.example/log', 'yes'],
  [LOG, 'yes-no', 'The disclosure log is being developed and will go live in the autumn.', 'no (planned)'],
  [LOG, 'yes-no', 'No longer. The log was withdrawn when the site was rebuilt.', 'no (ended)'],
  [LOG, 'yes-no', 'Please refer to our publication scheme.', 'unsure'],
  [LOG, 'yes-no', 'Responses of general interest are published in our disclosure log.', 'yes'],
  [LOG, 'yes-no', "Sorry, we don't publish one.", 'no'],
  [WARDENS, 'yes-no', 'The district employs four dog wardens.', 'yes'],
  [WARDENS, 'yes-no', 'We have never employed dog wardens.', 'no'],
  [WARDENS, 'yes-no', 'The parishes have their own arrangements.', 'unsure'],
  [WARDENS, 'yes-no', 'Correct.', 'yes'],
  [STAFF, 'number', '3.2 FTE', '3.2 FTE'],
  [STAFF, 'number', 'A team of three.', '3 people'],
  [STAFF, 'number', 'Eleven members of staff', '11 people'],
  [STAFF, 'number', 'There is nobody employed solely for this purpose.', '0 people'],
  [STAFF, 'number', 'Between two and four wardens, depending on the season.', 'unsure'],
  [STAFF, 'number', 'Half of one full-time post.', '0.5 FTE'],
  [STAFF, 'number', '2 full time and 1 part time (20 hours) officers', 'unsure'],
  [STAFF, 'number', 'Six people, equating to 4.6 full time equivalents, work in the team.', '4.6 FTE'],
  [STAFF, 'number', 'This varies from week to week.', 'unsure'],
  [STAFF, 'number', 'We do not have any dedicated staff for dog fouling; it falls to all street cleaners.', '0 people'],
  [STAFF, 'number', '1 x Senior Warden', '1 people'],
  [STAFF, 'number', 'The service has 5 posts: 1 manager and 4 wardens.', '5 posts'],
  [STAFF, 'number', 'We estimate that it takes 40% of a full time post.', '0.4 FTE'],
  [SOFTWARE, 'text', 'Yes, we use Permitara.', 'Permitara'],
  [SOFTWARE, 'text', 'Permits are handled with PermitPro, supplied by Kestrel Systems Ltd.', 'PermitPro'],
  [SOFTWARE, 'text', 'None', 'none'],
  [SOFTWARE, 'text', 'A database that was built in-house.', 'in-house'],
  [SOFTWARE, 'text', 'The council uses a system known as "Green Lane" for this.', 'Green Lane'],
  [SOFTWARE, 'text', 'We previously used Zonewise but moved to eKerb in 2019.', 'eKerb'],
  [SOFTWARE, 'text', 'No. Permits are issued by hand.', 'none'],
  [SOFTWARE, 'text', 'Kerbside Manager v7', 'Kerbside Manager'],
  [SOFTWARE, 'text', 'The Parking Team keeps a list.', 'unsure'],
  [SOFTWARE, 'text', 'We do not use any software for parking permits.', 'none'],
  [SUPPLIER, 'text', 'Harrow & Finch Ltd', 'Harrow & Finch Ltd'],
  [SUPPLIER, 'text', 'The bins are supplied by Dunmore Plastics under a framework.', 'Dunmore Plastics'],
  [SPENT, 'money', '£41,200', '41200 GBP'],
  [SPENT, 'money', 'In 2021/22 the council spent £1.2m on salt.', '1200000 GBP 2021/22'],
  [SPENT, 'money', '£12,000 - £15,000', 'unsure'],
  [SPENT, 'money', 'Nothing was spent.', '0'],
  [SPENT, 'money', '£9,000 on rock salt and £3,000 on brine', 'unsure'],
  [WHEN, 'date', 'It was last reviewed on 14 May 2021.', '2021-05-14'],
  [WHEN, 'date', 'March 2020', '2020-03'],
  [WHEN, 'date', 'In 2016 and again in 2019.', 'unsure'],
  [FINES, 'number', 'Twelve', '12'],
  [FINES, 'number', 'No fines were issued.', '0'],
  [FINES, 'number', '1,204 in 2022', '1204 2022'],
  [FINES, 'number', 'Fewer than 5', 'unsure'],
]

const FLOOR = 0.9

test('typed values of answers that were labelled blind', () => {
  const wrong = ROWS.flatMap(([question, kind, answer, label]) => {
    const said = shortValue(typedValue(kind, answer, question))
    return said === label ? [] : [`${answer}: ${said}, labelled ${label}`]
  })
  assert.ok(wrong.length <= ROWS.length * (1 - FLOOR), wrong.join('\n'))
})
