/** Statements that name another module: import, export … from, import(). Sources are formatted, so each begins a line. */
const STATEMENTS = /^(?:import|export)\s[^'"`;]*?\bfrom\s+['"]([^'"\n]+)['"]|^import\s+['"]([^'"\n]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g

/** The modules that a source names, with the line of each: `[{ name, line }]`. Comments at the beginning of a line are no code. */
export function findImports(source) {
  const code = source.replace(/^[ \t]*(?:\/\/|\*|\/\*).*$/gm, (comment) => ' '.repeat(comment.length))
  return [...code.matchAll(STATEMENTS), ...code.matchAll(DYNAMIC)]
    .map((match) => ({ name: match[1] ?? match[2], line: code.slice(0, match.index).split('\n').length }))
    .sort((a, b) => a.line - b.line)
}
