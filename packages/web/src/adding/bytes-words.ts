const UNITS = ['bytes', 'KiB', 'MiB', 'GiB'] as const

/** `512 bytes`, `1.4 MiB` */
export function bytesWords(bytes: number): string {
  let [value, unit] = [bytes, 0]
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024
    unit++
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`
}
