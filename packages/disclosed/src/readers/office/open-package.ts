import { Readable } from 'node:stream'
import { createInflateRaw, inflateRawSync, constants as zlib } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { entryName, openZip, zipEntries } from '../archive/open-zip.ts'
import { PasswordProtected } from '../password-protected.ts'
import { TooMuchInside } from '../too-much-inside.ts'

/** An office file as its parts: OOXML and OpenDocument are ZIP archives. Names are looked up, never used as paths. */
export interface OfficePackage {
  /** The names of the parts in the order of the archive, `word/document.xml`, without a leading slash. */
  readonly names: readonly string[]
  /** Part names differ in more than the case of their letters (ECMA-376 part 2, 6.2.2). */
  readonly has: (name: string) => boolean
  /** A part piece by piece; what is damaged ends early. Nothing where there is no such part. */
  readonly chunks: (name: string) => AsyncIterable<Uint8Array>
  /** A whole part; null where there is none or it is damaged. */
  readonly bytes: (name: string) => Promise<Uint8Array | null>
}

export interface PackageLimits {
  readonly entries: number
  /** Of everything that is unpacked, in bytes. */
  readonly expanded: number
  /** A part may unpack to more than `ratio` times its size only up to so many bytes. */
  readonly ratio: number
  readonly ratioFrom: number
}

const MIB = 1024 * 1024

export const PACKAGE_LIMITS: PackageLimits = {
  entries: 100_000,
  expanded: 2048 * MIB,
  ratio: 200,
  ratioFrom: 100 * MIB,
}

/** Of letters and slides, whose parts are smaller than those of sheets. */
export const TEXT_LIMITS: PackageLimits = { ...PACKAGE_LIMITS, ratioFrom: 16 * MIB }

const STORED = 0
const DEFLATED = 8
/** Pieces of a part that is stored without compression. */
const PIECE = 64 * 1024

/**
 * @throws TooMuchInside here, and while parts are read
 * @throws Error where the archive can't be opened, in a sentence for people
 */
export async function openPackage(bytes: Uint8Array, limits: PackageLimits = PACKAGE_LIMITS): Promise<OfficePackage> {
  const parts = await listParts(bytes, limits)
  const find = (name: string) => parts.get(partKey(name))
  let expanded = 0
  const count = (length: number) => {
    expanded += length
    if (expanded > limits.expanded) throw new TooMuchInside(`${limits.expanded / MIB} MiB`)
  }
  return {
    names: [...parts.values()].map(({ name }) => name),
    has: (name) => find(name) !== undefined,
    chunks: async function* (name) {
      const part = find(name)
      if (part === undefined) return
      let length = 0
      for await (const chunk of unpack(part)) {
        length += chunk.byteLength
        count(chunk.byteLength)
        if (length > mostOf(part, limits)) throw new TooMuchInside(`${limits.ratio} times its size`)
        yield chunk
      }
    },
    bytes: async (name) => {
      const part = find(name)
      if (part === undefined) return null
      const most = Math.min(mostOf(part, limits), limits.expanded - expanded)
      const whole = unpackAtOnce(part, most)
      if (whole !== null) count(whole.byteLength)
      return whole
    },
  }
}

interface Part {
  readonly name: string
  readonly method: number
  readonly packed: Uint8Array
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

function mostOf(part: Part, limits: PackageLimits): number {
  return Math.max(part.packed.byteLength * limits.ratio, limits.ratioFrom)
}

/** Of two parts with one name the first counts. */
async function listParts(bytes: Uint8Array, limits: PackageLimits): Promise<Map<string, Part>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const archive = await openZip(bytes)
  if (archive.entryCount > limits.entries) throw new TooMuchInside(`${limits.entries} files`)
  const parts = new Map<string, Part>()
  for await (const entry of zipEntries(archive)) {
    if (entry.isEncrypted()) throw new PasswordProtected()
    const fileDataStart = await dataStart(archive, entry)
    if (fileDataStart === null) continue
    const name = entryName(entry).replace(/^\/+/, '')
    const packed = buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize)
    if (!parts.has(partKey(name))) parts.set(partKey(name), { name, method: entry.compressionMethod, packed })
  }
  return parts
}

/** Null where the entry's own head is damaged: then there is no such part. */
async function dataStart(archive: ZipFile, entry: Entry): Promise<number | null> {
  try {
    return (await archive.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart
  } catch {
    return null
  }
}

function unpack({ method, packed }: Part): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (method === STORED) return pieces(packed)
  if (method !== DEFLATED) return []
  return unlessDamaged(Readable.from(pieces(packed)).pipe(createInflateRaw({ finishFlush: zlib.Z_SYNC_FLUSH })))
}

async function* unlessDamaged(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* chunks
  } catch {
    // What came before is read; the XML that ends in the middle says the rest.
  }
}

function* pieces(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

function unpackAtOnce({ method, packed }: Part, most: number): Uint8Array | null {
  if (method === STORED && packed.byteLength <= most) return packed
  if (method !== DEFLATED && method !== STORED) return null
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most), finishFlush: zlib.Z_SYNC_FLUSH })
  } catch (error) {
    if (isTooLarge(error)) throw new TooMuchInside(`${Math.floor(most / MIB)} MiB in one part`)
    return null
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
