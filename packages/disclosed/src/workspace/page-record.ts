import { crc32 } from 'node:zlib'
import type { Envelope, Page, PageLink, PageMargins, SheetCells } from '@disclosed/core/model'
import { decodeLayout, encodeLayout } from './page-layout-code.ts'

/** A page as a row of the database. */
export interface PageRecord {
  readonly number: number
  readonly text: string
  /** JSON of what pages rarely have. */
  readonly extras: string
  readonly layout: Uint8Array | null
  readonly checksum: number
}

/** Typed arrays as plain ones. */
interface Extras {
  readonly envelopes?: readonly Envelope[]
  readonly cells?: {
    readonly sheet: string
    readonly offsets: readonly number[]
    readonly addresses: readonly string[]
  }
  readonly margins?: PageMargins
  readonly links?: readonly PageLink[]
  readonly released?: string
  readonly needsOcr?: 'no-text' | 'garbage'
}

export function pageRecord(page: Page): PageRecord {
  const { number, text, layout, envelopes, cells, margins, links, released, needsOcr } = page
  const extras: Extras = {
    ...(envelopes.length > 0 && { envelopes }),
    ...(cells && { cells: { ...cells, offsets: [...cells.offsets] } }),
    ...(margins && { margins }),
    ...(links && { links }),
    ...(released && { released }),
    ...(needsOcr && { needsOcr }),
  }
  const record = {
    number,
    text,
    extras: JSON.stringify(extras),
    layout: layout === undefined ? null : encodeLayout(layout),
  }
  return { ...record, checksum: checksumOf(record) }
}

/** False where a bit has turned since the page was written. */
export function isSound(record: PageRecord): boolean {
  return checksumOf(record) === record.checksum
}

function checksumOf({ text, extras, layout }: Omit<PageRecord, 'checksum'>): number {
  const words = crc32(extras, crc32(text))
  return layout === null ? words : crc32(layout, words)
}

export function pageOf({ number, text, extras, layout }: PageRecord): Page {
  const { cells, envelopes = [], ...rest }: Extras = JSON.parse(extras)
  return {
    number,
    text,
    envelopes,
    ...(layout !== null && { layout: decodeLayout(layout) }),
    ...(cells && { cells: cellsOf(cells) }),
    ...rest,
  }
}

function cellsOf({ sheet, offsets, addresses }: NonNullable<Extras['cells']>): SheetCells {
  return { sheet, offsets: Uint32Array.from(offsets), addresses }
}
