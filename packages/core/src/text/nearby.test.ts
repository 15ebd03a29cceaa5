import { testTable } from '../testing/test-table.ts'
import { endsNear, findAfter, type Nearby, placesNear } from './nearby.ts'

const REQUEST: Nearby = { words: /\brequest\b/gi, within: 20 }
const YOUR_REQUEST: Nearby = { ...REQUEST, after: { words: /\byour\b/gi, within: 10 } }

testTable<readonly [text: string, before: Nearby], string | null>(
  'findAfter: "received" after "request"',
  [
    ['behind it', ['Your request was received', REQUEST], 'Your request was |received'],
    ['before it', ['We received your request', REQUEST], null],
    ['in another sentence', ['Your request. We received it', REQUEST], null],
    ['too far behind', ['Your request, on which we have thought long, was received', REQUEST], null],
    [
      'the second time it stands near enough',
      ['received; the request we received', REQUEST],
      'received; the request we |received',
    ],
    [
      'the first place has no words before it in its sentence',
      ['A request. We received it. Your request was received', REQUEST],
      'A request. We received it. Your request was |received',
    ],
    ['with words before those', ['Your request was received', YOUR_REQUEST], 'Your request was |received'],
    ['without words before those', ['The request was received', YOUR_REQUEST], null],
    ['neither', ['The depot was built', REQUEST], null],
    ['nothing', ['', REQUEST], null],
  ],
  ([text, before]) => {
    const place = findAfter(text, /\breceived\b/i, before)
    return place === null
      ? null
      : `${text.slice(0, place.index)}|${text.slice(place.index, place.index + place.length)}`
  },
)

testTable(
  'placesNear and endsNear: words near the end of the last sentence',
  [
    ['one', 'Your request was', [5]],
    ['two', 'A request on a request was', [2, 15]],
    ['one of another sentence', 'A request. It was', []],
    ['one too far before the end', 'Your request, on which we have thought long, was', []],
    ['none', '', []],
  ],
  (text) => {
    const places = placesNear(text, REQUEST)
    return endsNear(text, REQUEST) === places.length > 0 ? places : [-1]
  },
)
