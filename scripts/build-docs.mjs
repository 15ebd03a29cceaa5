// The documentation as pages that the server shows under /docs: docs/**/*.md as HTML, with the design of the page. Called by build-web.mjs.
import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Marked } from 'marked'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DOCS = join(ROOT, 'docs')
const DESIGN = ['tokens.css', 'base.css', 'docs.css']
/** In this order; the others stand behind them by name. */
const FIRST = [
  'first-letter',
  'web',
  'workspace',
  'reading',
  'cases',
  'findings',
  'search',
  'matrix',
  'comparing',
  'cli',
  'errors',
]

/** Writes them into the folder `docs` of `out`. Gives how many pages there are. */
export function buildDocs(out) {
  const files = globSync('**/*.md', { cwd: DOCS }).map((file) => file.replaceAll('\\', '/'))
  const titles = new Map(files.map((file) => [file, titleOf(readFileSync(join(DOCS, file), 'utf8'), file)]))
  const menu = menuOf(titles)
  for (const file of files) {
    const path = join(out, 'docs', file.replace(/\.md$/, '.html'))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, pageOf(file, readFileSync(join(DOCS, file), 'utf8'), titles.get(file), menu, new Set(files)))
  }
  writeFileSync(join(out, 'docs', 'index.html'), indexPage(menu))
  for (const file of globSync('**/*.{png,svg}', { cwd: DOCS })) {
    mkdirSync(dirname(join(out, 'docs', file)), { recursive: true })
    copyFileSync(join(DOCS, file), join(out, 'docs', file))
  }
  const styles = DESIGN.map((name) => readFileSync(join(ROOT, 'packages/web/src/design', name), 'utf8'))
  writeFileSync(join(out, 'docs', 'docs.css'), styles.join('\n'))
  return files.length
}

function titleOf(text, file) {
  return /^# (.+)$/m.exec(text)?.[1] ?? file
}

/** Pages at the top, folders as one line each. */
function menuOf(titles) {
  const rank = (name) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)
  const pages = [...titles]
    .filter(([file]) => !file.includes('/'))
    .map(([file, title]) => ({ name: file.replace(/\.md$/, ''), title }))
    .sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1))
  const folders = [...titles]
    .filter(([file]) => /^[^/]+\/README\.md$/.test(file))
    .map(([file, title]) => ({ name: file.replace(/\.md$/, ''), title }))
  return [...pages, ...folders]
}

function pageOf(file, text, title, menu, files) {
  const marked = new Marked({ gfm: true, renderer: rendererOf(file, files) })
  const here = file.replace(/\.md$/, '')
  const links = menu.map(
    ({ name, title: words }) =>
      `<li><a href="/docs/${name}"${name === here ? ' aria-current="page"' : ''}>${escaped(words)}</a></li>`,
  )
  return documentOf(
    title,
    `<nav aria-label="Documentation"><p><a href="/">← Disclosed</a></p><ul>${links.join('')}</ul></nav>
<main id="main" tabindex="-1">${marked.parse(text)}</main>`,
  )
}

function indexPage(menu) {
  const links = menu.map(({ name, title }) => `<li><a href="/docs/${name}">${escaped(title)}</a></li>`)
  return documentOf(
    'Documentation',
    `<nav aria-label="Documentation"><p><a href="/">← Disclosed</a></p></nav>
<main id="main" tabindex="-1"><h1>Documentation</h1><ul class="all">${links.join('')}</ul></main>`,
  )
}

function documentOf(title, body) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><link rel="icon" type="image/svg+xml" href="/icon.svg">
<link rel="stylesheet" href="/docs/docs.css"><title>${escaped(title)} · Disclosed</title></head>
<body><a class="skip" href="#main">Skip to the page</a>${body}</body></html>
`
}

/** Headings and rows that begin with a code can be linked to; links between pages lead to pages of the server, others to nowhere outside. */
function rendererOf(file, files) {
  const used = new Set()
  return {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${freeId(slug(text), used)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
    },
    table(token) {
      const cell = (tag, { tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`
      const rows = token.rows.map((row) => {
        const code = /^`([a-z0-9-]+)`$/.exec(row[0]?.text ?? '')?.[1]
        const id = code === undefined ? '' : ` id="${freeId(code, used)}"`
        return `<tr${id}>${row.map((each) => cell('td', each)).join('')}</tr>`
      })
      const head = token.header.map((each) => cell('th', each)).join('')
      return `<div class="table" tabindex="0" role="group" aria-label="Table"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>\n`
    },
    code({ text }) {
      return `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`
    },
    html({ text }) {
      return escaped(text)
    },
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens)
      const [path = '', anchor] = href.split('#')
      if (/^https?:/.test(href)) return `<a href="${escaped(href)}" rel="noreferrer">${words}</a>`
      const target = path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path))
      if (!files.has(target)) return words
      return `<a href="/docs/${target.replace(/\.md$/, '')}${anchor === undefined ? '' : `#${escaped(anchor)}`}">${words}</a>`
    },
    image({ href, text }) {
      return `<img src="/docs/${escaped(posix.normalize(posix.join(posix.dirname(file), href)))}" alt="${escaped(text)}">`
    },
  }
}

/** As GitHub makes them. */
function slug(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}

function freeId(id, used) {
  let free = id
  for (let count = 1; used.has(free); count++) free = `${id}-${count}`
  used.add(free)
  return free
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
