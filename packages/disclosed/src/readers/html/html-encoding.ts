import { isUtf8 } from 'node:buffer'
import { type DecodedText, decodeText } from '../decode-text.ts'

/**
 * The page's own `<meta charset>` is believed only where the bytes are not valid UTF-8: browsers save pages as UTF-8
 * and leave an older label in them.
 */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  const plain = decodeText(bytes)
  if (plain.encoding !== 'windows-1252' || isUtf8(bytes)) return plain
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const label = metaCharset(head)
  if (label === null || /^(?:utf-?8|utf-?16)/.test(label)) return plain
  try {
    return { ...plain, text: new TextDecoder(label).decode(bytes) }
  } catch {
    return plain // a label that names no encoding
  }
}

function metaCharset(head: string): string | null {
  const tag = head.split('<').find((part) => /^meta\s/i.test(part) && /charset=/i.test(part))
  return tag === undefined ? null : (/charset=["']?([\w:-]{2,40})/i.exec(tag)?.[1]?.toLowerCase() ?? null)
}
