/** A file with its place in the folder that was chosen. */
export interface ChosenFile {
  readonly name: string
  readonly file: File
}

/** What the system puts into folders is no record. */
const LITTER = /(?:^|\/)(?:\.[^/]*|thumbs\.db|desktop\.ini)(?:\/|$)/i

export interface Chosen {
  readonly files: readonly ChosenFile[]
  /** So many were left aside: hidden files, and what the system puts into folders. */
  readonly leftOut: number
}

/** The files of a field, of a folder with all that is in it. */
export function chosenFiles(list: FileList | null): Chosen {
  return sifted([...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file })))
}

/** What was dropped, folders with all that is in them. */
export async function droppedFiles({ items }: DataTransfer): Promise<Chosen> {
  // The entries must be taken at once: the list is empty when the event is over.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  return sifted((await Promise.all(entries.map(filesIn))).flat())
}

function sifted(files: readonly ChosenFile[]): Chosen {
  const records = files.filter(({ name }) => !LITTER.test(name))
  return { files: records, leftOut: files.length - records.length }
}

async function filesIn(entry: FileSystemEntry): Promise<ChosenFile[]> {
  const name = entry.fullPath.replace(/^\//, '')
  if (entry instanceof FileSystemFileEntry || entry.isFile)
    return [{ name, file: await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail)) }]
  const inside: ChosenFile[] = []
  for (const each of await entriesOf(entry as FileSystemDirectoryEntry)) inside.push(...(await filesIn(each)))
  return inside
}

/** The browser gives a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail))
    if (some.length === 0) return all
    all.push(...some)
  }
}
