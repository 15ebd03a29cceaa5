import { plainPage, type ReadContext, type ReadResult } from '../reader.ts'
import { blocksText } from './blocks-text.ts'
import { hideProperties } from './document-properties.ts'
import { isPageNumber } from './letter-head.ts'
import { withoutMarks } from './link-marks.ts'
import { RtfReading } from './rtf/rtf-reading.ts'
import { rtfTokens } from './rtf/rtf-tokens.ts'

/** Rich Text Format (Microsoft, 1.9.1): one page. */
export async function readRtf(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const reading = new RtfReading()
  let count = 0
  for (const token of rtfTokens(bytes)) {
    reading.take(token)
    if (++count % 1_000_000 === 0) context.progress()
  }
  const { blocks, notes, margins: written } = reading.end()
  const { header, headerf, footer } = written
  const head = blocksText(reading.head.hasFirstPage ? headerf : header)
  const { text, links } = reading.links.resolve(
    [isPageNumber(withoutMarks(head)) ? '' : head, blocksText(blocks), blocksText(notes)]
      .filter((each) => each !== '')
      .join('\n\n'),
  )
  hideProperties(reading.hidden, reading.properties, (value) => text.includes(value))
  const margins = {
    header: reading.head.hasFirstPage ? withoutMarks(blocksText(header)) : '',
    footer: withoutMarks(blocksText(footer)),
  }
  return {
    format: 'rtf',
    pages: [{ ...plainPage(1, text === '' ? '' : `${text}\n`), margins, links }],
    warnings: [],
    hidden: reading.hidden.all(),
    attachments: reading.attachments,
  }
}
