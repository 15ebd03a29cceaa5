/** A file of a known format whose content is of a kind that is not read; `format` names it: `JSON of another kind`. */
export class UnknownKind extends Error {
  override readonly name = 'UnknownKind'
  readonly format: string

  constructor(format: string) {
    super(`It is of the format ${format}.`)
    this.format = format
  }
}
