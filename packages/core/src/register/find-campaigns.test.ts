import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { namedCase } from '../testing/named-case.ts'
import { campaignOf, findCampaigns } from './find-campaigns.ts'

const DRONES = [
  'How many drones does the force own?',
  'How much was spent on drones in 2022/23?',
  'Do you have a policy on flying them over protests? If so, please send it.',
]
const LAMPS = ['How many street lamps are lit all night?', 'What is the yearly cost of street lighting?']

const drones = (name: string, authority: string, questions = DRONES) =>
  namedCase(
    name,
    authority,
    questions.map((each) => [each]),
  )
const CASES = [
  drones('a', 'Saltmere Police'),
  drones('b', 'Thornley Police', ['How many drones does Thornley Police own?', ...DRONES.slice(1)]),
  drones('c', 'Brackendale Police', [DRONES[1]!, DRONES[0]!, DRONES[2]!.replace('protests', 'demonstrations')]),
  drones('d', 'Hollins Police', [...DRONES, 'Who trained the pilots?']),
  namedCase(
    'e',
    'Saltmere Police',
    LAMPS.map((each) => [each]),
  ),
  namedCase(
    'f',
    'Thornley Police',
    LAMPS.map((each) => [each]),
  ),
  namedCase('g', 'Hollins Police', [['Please send the minutes of the board for May.']]),
]
const members = (campaigns: ReturnType<typeof findCampaigns>) =>
  campaigns.map((each) => each.members.map(({ name }) => name).join(''))

describe('findCampaigns', () => {
  it('finds requests that were sent to many, also those that were changed a little', () => {
    assert.deepEqual(members(findCampaigns(CASES)), ['abcd', 'ef'])
  })

  it('gives the questions that at least half ask', () => {
    assert.deepEqual(findCampaigns(CASES)[0]!.questions, DRONES)
  })

  it('says which question is which, and why', () => {
    const [campaign] = findCampaigns(CASES)
    const changed = campaign!.members.find(({ name }) => name === 'c')!
    assert.deepEqual(
      changed.matches.map(({ asked, common, reason }) => [asked, common, reason]),
      [
        [1, 0, 'word for word'],
        [0, 1, 'word for word'],
        [2, 2, 'the same words without “protests” and with “demonstrations”'],
      ],
    )
    const own = campaign!.members.find(({ name }) => name === 'b')!
    assert.ok(own.matches[0]!.likeness > 0.9)
  })

  it('gives the same whatever the order of the cases', () => {
    const expected = findCampaigns(CASES)
    fc.assert(
      fc.property(fc.shuffledSubarray(CASES, { minLength: CASES.length }), (shuffled) => {
        assert.deepEqual(findCampaigns(shuffled), expected)
      }),
    )
  })

  it('makes none of short single questions', () => {
    const short = ['x', 'y'].map((name) => namedCase(name, 'Saltmere Police', [['Please send the contract.']]))
    assert.deepEqual(findCampaigns(short), [])
  })

  it('makes one of a long single question', () => {
    const long = 'How many complaints about fireworks were received between October and December 2022?'
    const cases = ['x', 'y'].map((name) => namedCase(name, 'Saltmere Police', [[long]]))
    assert.deepEqual(members(findCampaigns(cases)), ['xy'])
  })
})

describe('campaignOf', () => {
  it('takes the cases that ask at least half of the questions', () => {
    const campaign = campaignOf(DRONES.slice(0, 2), CASES)
    assert.deepEqual(campaign.members.map(({ name }) => name).join(''), 'abcd')
  })

  it('takes cases that are named whatever they ask', () => {
    const campaign = campaignOf(LAMPS, CASES, new Set(['g']))
    assert.deepEqual(campaign.members.map(({ name }) => name).join(''), 'efg')
  })
})
