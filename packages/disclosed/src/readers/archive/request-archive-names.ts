import { isFurniture } from './archive-names.ts'

const CORRESPONDENCE = /^(?:.*\/)?correspondence\.(?:txt|pdf|html)$/
/** `2_3_costs.xlsx`: the third part of the second message; older ones `3_costs.xlsx`. */
const NUMBERED = /^\d{1,4}_/

/**
 * Whether an archive is what Alaveteli (WhatDoTheyKnow …) gives away as the whole correspondence of one request: a file of all
 * messages, and what was attached to them, numbered.
 */
export function isRequestArchive(names: readonly string[]): boolean {
  const files = names.filter((name) => !name.endsWith('/') && !isFurniture(name))
  const folder = folderOf(files[0] ?? '')
  if (!files.every((name) => folderOf(name) === folder)) return false
  const inside = files.map((name) => name.slice(folder.length))
  const attached = inside.filter((name) => !isCorrespondenceName(name))
  return attached.length === inside.length - 1 && attached.every((name) => NUMBERED.test(name))
}

/** The file of all messages in such an archive. */
export function isCorrespondenceName(name: string): boolean {
  return CORRESPONDENCE.test(name)
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1)
}
