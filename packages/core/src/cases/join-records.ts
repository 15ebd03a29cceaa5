import type { Cluster } from './join-clusters.ts'
import type { Joinable, Link } from './joinable.ts'
import { isSameReference, isTelling } from './reference.ts'

/** So many records at most are taken for what was disclosed because they lie with the letters. */
const MOST_RECORDS = 50

/**
 * Records that nobody wrote to anybody hang on the case that names them or whose reference they carry, or on the only case of their
 * folder. Where several cases could be meant, on none.
 */
export function recordLinks(all: readonly Joinable[], clusterOf: (member: Joinable) => Cluster): Link[] {
  const letters = all.filter(({ facts }) => facts.isCorrespondence)
  const records = all.filter(
    (each) => !each.facts.isCorrespondence && !each.facts.isMail && clusterOf(each).members.length === 1,
  )
  const byReference = new Map<string, Joinable[]>()
  for (const letter of letters)
    for (const { key } of letter.facts.references) byReference.set(key, [...(byReference.get(key) ?? []), letter])
  const folders = new Map<string, { letters: Joinable[]; records: number }>()
  for (const each of all)
    for (const folder of each.folders) {
      const inside = folders.get(folder) ?? { letters: [], records: 0 }
      if (each.facts.isCorrespondence) inside.letters.push(each)
      else inside.records++
      folders.set(folder, inside)
    }
  const carries = (record: Joinable): Link | null => {
    for (const reference of record.facts.references.filter(isTelling)) {
      const same = (byReference.get(reference.key) ?? []).filter(({ facts }) =>
        facts.references.some((other) => isSameReference(other, reference)),
      )
      const letter = onlyCase(same, clusterOf)
      if (letter !== null) return { members: [letter, record], reason: `carries the reference ${reference.written}` }
    }
    return null
  }
  const isNamed = (record: Joinable): Link | null => {
    const near = record.folders.flatMap((folder) => folders.get(folder)!.letters)
    const letter = onlyCase(
      near.filter(({ facts }) => facts.attached.includes(record.name)),
      clusterOf,
    )
    return letter === null ? null : { members: [letter, record], reason: `${letter.name} names it as attached` }
  }
  const liesWith = (record: Joinable): Link | null => {
    const inside = record.folders.map((folder) => folders.get(folder)!).filter(({ letters }) => letters.length > 0)
    const letter = onlyCase(
      inside.flatMap(({ letters }) => letters),
      clusterOf,
    )
    if (letter === null || inside.some((folder) => folder.records > MOST_RECORDS)) return null
    return { members: [letter, record], reason: 'lies in the folder of this case alone' }
  }
  return records.flatMap((record) => carries(record) ?? isNamed(record) ?? liesWith(record) ?? [])
}

/** One of the letters, where all are of one case. */
function onlyCase(letters: readonly Joinable[], clusterOf: (member: Joinable) => Cluster): Joinable | null {
  const [first] = letters
  if (first === undefined) return null
  return letters.every((letter) => clusterOf(letter) === clusterOf(first)) ? first : null
}
