const SETTING = 'person'

/** Whose corrections and decisions they are, as somebody gave it here; empty: as the server says. */
export function personName(): string {
  return localStorage.getItem(SETTING) ?? ''
}

export function keepPersonName(name: string): void {
  if (name.trim() === '') localStorage.removeItem(SETTING)
  else localStorage.setItem(SETTING, name.trim())
}
