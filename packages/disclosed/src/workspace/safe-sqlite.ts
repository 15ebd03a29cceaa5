/**
 * Whether a version of SQLite is free of the fault by which two connections that write and tidy up at the same moment lose
 * committed data (3.7.0 to 3.51.2; mended in 3.51.3, 3.50.7 and 3.44.6).
 */
export function isSafeSqlite(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (major !== 3) return major > 3
  if (minor === 44) return patch >= 6
  if (minor === 50) return patch >= 7
  return minor > 51 || (minor === 51 && patch >= 3)
}
