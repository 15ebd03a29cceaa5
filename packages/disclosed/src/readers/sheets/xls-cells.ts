import type { BiffReader } from './biff-strings.ts'
import { addValue, PLAIN_LOOK } from './cell-look.ts'
import { errorText, packedNumber } from './excel-values.ts'
import type { OpenSheet } from './open-sheet.ts'
import type { XlsGlobals } from './xls-globals.ts'

interface Place {
  readonly row: number
  readonly column: number
  /** The number of its style. */
  readonly look: number
}

/** Takes the records of cells, one after the other. */
export function xlsCells(sheet: OpenSheet, { strings, looks, from1904 }: XlsGlobals) {
  /** A formula whose words stand in the next record. */
  let waiting: Place | null = null
  const add = ({ row, column, look }: Place, value: string | number | boolean) =>
    addValue(sheet, row, column, value, looks[look] ?? PLAIN_LOOK, from1904)

  return (type: number, reader: BiffReader): void => {
    switch (type) {
      case 0xfd:
        add(placeIn(reader), strings[reader.u32()] ?? '')
        return
      case 0x204:
      case 0xd6:
        add(placeIn(reader), reader.characters(reader.u16()))
        return
      case 0x203:
        add(placeIn(reader), reader.f64())
        return
      case 0x27e:
        add(placeIn(reader), packedNumber(reader.u32()))
        return
      case 0xbd: {
        const [row, first] = [reader.u16(), reader.u16()]
        for (let column = first; reader.left() >= 8; column++)
          add({ row, column, look: reader.u16() }, packedNumber(reader.u32()))
        return
      }
      case 0x205: {
        const place = placeIn(reader)
        const value = reader.u8()
        add(place, reader.u8() === 1 ? errorText(value) : value === 1)
        return
      }
      case 0x06: {
        const place = placeIn(reader)
        const value = formulaValue(reader)
        if (value === null) waiting = place
        else add(place, value)
        return
      }
      case 0x207:
        if (waiting !== null) add(waiting, reader.characters(reader.u16()))
        waiting = null
    }
  }
}

function placeIn(reader: BiffReader): Place {
  return { row: reader.u16(), column: reader.u16(), look: reader.u16() }
}

/** FormulaValue (MS-XLS 2.5.133); null where words follow. */
function formulaValue(reader: BiffReader): string | number | boolean | null {
  const start = reader.at()
  const number = reader.f64()
  reader.move(start)
  const [kind, , value] = [reader.u8(), reader.u8(), reader.u8()]
  reader.move(start + 6)
  if (reader.u16() !== 0xffff) return number
  if (kind === 0) return null
  if (kind === 1) return value === 1
  return kind === 2 ? errorText(value) : ''
}
