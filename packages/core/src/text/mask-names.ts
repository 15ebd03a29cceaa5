/** What may stand before a name and is no part of it. */
const TITLE = String.raw`(?:mrs?|ms|miss|mx|dr|prof(?:essor)?|sir|dame|lady|lord|rev(?:erend)?|cllr|councillor)\.?\s`
const LEADING_TITLE = new RegExp(`^${TITLE}+`, 'iu')
const BETWEEN = String.raw`[\s._,-]{1,3}`
const PERSON = '[requester]'

/** A text for exports: known names of a person are left out, in the forms in which letters write them. */
export function maskNames(text: string, names: readonly string[]): string {
  const known = names.map(partsOf).filter((parts) => parts.length > 0)
  if (known.length === 0) return text
  const whole = known.flatMap(wholeForms)
  const single = known.flatMap((parts) => (parts.length === 1 ? [] : [parts[0]!, parts.at(-1)!]))
  const masked = text.replace(bounded(whole, 'giu'), PERSON)
  return single.length === 0
    ? masked
    : masked.replace(bounded(addressed(single), 'giu'), PERSON).replace(alone(single), PERSON)
}

function partsOf(name: string): string[] {
  return (
    name
      .trim()
      .replace(LEADING_TITLE, '')
      .match(/[\p{L}\p{M}'’-]+/gu) ?? []
  ).filter((part) => /\p{L}{2}/u.test(part))
}

/** "Sam Field", "Field, Sam", "Sam_Field", "S. Field"; a single name only as it stands. */
function wholeForms(parts: readonly string[]): string[] {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  if (parts.length === 1) return addressed([first])
  const initial = `${[...first][0]}\\.?\\s?`
  return [
    parts.join(BETWEEN),
    `${first}${BETWEEN}(?:\\p{L}{1,20}\\.?${BETWEEN})?${last}`,
    `${last}${BETWEEN}${first}`,
    `${initial}(?:\\p{L}\\.?\\s?)?${last}`,
  ]
}

/** Behind a greeting or a title a part of a name is enough. */
function addressed(parts: readonly string[]): string[] {
  const words = parts.join('|')
  return [`(?<=\\b(?:dear|hi|hello|hey|thanks|thank you),?\\s(?:${TITLE})?|\\b${TITLE})(?:${words})`]
}

/** As a line of its own, as below a letter. */
function alone(parts: readonly string[]): RegExp {
  return new RegExp(`(?<=^[ \\t>]{0,8})(?:${parts.join('|')})(?=[ \\t]{0,4}[,.]?$)`, 'gimu')
}

function bounded(forms: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, flags)
}
