import { Refusal, tell } from '../api/client.ts'
import type { Upload } from '../api/generated.ts'
import type { Chosen, ChosenFile } from './dropped-files.ts'

/** What this window is sending. */
export interface Sending {
  /** Uploads whose bytes this window has. */
  readonly ids: ReadonlySet<string>
  readonly leftOut: number
  /** Why nothing is sent; null while it goes on. */
  readonly failure: Error | null
}

const PART = 4 * 1024 * 1024
const NAMED = 200
const AT_ONCE = 3
const PAUSE_MS = 2000

let sending: Sending = { ids: new Set(), leftOut: 0, failure: null }
const listeners = new Set<() => void>()
const waiting: { readonly upload: Upload; readonly file: File }[] = []
let busy = 0

export function sendingNow(): Sending {
  return sending
}

export function followSending(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Sends files, several at a time, each in parts; a file that was begun before goes on where it stopped. It goes on while other pages are shown. */
export async function sendFiles({ files, leftOut }: Chosen): Promise<void> {
  set({ leftOut: sending.leftOut + leftOut, failure: null })
  for (let at = 0; at < files.length; at += NAMED) {
    const some = files.slice(at, at + NAMED)
    try {
      const uploads = await openUploads(some)
      for (const [index, upload] of uploads.entries())
        if (upload.state === 'receiving' && !sending.ids.has(upload.id))
          waiting.push({ upload, file: some[index]!.file })
    } catch (error) {
      return set({ failure: error as Error })
    }
    set({ ids: new Set([...sending.ids, ...waiting.map(({ upload }) => upload.id)]) })
    while (busy < AT_ONCE && waiting.length > 0) void work()
  }
}

async function openUploads(files: readonly ChosenFile[]): Promise<readonly Upload[]> {
  const named = files.map(({ name, file }) => ({ name, size: file.size, modified: file.lastModified }))
  return (await tell('openUploads', {}, { files: named })).items
}

async function work(): Promise<void> {
  busy++
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { upload, file } = next
    await send(upload, file).catch((error: Error) => set({ failure: error }))
    set({ ids: new Set([...sending.ids].filter((id) => id !== upload.id)) })
  }
  busy--
}

async function send(upload: Upload, file: File): Promise<void> {
  let at = upload.received
  while (at < file.size) {
    try {
      const bytes = file.slice(at, at + PART)
      at = (await tell('sendUpload', { upload: upload.id, offset: String(at) }, bytes)).received
      if (sending.failure !== null) set({ failure: null })
    } catch (error) {
      const code = error instanceof Refusal ? error.code : ''
      // Taken off the list meanwhile.
      if (code === 'upload-not-found') return
      if (code === 'no-server') {
        set({ failure: error as Error })
        await new Promise((done) => setTimeout(done, PAUSE_MS))
      } else if (code === 'wrong-offset') at = (await openUploads([{ name: upload.name, file }]))[0]!.received
      else throw error
    }
  }
}

function set(change: Partial<Sending>): void {
  sending = { ...sending, ...change }
  for (const listener of listeners) listener()
}
