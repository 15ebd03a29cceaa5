import { blocksOfText } from '../testing/asked.ts'
import { testTable } from '../testing/test-table.ts'
import type { ListItem } from './list-items.ts'
import { sortBlocks } from './question-lists.ts'

/** Lists as paths behind their introduction, and the first words of what belongs to none. */
function sorted(text: string): { lists: string[]; prose: string[] } {
  const { lists, prose } = sortBlocks(text, blocksOfText(text))
  const flat = (items: readonly ListItem[]): ListItem[] => items.flatMap((item) => [item, ...flat(item.children)])
  const words = (block: { start: number; end: number } | null) =>
    block === null ? '' : text.slice(block.start, block.end)
  return {
    lists: lists.map(
      ({ intro, items }) =>
        `${words(intro)} | ${flat(items)
          .map((item) => item.path.join('.'))
          .join(' ')}`,
    ),
    prose: prose.map(words),
  }
}

testTable(
  'sortBlocks',
  [
    [
      'a list with its introduction and what follows',
      'Please tell me:\n\n1. How many bins?\n2. How many lamps?\n\nI look forward to your reply.',
      { lists: ['Please tell me: | 1 2'], prose: ['Please tell me:', 'I look forward to your reply.'] },
    ],
    [
      'two lists, each beginning with one',
      'On bins:\n\n1. How many?\n2. Which?\n\nOn lamps:\n\n1. How many?\n2. Which?',
      { lists: ['On bins: | 1 2', 'On lamps: | 1 2'], prose: ['On bins:', 'On lamps:'] },
    ],
    [
      'a list that words between two lists announce',
      '1. Which halls are let?\n2. Which are not?\nPlease provide the following for each:\n1. The rent\n2. The tenant',
      {
        lists: [' | 1 2', 'Please provide the following for each: | 1 2'],
        prose: ['Please provide the following for each:'],
      },
    ],
    [
      'a heading whose letter is lost stands in its lettered list',
      'A. The date\nB. The place\nFor each officer:\n7. Name\n8. Rank\nD. The outcome',
      { lists: [' | a b c c.7 c.8 d'], prose: ['For each officer:'] },
    ],
    [
      'numbers that begin again below an item of a list belong to it',
      '1. Do you own bins?\n2. What do the following cost?\n1. Bins\n2. Lamps\n3. Trees\n3. Do you own lamps?',
      { lists: [' | 1 2 2.1 2.2 2.3 3'], prose: [] },
    ],
    [
      'the same below a stem that ends with a colon',
      '1. Do you own bins?\n2. What is the cost in each year:\n1. Bins\n2. Lamps\n3. Trees\n3. Do you own lamps?',
      { lists: [' | 1 2 2.1 2.2 2.3 3'], prose: [] },
    ],
    [
      'sections with letters whose numbers begin again',
      'A\n\n1. How many bins?\n2. Which?\n\nB\n\n1. How many lamps?\n2. Which?',
      { lists: [' | a a.1 a.2 b b.1 b.2'], prose: [] },
    ],
    [
      'a document that the requester quotes asks nothing',
      'Please read this letter.\n\n-- Letter start --\n\n1. How many bins?\n2. Which?\n\n-- Letter end --\n\n1. How many lamps?\n2. Which?',
      { lists: ['Please read this letter. | 1 2'], prose: ['Please read this letter.'] },
    ],
    [
      'what is asked below a heading on the form is not sorted at all',
      '1. How many bins?\n2. Which?\n\nNotes\n\n- Excel please\n\n3. How many lamps?',
      { lists: [' | 1 2 3'], prose: [] },
    ],
    [
      'a continuation belongs to its item',
      '1. How many bins?\n(not including those of shops)\n2. Which?',
      { lists: [' | 1 2'], prose: [] },
    ],
    ['prose alone', 'How many bins are there?', { lists: [], prose: ['How many bins are there?'] }],
    ['one number alone begins a list', '1. How many bins?', { lists: [' | 1'], prose: [] }],
    ['a number in the middle begins none', '5. How many bins?', { lists: [], prose: ['5. How many bins?'] }],
    ['one bullet alone begins none', '- How many bins?', { lists: [], prose: ['- How many bins?'] }],
    ['nothing', '', { lists: [], prose: [] }],
  ],
  sorted,
)
