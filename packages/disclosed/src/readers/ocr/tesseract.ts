import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import openCore, { type TessBaseAPI, type TesseractCore } from 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js'
import type { PagePicture } from '../pdf/render-page.ts'
import type { OcrOrder } from './ocr-messages.ts'
import { pictureFile } from './picture-file.ts'

interface Loaded {
  readonly language: string
  readonly core: TesseractCore
  readonly api: TessBaseAPI
}

/** tesseract/publictypes.h: OEM_LSTM_ONLY. */
const LSTM_ONLY = 1
const INPUT = '/input'
const WASM = 'tesseract-core-relaxedsimd-lstm.wasm'

let loaded: Promise<Loaded> | undefined
let language = ''

/** The words of a picture as Tesseract's table. Tesseract and the language data are loaded once and kept. */
export async function recognise(order: OcrOrder): Promise<string> {
  if (language !== order.language) loaded = undefined
  loaded ??= load(order)
  language = order.language
  const { core, api } = await loaded
  return tableOf(core, api, order.picture)
}

function tableOf({ FS }: TesseractCore, api: TessBaseAPI, picture: PagePicture): string {
  FS.writeFile(INPUT, Buffer.concat(pictureFile(picture)))
  try {
    if (api.SetImageFile(1, 0) !== 0) throw new Error('The picture could not be taken.')
    if (api.Recognize(null) !== 0) throw new Error('The recognition gave up.')
    return api.GetTSVText(0)
  } finally {
    api.Clear()
    FS.unlink(INPUT)
  }
}

async function load({ language, data }: OcrOrder): Promise<Loaded> {
  const core = await openCore({ wasmBinary: readFileSync(wasmFile()), print: () => {}, printErr: () => {} })
  const names = language.split('+')
  for (const [index, file] of data.entries()) core.FS.writeFile(`./${names[index]}.traineddata`, languageData(file))
  const api = new core.TessBaseAPI()
  if (api.Init(null, language, LSTM_ONLY) !== 0)
    throw new Error(`The language data of ${language} could not be loaded.`)
  api.SetVariable('tessedit_pageseg_mode', '3')
  return { language, core, api }
}

function languageData(file: string): Uint8Array {
  const bytes = readFileSync(file)
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** Beside the built program, or where npm put it. */
function wasmFile(): string {
  const beside = fileURLToPath(new URL(WASM, import.meta.url))
  return existsSync(beside) ? beside : fileURLToPath(import.meta.resolve(`tesseract.js-core/${WASM}`))
}
