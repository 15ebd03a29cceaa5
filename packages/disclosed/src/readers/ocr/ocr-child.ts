/** A process that recognises the words of pictures and does nothing else; it has no more rights than one that reads files. */
import process from 'node:process'
import type { OcrOrder, OcrReply } from './ocr-messages.ts'
import { recognise } from './tesseract.ts'

process.on('message', (order: OcrOrder) => void answer(order).then((reply) => process.send!(reply)))
process.on('disconnect', () => process.exit())

async function answer(order: OcrOrder): Promise<OcrReply> {
  try {
    return { kind: 'words', table: await recognise(order) }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}
