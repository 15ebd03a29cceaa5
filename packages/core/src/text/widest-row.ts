/** How many cells the longest row has; 0 without rows. A sheet can have more rows than a call takes arguments. */
export function widestRow(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0)
}
