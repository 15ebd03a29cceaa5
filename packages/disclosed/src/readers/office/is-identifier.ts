/** What programs count by: a GUID, a content type. */
const IDENTIFIER = /^\{?[0-9a-f]{8}-[0-9a-f-]{20,40}\}?$|^0x[0-9a-f]+$/i

export function isIdentifier(value: string): boolean {
  return IDENTIFIER.test(value)
}
