import type { Page } from '@disclosed/core/model'
import { cleanText } from '../clean-text.ts'
import { plainPage, type ReadResult } from '../reader.ts'
import { blocksText } from './blocks-text.ts'
import { type CompoundFile, openCompoundFile } from './compound-file.ts'
import { HiddenFinds } from './hidden-finds.ts'
import { isPageNumber } from './letter-head.ts'
import { LinkMarks, withoutMarks } from './link-marks.ts'
import { filesOfObjects } from './ole-object.ts'
import { hideSummary } from './summary-properties.ts'
import { storyText } from './word/word-story.ts'
import { piecesOf } from './word97/characters.ts'
import { readFormatting } from './word97/formatting.ts'
import { openWord97, PLACES, stringsOf, type Word97File } from './word97/word97-file.ts'
import { readLists } from './word97/word97-lists.ts'
import {
  boxesOf,
  hasFirstHeader,
  hideComments,
  hideProperties97,
  marginBlocks,
  noteBlocks,
} from './word97/word97-side-parts.ts'
import { storyBlocks, type Word97Document } from './word97/word97-story.ts'

/** Word 97 to 2003 (MS-DOC): one page, as for Word since 2007. */
export async function readDoc(bytes: Uint8Array): Promise<ReadResult> {
  const compound = openCompoundFile(bytes)
  if (compound === null) throw new Error('it is no file of Word.')
  const file = openWord97(compound)
  if (file === null) return readWord95(compound)
  const document = documentOf(file)
  const boxed = { ...document, boxesAt: boxesOf(file, document) }
  const body = storyBlocks(boxed, 0, file.lengths.text, 'the text')
  const unplaced = [...boxed.boxesAt.values()].flat()
  const notes = noteBlocks(file, document)
  const hasFirst = hasFirstHeader(file)
  const head = blocksText(marginBlocks(file, document, hasFirst ? 'firstHeader' : 'header'))
  const header = hasFirst ? storyText(marginBlocks(file, document, 'header')) : ''
  const footer =
    storyText(marginBlocks(file, document, 'footer')) || storyText(marginBlocks(file, document, 'firstFooter'))
  const { text, links } = document.links.resolve(
    [isPageNumber(withoutMarks(head)) ? '' : head, blocksText(unplaced), blocksText(body), blocksText(notes)]
      .filter((each) => each !== '')
      .join('\n\n'),
  )
  hideComments(file, document)
  hideProperties97(file, document, text)
  hideSummary(compound, document.hidden, (value) => text.includes(value))
  const page: Page = { ...plainPage(1, text === '' ? '' : `${text}\n`), margins: { header, footer }, links }
  return {
    format: 'doc',
    pages: [page],
    warnings: [],
    hidden: document.hidden.all(),
    attachments: filesOfObjects(compound, OBJECTS),
  }
}

function documentOf(file: Word97File): Word97Document {
  return {
    main: file.main,
    pieces: piecesOf(file),
    formatting: readFormatting(file),
    label: readLists(file.from(PLACES.lists), file.structure(PLACES.listFormats)),
    authors: stringsOf(file.structure(PLACES.revisionAuthors)),
    links: new LinkMarks(),
    hidden: new HiddenFinds(),
    notes: [],
    boxesAt: new Map(),
  }
}

/** `ObjectPool/_1178/Package` */
const OBJECTS = /^ObjectPool\/([^/]{1,40})\/(?:.{1,40}\/)?([^/]{1,20})$/

const latin = new TextDecoder('windows-1252')

/** Word 6 and 95: letters of one byte, from one place to another; their looks are not read. */
function readWord95(compound: CompoundFile): ReadResult {
  const stream = Buffer.from(compound.stream('WordDocument') ?? [])
  const start = stream.readUInt32LE(24)
  const words = latin.decode(stream.subarray(start, Math.min(stream.readUInt32LE(28), start + stream.readUInt32LE(52))))
  const text = withoutFields(words)
    .replace(/\x07\x07/g, '\n')
    .replace(/\x07/g, '\t')
    .replace(/[\r\f]/g, '\n\n')
    .replace(/[\0-\x08\x0e-\x1f]/g, '')
  const hidden = new HiddenFinds()
  hideSummary(compound, hidden, (value) => text.includes(value))
  return {
    format: 'doc',
    pages: [plainPage(1, cleanText(text))],
    hidden: hidden.all(),
    warnings: [
      { code: 'old-word', message: 'The file is of Word 95 or older: its text is read without numbers of lists.' },
    ],
  }
}

/** Fields show their results: what stands behind their separator. */
function withoutFields(words: string): string {
  let isInstruction = false
  return Array.from(words, (sign) => {
    if (sign === '\x13') isInstruction = true
    else if (sign === '\x14' || sign === '\x15' || sign === '\r') isInstruction = false
    return isInstruction ? '' : sign
  }).join('')
}
