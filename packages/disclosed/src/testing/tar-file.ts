export interface TarEntry {
  readonly name: string
  readonly content?: string | Uint8Array
  /** `2` for a link, `5` for a folder; `0` without it. */
  readonly type?: string
  /** What the archive says of the size instead of the truth. */
  readonly claims?: number
  /** The sum of the header is wrong. */
  readonly broken?: boolean
  /** Without the name that POSIX gave the format in 1988. */
  readonly old?: boolean
}

/** A tape archive (POSIX.1-1988), with whatever names and lies a test needs. */
export function tarFile(entries: readonly TarEntry[], { withoutEnd = false } = {}): Uint8Array<ArrayBuffer> {
  const blocks = entries.flatMap(({ name, content = '', type = '0', claims, broken = false, old = false }) => {
    const bytes = Buffer.from(content)
    const header = Buffer.alloc(512)
    header.write(name, 0, 100)
    header.write('0000644\0', 100)
    header.write(`${(claims ?? bytes.length).toString(8).padStart(11, '0')} `, 124)
    header.write(type, 156)
    if (!old) header.write('ustar\0' + '00', 257)
    header.fill(0x20, 148, 156)
    const sum = header.reduce((all, byte) => all + byte, broken ? 1 : 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
  })
  return new Uint8Array(Buffer.concat([...blocks, ...(withoutEnd ? [] : [Buffer.alloc(1024)])]))
}
