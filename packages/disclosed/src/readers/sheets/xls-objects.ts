import type { BiffRecord } from './biff-records.ts'
import type { BiffReader, BiffVersion } from './biff-strings.ts'
import { cellAddress } from './cell-address.ts'
import type { PlacedText } from './sheet.ts'

const NOTE_OBJECT = 0x19

/** The address of a link behind its class (MS-OSHARED 2.3.7.6). */
const URL_MONIKER = Buffer.from('e0c9ea79f9bace118c8200aa004ba90b', 'hex')

/** What lies on the cells of a sheet: comments, text boxes, links. Takes their records one after the other. */
export function xlsObjects(version: BiffVersion) {
  const notes: { row: number; column: number; id: number; text: string }[] = []
  const objects: { id: number; kind: number; text: string }[] = []
  const links = new Map<string, string>()
  return {
    links,
    take: (record: BiffRecord, reader: BiffReader): void => {
      switch (record.type) {
        case 0x1c: {
          const [row, column, size] = [reader.u16(), reader.u16(), reader.u16()]
          // Excel 95 writes the words of a comment here, its successors into the object that the last number names.
          if (version === 5) notes.push({ row, column, id: -1, text: reader.characters(size) })
          else notes.push({ row, column, id: reader.u16(), text: '' })
          return
        }
        case 0x5d:
          reader.move(4)
          objects.push({ kind: reader.u16(), id: reader.u16(), text: '' })
          return
        case 0x1b6: {
          const object = objects.at(-1)
          if (object === undefined || version === 5) return
          reader.move(10)
          const length = reader.u16()
          reader.move(18)
          if (length > 0) object.text = reader.characters(length)
          return
        }
        case 0x1b8: {
          const [row, , column] = [reader.u16(), reader.u16(), reader.u16()]
          const url = urlIn(record.data)
          if (url !== '') links.set(cellAddress(row, column), url)
        }
      }
    },
    notes: (): PlacedText[] => {
      const textOf = new Map(objects.map(({ id, text }) => [id, text]))
      return notes
        .map(({ row, column, id, text }) => ({ row, column, text: textOf.get(id) ?? text }))
        .filter(({ text }) => text.trim() !== '')
    },
    /** Where a box lies is written in its drawing, which is not read. */
    boxes: (): PlacedText[] => {
      const ofNotes = new Set(notes.map(({ id }) => id))
      return objects
        .filter(({ id, kind, text }) => kind !== NOTE_OBJECT && !ofNotes.has(id) && text.trim() !== '')
        .map(({ text }) => ({ row: 0, column: 0, text }))
    },
  }
}

function urlIn(data: Buffer): string {
  const at = data.indexOf(URL_MONIKER)
  if (at < 0) return ''
  const start = at + URL_MONIKER.length + 4
  return data.toString('utf16le', start, start + data.readUInt32LE(start - 4)).split('\0')[0]!
}
