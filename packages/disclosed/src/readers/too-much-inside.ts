/** A file unpacks to more than is allowed; `limit` names what it exceeds: `2048 MiB`. */
export class TooMuchInside extends Error {
  override readonly name = 'TooMuchInside'
  readonly limit: string

  constructor(limit: string) {
    super(`It holds more than ${limit}.`)
    this.limit = limit
  }
}
