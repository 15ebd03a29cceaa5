/** A file's name as RFC 8187 writes it, to be saved and never shown: nothing of it can end the header or name a folder. */
export function attachment(name: string): string {
  const plain = name.toWellFormed().replace(/[\p{Cc}\p{Cf}/\\]/gu, '_')
  const encoded = encodeURIComponent(plain).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename*=UTF-8''${encoded}`
}
