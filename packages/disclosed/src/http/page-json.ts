import type { Page } from '@disclosed/core/model'
import type { z } from '@hono/zod-openapi'
import type { pageSchema } from './schemas/document-schema.ts'

const UNITS = 65535
/** A ten-thousandth of a page is less than a pixel. */
const round = (share: number) => Math.round((share / UNITS) * 10_000) / 10_000

/** A page for the browser, which has no typed arrays in JSON. */
export function pageJson(page: Page): z.infer<typeof pageSchema> {
  return {
    number: page.number,
    text: page.text,
    layout: layoutJson(page),
    cells: cellsJson(page),
    messages: page.envelopes.map(({ start, end, from, to, date, subject }) => ({
      start,
      end,
      from,
      to,
      date,
      subject,
    })),
    needsOcr: page.needsOcr !== undefined,
    released: page.released ?? null,
  }
}

function layoutJson({ layout }: Page): z.infer<typeof pageSchema>['layout'] {
  if (layout === undefined) return null
  const { width, height, source, confidence, offsets, boxes } = layout
  const words = Array.from(
    { length: offsets.length / 2 },
    (_, at): [number, number, number, number, number, number] => {
      const [x0, y0, x1, y1] = boxes.subarray(at * 4, at * 4 + 4)
      return [offsets[at * 2]!, offsets[at * 2 + 1]!, round(x0!), round(y0!), round(x1!), round(y1!)]
    },
  )
  return { width, height, source, confidence, words }
}

function cellsJson({ cells }: Page): z.infer<typeof pageSchema>['cells'] {
  if (cells === undefined) return null
  const filled = cells.addresses.map((address, at): [number, number, string] => [
    cells.offsets[at * 2]!,
    cells.offsets[at * 2 + 1]!,
    address,
  ])
  return { sheet: cells.sheet, filled }
}
