import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { blocksOfText } from '../testing/asked.ts'
import { testTable } from '../testing/test-table.ts'
import { isFirst, type ListItem, OpenList } from './list-items.ts'

/** Paths of the items that labelled lines make, in order. */
function paths(text: string): string[] {
  const list = new OpenList()
  for (const block of blocksOfText(text)) if (block.label !== null) list.add(block.label, block)
  const flat = (items: readonly ListItem[]): ListItem[] => items.flatMap((item) => [item, ...flat(item.children)])
  return flat(list.items).map((item) => item.path.join('.'))
}

testTable(
  'OpenList.add',
  [
    ['numbers', '1. a\n2. b\n3. c', ['1', '2', '3']],
    ['letters below a number', '1. a\na) b\nb) c\n2. d', ['1', '1.a', '1.b', '2']],
    ['numbers below a letter', 'a) a\n1. b\n2. c\nb) d', ['a', 'a.1', 'a.2', 'b']],
    [
      'roman numbers below letters below numbers',
      '1. a\na) b\ni) c\nii) d\nb) e',
      ['1', '1.a', '1.a.i', '1.a.ii', '1.b'],
    ],
    ['i goes on with h', 'g) a\nh) b\ni) c\nj) d', ['g', 'h', 'i', 'j']],
    ['roman numbers that are not letters', 'i) a\nii) b\niii) c\niv) d\nv) e', ['i', 'ii', 'iii', 'iv', 'v']],
    ['bullets are numbered', '- a\n- b', ['1', '2']],
    ['bullets below a number are lettered', '1. a\n- b\n- c\n2. d\n- e', ['1', '1.a', '1.b', '2', '2.a']],
    ['points in one word', '1.1. a\n1.2. b\n1.3. c\n2.1. d', ['1', '1.1', '1.2', '1.3', '2', '2.1']],
    ['the next first number is the last second one', '1.1. a\n1.2. b\n2.1. c', ['1', '1.1', '1.2', '2', '2.1']],
    ['a label of two parts', 'Q8. a. x\nQ8. b. y', ['8', '8.a', '8.b']],
    ['a number and a letter', '1a. x\n1b. y\n2. z', ['1', '1.a', '1.b', '2']],
    ['three levels in one word', '2.b.i x\n2.b.ii y', ['2', '2.b', '2.b.i', '2.b.ii']],
    ['a number left out', '1. a\n3. b', ['1', '3']],
    ['stars below dashes', '- a\n* b\n* c\n- d', ['1', '1.a', '1.b', '2']],
    ['a second list of letters after the next number', '1. x\na) y\n2. z\na) w', ['1', '1.a', '2', '2.a']],
  ],
  paths,
)

testTable<readonly [list: string, next: string], readonly [accepts: boolean, isNext: boolean]>(
  'OpenList.accepts and isNext',
  [
    ['the next number', ['1. a\n2. b', '3. c'], [true, true]],
    ['a number left out', ['1. a\n2. b', '5. c'], [true, false]],
    ['one again begins another list', ['1. a\n2. b', '1. c'], [false, false]],
    ['a letter begins below', ['1. a', 'a) b'], [true, false]],
    ['the next letter', ['1. a\na) b', 'b) c'], [true, true]],
    ['back to the numbers', ['1. a\na) b', '2. c'], [true, true]],
    ['the next of two parts', ['1.1. a\n1.2. b', '1.3. c'], [true, true]],
    ['the first of the next number', ['1.1. a\n1.2. b', '2.1. c'], [true, true]],
    ['another way of writing', ['1. a\n2. b', '(7) c'], [false, false]],
    ['a roman number goes on with a roman number', ['i) a\nii) b', 'iii) c'], [true, true]],
  ],
  ([written, next]) => {
    const list = new OpenList()
    for (const block of blocksOfText(written)) list.add(block.label!, block)
    const { label } = blocksOfText(next)[0]!
    return [list.accepts(label!), list.isNext(label!)]
  },
)

testTable(
  'isFirst',
  [
    ['one', '1. a', true],
    ['a', 'a) a', true],
    ['i', 'i) a', true],
    ['a bullet', '- a', true],
    ['two', '2. a', false],
    ['b', 'b) a', false],
  ],
  (line) => isFirst(blocksOfText(line)[0]!.label!.parts[0]!),
)

describe('OpenList', () => {
  it('takes the items of a list that began again below its last item', () => {
    const [outer, inner] = [new OpenList(), new OpenList()]
    for (const block of blocksOfText('1. a\n2. b')) outer.add(block.label!, block)
    for (const block of blocksOfText('1. c\n2. d')) inner.add(block.label!, block)
    outer.adopt(inner)
    assert.deepEqual(
      outer.last!.children.map((item) => item.path),
      [
        ['2', '1'],
        ['2', '2'],
      ],
    )
    assert.ok(outer.last!.children.every((item) => item.parent === outer.last))
  })

  it('puts every item below the one that its path says, for any sequence of labels', () => {
    const label = fc.constantFrom('1.', '2.', '3.', 'a)', 'b)', 'i)', 'ii)', '-', '*', '1.1.', 'Q2', '2(a)', '1(a)(i)')
    fc.assert(
      fc.property(fc.array(label, { maxLength: 16 }), (labels) => {
        const list = new OpenList()
        const blocks = blocksOfText(labels.map((each) => `${each} x`).join('\n'))
        for (const block of blocks) if (block.label !== null) list.add(block.label, block)
        const walk = (items: readonly ListItem[], parent: ListItem | null): void => {
          for (const item of items) {
            assert.equal(item.parent, parent)
            assert.deepEqual(item.path.slice(0, -1), parent?.path ?? [])
            walk(item.children, item)
          }
        }
        walk(list.items, null)
      }),
    )
  })
})
