import { burn } from '@kenjiuno/msgreader/lib/Burner.js'

const ROOT = 5
const DOCUMENT = 2

/** An Outlook message (MS-OXMSG) with these properties as Unicode strings: `0037` is the subject, `1000` the body. */
export function msgFile(properties: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const streams = Object.entries(properties).map(([tag, text]) => ({
    name: `__substg1.0_${tag}001F`,
    bytes: Uint8Array.from(Buffer.from(text, 'utf16le')),
  }))
  const all = [{ name: '__properties_version1.0', bytes: new Uint8Array(32) }, ...streams]
  return new Uint8Array(
    burn([
      { name: 'Root Entry', type: ROOT, length: 0, children: all.map((_, at) => at + 1) },
      ...all.map(({ name, bytes }) => ({ name, type: DOCUMENT, length: bytes.length, binaryProvider: () => bytes })),
    ]),
  )
}
