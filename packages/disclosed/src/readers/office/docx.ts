import type { PageMargins } from '@disclosed/core/model'
import { plainPage, type ReadContext, type ReadResult } from '../reader.ts'
import { BlockBudget } from './block-budget.ts'
import type { Block } from './blocks.ts'
import { blocksText } from './blocks-text.ts'
import { readDiagrams } from './diagrams.ts'
import { embeddedFiles, pictures } from './embedded-files.ts'
import { hideExternalLinks } from './external-links.ts'
import { HiddenFinds } from './hidden-finds.ts'
import { isPageNumber } from './letter-head.ts'
import { LinkMarks, withoutMarks } from './link-marks.ts'
import { hideOoxmlProperties } from './ooxml-properties.ts'
import { type OfficePackage, openPackage, TEXT_LIMITS } from './open-package.ts'
import { type Relationship, relationshipsOf, targetsOf } from './relationships.ts'
import { readNumbering } from './word/word-numbering.ts'
import { hideComments, hideSettings, marginBlocks, noteBlocks } from './word/word-side-parts.ts'
import { storyText, type WordDocument, WordStory } from './word/word-story.ts'
import { readStyles } from './word/word-styles.ts'
import { childAt, childrenNamed, readElements, type XmlElement } from './xml-tree.ts'

/** A file with fewer words than this and with pictures is taken for one that was scanned. */
const FEW_WORDS = 20

/** Word since 2007 (ECMA-376): one page, since where its pages part only the program knows that prints it. */
export async function readDocx(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const archive = await openPackage(bytes, TEXT_LIMITS)
  const main = targetsOf(await relationshipsOf(archive, ''), 'officeDocument')[0] ?? 'word/document.xml'
  if (!archive.has(main)) throw new Error('the part that holds its text is missing.')
  const relationships = await relationshipsOf(archive, main)
  const part = (type: string) => targetsOf(relationships, type)[0] ?? ''
  const styles = await readStyles(archive, part('styles'))
  const document: WordDocument = {
    styles,
    numbering: await readNumbering(archive, part('numbering'), styles),
    links: new LinkMarks(),
    hidden: new HiddenFinds(),
    diagrams: await readDiagrams(archive, relationships),
    notes: [],
  }
  const body = await readBody(archive, main, relationships, document, context)
  const { head, margins } = await headAndMargins(archive, relationships, document, body.section)
  const notes = await noteBlocks(archive, relationships, document)
  const { text, links } = document.links.resolve(
    [head, blocksText(body.blocks), blocksText(notes)].filter((each) => each !== '').join('\n\n'),
  )
  await hideComments(archive, relationships, document)
  await hideSettings(archive, part('settings'), document.hidden)
  await hideOoxmlProperties(archive, document.hidden, (value) => text.includes(value))
  await hideExternalLinks(archive, document.hidden)
  const isScan = text.split(/\s+/).length < FEW_WORDS
  return {
    format: 'docx',
    pages: [{ ...plainPage(1, text === '' ? '' : `${text}\n`), margins, links }],
    warnings: body.whole
      ? []
      : [{ code: 'damaged-part', message: 'The file is damaged: its text was read up to the damage.' }],
    hidden: document.hidden.all(),
    attachments: (async function* () {
      yield* embeddedFiles(archive, targetsOf(relationships, 'aFChunk'))
      if (isScan) yield* pictures(archive)
    })(),
  }
}

async function readBody(
  archive: OfficePackage,
  main: string,
  relationships: ReadonlyMap<string, Relationship>,
  document: WordDocument,
  context: ReadContext,
): Promise<{ blocks: Block[]; section: XmlElement | null; whole: boolean }> {
  const story = new WordStory(document, relationships, 'the text')
  const budget = new BlockBudget()
  let count = 0
  let section: XmlElement | null = null
  const whole = await readElements(archive.chunks(main), new Set(['w:document', 'w:body']), (element) => {
    section ??= element.name === 'w:sectPr' ? element : childAt(element, 'w:pPr', 'w:sectPr')
    budget.add(story.blocks([element]))
    if (++count % 1000 === 0) context.progress()
  })
  return { blocks: budget.blocks, section, whole }
}

/**
 * The head of the first page stands above the text, since it holds what a letter is known by: who writes, the reference.
 * What stands on the pages after it, and what stands at their foot, are margins.
 */
async function headAndMargins(
  archive: OfficePackage,
  relationships: ReadonlyMap<string, Relationship>,
  document: WordDocument,
  section: XmlElement | null,
): Promise<{ head: string; margins: PageMargins }> {
  const hasFirst = childAt(section, 'w:titlePg') !== null
  const blocks = async (kind: 'header' | 'footer', type: string) => {
    const reference = childrenNamed(section, `w:${kind}Reference`).find(
      ({ attributes }) => (attributes['w:type'] ?? 'default') === type,
    )
    return marginBlocks(archive, relationships.get(reference?.attributes['r:id'] ?? ''), document)
  }
  const head = blocksText(await blocks('header', hasFirst ? 'first' : 'default'))
  const header = hasFirst ? storyText(await blocks('header', 'default')) : ''
  const footer = storyText(await blocks('footer', 'default')) || storyText(await blocks('footer', 'first'))
  return { head: isPageNumber(withoutMarks(head)) ? '' : head, margins: { header, footer } }
}
