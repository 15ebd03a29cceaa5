import type { OcrOrder, OcrReply } from '../readers/ocr/ocr-messages.ts'
import type { PagePicture } from '../readers/pdf/render-page.ts'
import { converse, isAlive, startApart } from './apart-process.ts'
import type { OcrAnswer, OcrLimits } from './ocr-answer.ts'

/** A process with the Tesseract that the program carries; it recognises one picture at a time and is started anew where it was ended. */
export interface OcrProcess {
  readonly recognise: (picture: PagePicture) => Promise<OcrAnswer>
  readonly end: () => void
}

export function openOcrProcess(program: URL, data: Pick<OcrOrder, 'language' | 'data'>, limits: OcrLimits): OcrProcess {
  let child = startApart(program)
  return {
    recognise: ({ width, height, pixels }) => {
      if (!isAlive(child)) child = startApart(program)
      const order: OcrOrder = { picture: { width, height, pixels }, ...data }
      // Recognition gives no signs of life.
      const patience = { ...limits, silenceMs: limits.totalMs }
      return converse<OcrReply, OcrAnswer>(child, patience, order, (reply, { settle }) => settle(reply))
    },
    end: () => child.kill('SIGKILL'),
  }
}
