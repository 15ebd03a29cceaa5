/** Turns the bytes of an XML part into text piece by piece; null ends it. */
export type XmlDecoder = (bytes: Uint8Array | null) => string

/** By byte order mark, by the zero bytes of UTF-16, by the declaration; else UTF-8 (XML 1.0, appendix F). */
export function decoderOf(head: Uint8Array): XmlDecoder {
  const decoder = new TextDecoder(encodingOf(head))
  return (bytes) => (bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true }))
}

function encodingOf(head: Uint8Array): string {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0x3c && head[1] === 0)) return 'utf-16le'
  if ((head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0 && head[1] === 0x3c)) return 'utf-16be'
  const declaration = Buffer.from(head.subarray(0, 200)).toString('latin1')
  const named = /^<\?xml[^>]{0,150}?encoding=["']([\w.:-]{1,40})["']/.exec(declaration)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(named).encoding
  } catch {
    return 'utf-8'
  }
}
