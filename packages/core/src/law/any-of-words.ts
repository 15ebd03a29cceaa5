/** One source for several patterns whose ends stand on their own: a text is asked once whether a word begins. */
export function anyOfWords(sources: readonly string[]): string {
  const bare = sources.map((source) => source.slice('(?<!\\w)'.length, -'(?!\\w)'.length))
  return `\\b(?:${bare.join('|')})(?!\\w)`
}
