import { type SaxesAttributeNS, SaxesParser } from 'saxes'
import { decoderOf, type XmlDecoder } from './xml-encoding.ts'
import { qualifiedName } from './xml-names.ts'

/** Attributes by name as elements: `w:val`, `id`; without those that declare namespaces. No prototype. */
export type XmlAttributes = Readonly<Record<string, string>>

/** What is told of an XML part, in its order. Names have the usual prefix of their namespace, whatever the file calls it. */
export interface XmlHandler {
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** Elements inside one another; office files stay below 100. */
const MAX_DEPTH = 1000

/** Not well-formed from here on. */
class Damage extends Error {}

/**
 * Reads an XML part piece by piece. Entities other than the five of XML itself are unknown to it.
 * @returns whether the part was read to its end; where it is damaged, what stands before the damage was told
 * @throws Error for a document type declaration, as no office file has one and entities are declared there
 */
export async function readXml(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  handler: XmlHandler,
): Promise<boolean> {
  const write = xmlParser(handler)
  let decode: XmlDecoder | null = null
  try {
    for await (const chunk of chunks) {
      decode ??= decoderOf(chunk)
      write(decode(chunk))
    }
    if (decode === null) return false
    write(decode(null))
    write(null)
    return true
  } catch (error) {
    if (error instanceof Damage) return false
    throw error
  }
}

/** Takes the text of a part in pieces; null ends it. */
function xmlParser(handler: XmlHandler): (text: string | null) => void {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let depth = 0
  parser.on('doctype', () => {
    throw new Error('it declares a document type, which no office file does.')
  })
  parser.on('error', ({ message }) => {
    throw new Damage(message)
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth++
    if (depth > MAX_DEPTH) throw new Error(`its elements stand more than ${MAX_DEPTH} deep inside one another.`)
    handler.open(qualifiedName(uri, local), attributesOf(attributes))
  })
  parser.on('closetag', ({ uri, local }) => {
    depth--
    handler.close(qualifiedName(uri, local))
  })
  parser.on('text', handler.text)
  parser.on('cdata', handler.text)
  return (text) => {
    parser.write(text)
  }
}

function attributesOf(attributes: Readonly<Record<string, SaxesAttributeNS>>): XmlAttributes {
  const named: Record<string, string> = Object.create(null)
  for (const name in attributes) {
    const { uri, prefix, local, value } = attributes[name]!
    if (prefix !== 'xmlns' && name !== 'xmlns') named[qualifiedName(uri, local)] = value
  }
  return named
}
