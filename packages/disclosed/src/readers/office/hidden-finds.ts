import { cleanLine } from '../clean-text.ts'
import type { HiddenChannel, HiddenData } from '../reader.ts'

/** Gathers what the sender did not mean to send, channel by channel and place by place. */
export class HiddenFinds {
  readonly #once = new Set<string>()
  readonly #found = new Map<string, { channel: HiddenChannel; where: string; pieces: string[] }>()

  add(channel: HiddenChannel, where: string, text: string): void {
    const piece = cleanLine(text)
    if (piece === '') return
    const key = `${channel} ${where}`
    const found = this.#found.get(key) ?? { channel, where, pieces: [] }
    found.pieces.push(piece)
    this.#found.set(key, found)
  }

  /** The same words in the same place count once: a name that stands on every change. */
  addOnce(channel: HiddenChannel, where: string, text: string): void {
    const key = `${channel} ${where} ${text}`
    if (this.#once.has(key)) return
    this.#once.add(key)
    this.add(channel, where, text)
  }

  all(): HiddenData[] {
    return [...this.#found.values()].map(({ channel, where, pieces }) => ({
      channel,
      where,
      count: pieces.length,
      text: pieces.join('\n'),
    }))
  }
}
