/** A file can't be read without its password. */
export class PasswordProtected extends Error {
  override readonly name = 'PasswordProtected'

  constructor() {
    super('It is protected by a password.')
  }
}
