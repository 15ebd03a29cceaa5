/** Numbers as bytes, small ones short: seven bits a byte, the eighth says that more follow (LEB128). */
export class ByteWriter {
  private buffer = Buffer.alloc(256)
  private length = 0

  /** 0 to 2⁵³ - 1. */
  unsigned(value: number): void {
    this.reserve(8)
    let rest = value
    while (rest > 0x7f) {
      this.buffer[this.length++] = (rest % 0x80) | 0x80
      rest = Math.floor(rest / 0x80)
    }
    this.buffer[this.length++] = rest
  }

  /** Negative numbers become odd ones, so that small ones stay short. */
  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value)
  }

  float(value: number): void {
    this.reserve(8)
    this.length = this.buffer.writeDoubleLE(value, this.length)
  }

  bytes(): Uint8Array {
    return this.buffer.subarray(0, this.length)
  }

  private reserve(bytes: number): void {
    if (this.length + bytes <= this.buffer.length) return
    const larger = Buffer.alloc(this.buffer.length * 2)
    this.buffer.copy(larger)
    this.buffer = larger
  }
}

export class ByteReader {
  private at = 0
  private readonly buffer: Buffer

  constructor(buffer: Buffer) {
    this.buffer = buffer
  }

  unsigned(): number {
    let value = 0
    for (let factor = 1; ; factor *= 0x80) {
      const byte = this.buffer[this.at++]
      if (byte === undefined) throw new Error('the numbers end too early')
      value += (byte & 0x7f) * factor
      if (byte < 0x80) return value
    }
  }

  signed(): number {
    const value = this.unsigned()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  signedNumbers(count: number): Int32Array {
    const numbers = new Int32Array(count)
    for (let index = 0; index < count; index++) numbers[index] = this.signed()
    return numbers
  }

  float(): number {
    const value = this.buffer.readDoubleLE(this.at)
    this.at += 8
    return value
  }
}
