import stringWidth from 'string-width'
import { textLayout } from './text-layout.ts'

/** For any text: wide and combining characters and emoji count as a terminal shows them. Loading it takes a while. */
export const WIDE_LAYOUT = textLayout((text) => stringWidth(text))
