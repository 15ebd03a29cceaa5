/** What programs put into archives for themselves. */
const FURNITURE = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]{1,255})$/

export function isFurniture(name: string): boolean {
  return FURNITURE.test(name)
}
