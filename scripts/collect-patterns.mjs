import { stripTypeScriptTypes } from 'node:module'
import { parse } from 'acorn'

/**
 * The regular expressions of a TypeScript source: literals, and `new RegExp('…')` of plain strings.
 * @returns {{ source: string, flags: string, line: number }[]}
 */
export function patternsOfSource(typescript) {
  const found = []
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return
    if (Array.isArray(node)) return node.forEach(visit)
    if (node.type === 'Literal' && node.regex)
      found.push({ source: node.regex.pattern, flags: node.regex.flags, line: node.loc.start.line })
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.name === 'RegExp') {
      const [source, flags] = node.arguments.map((argument) =>
        typeof argument.value === 'string' ? argument.value : null,
      )
      if (typeof source === 'string') found.push({ source, flags: flags ?? '', line: node.loc.start.line })
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'loc' && typeof value === 'object') visit(value)
  }
  // Types become blanks, so lines and columns stay as they are.
  visit(
    parse(stripTypeScriptTypes(typescript, { mode: 'strip' }), {
      ecmaVersion: 'latest',
      sourceType: 'module',
      locations: true,
    }),
  )
  return found
}

/** The patterns of the compiled law packs: every object with `pattern` and `flags`, named by where it stands. */
export function patternsOfData(data) {
  const found = []
  const visit = (value, path) => {
    if (value === null || typeof value !== 'object') return
    if (typeof value.pattern === 'string' && typeof value.flags === 'string')
      found.push({ source: value.pattern, flags: value.flags, place: path })
    for (const [key, child] of Object.entries(value)) visit(child, `${path}/${child?.id ?? key}`)
  }
  visit(data, '')
  return found
}
