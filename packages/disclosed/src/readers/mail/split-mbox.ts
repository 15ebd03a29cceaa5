const LF = 0x0a
const CR = 0x0d
const GREATER = 0x3e

/** `From someone@example Wed Oct 04 13:05:56 2023`: the sender, then C's ctime, with or without a time zone. */
const SEPARATOR =
  /^From .{0,300}?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d{1,2}:\d\d/

const MAX_SEPARATOR = 400

/** The mails of a mailbox file, without their separator lines, `>From ` unescaped. Linear in the size of the file. */
export function* splitMbox(bytes: Uint8Array): Generator<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let start = -1
  for (let at = nextFrom(buffer, 0); at >= 0; at = nextFrom(buffer, at + 1)) {
    if (!isSeparator(buffer, at)) continue
    if (start >= 0) yield unescaped(mailBetween(buffer, start, at))
    start = at
  }
  if (start >= 0) yield unescaped(mailBetween(buffer, start, buffer.length))
}

/** Whether a file begins with a separator line. */
export function beginsWithSeparator(bytes: Uint8Array): boolean {
  return isSeparator(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MAX_SEPARATOR)), 0)
}

/** The next `From ` at the beginning of a line that follows an empty line or begins the file. */
function nextFrom(buffer: Buffer, from: number): number {
  if (from === 0 && buffer.subarray(0, 5).toString('latin1') === 'From ') return 0
  for (let at = buffer.indexOf('\nFrom ', from, 'latin1'); at >= 0; at = buffer.indexOf('\nFrom ', at + 1, 'latin1')) {
    const before = buffer[at - 1]
    if (before === LF || (before === CR && buffer[at - 2] === LF)) return at + 1
  }
  return -1
}

function isSeparator(buffer: Buffer, at: number): boolean {
  const end = buffer.indexOf(LF, at)
  const line = buffer.subarray(at, Math.min(end < 0 ? buffer.length : end, at + MAX_SEPARATOR)).toString('latin1')
  return SEPARATOR.test(line)
}

/** From after the separator line to the empty line before the next separator, that line's end left out. */
function mailBetween(buffer: Buffer, separator: number, next: number): Buffer {
  const lineEnd = buffer.indexOf(LF, separator)
  if (lineEnd < 0 || lineEnd >= next) return buffer.subarray(next, next)
  let end = next
  if (next < buffer.length && buffer[end - 1] === LF) end--
  if (next < buffer.length && buffer[end - 1] === CR) end--
  return buffer.subarray(lineEnd + 1, Math.max(end, lineEnd + 1))
}

/** The mailbox format puts `>` before body lines that begin with `From ` (or with `>From `): one is taken off. */
function unescaped(mail: Buffer): Buffer {
  if (!mail.includes('>From ', 0, 'latin1')) return mail
  const kept = Buffer.allocUnsafe(mail.length)
  let from = 0
  let length = 0
  for (let at = mail.indexOf('>From ', 0, 'latin1'); at >= 0; at = mail.indexOf('>From ', at + 1, 'latin1')) {
    let mark = at
    while (mark > from && mail[mark - 1] === GREATER) mark--
    if (mark > 0 && mail[mark - 1] !== LF) continue
    length += mail.copy(kept, length, from, mark)
    from = mark + 1
  }
  length += mail.copy(kept, length, from)
  return kept.subarray(0, length)
}
