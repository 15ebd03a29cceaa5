// The table of who may import whom (docs: the layout of the packages). `check-imports.mjs` holds the sources to it.

/** The folders of core from left to right; a folder imports itself and what stands further left. */
export const CORE_ORDER = [
  ['model'],
  ['text'],
  ['law'],
  ['citations', 'deadlines'],
  ['correspondence'],
  ['questions'],
  ['answers'],
  ['findings', 'passages', 'cases'],
  ['contradictions'],
  ['register', 'query'],
  ['corrections'],
  ['views'],
]

/** The folders of the program: which of its own folders each may import, and which parts of core. */
export const PROGRAM_EDGES = {
  csv: { folders: [], core: ['errors'], because: 'a table as text is parted and written without knowing whose it is' },
  readers: {
    folders: ['csv'],
    core: ['model', 'errors'],
    because: 'a reader turns bytes into pages and knows nothing of law or storage',
  },
  terms: {
    folders: ['csv'],
    core: ['errors'],
    because: 'a list of terms is looked for in texts without knowing whose they are',
  },
  settings: { folders: [], core: ['model', 'errors', '.'], because: 'settings are read once and passed down' },
  workspace: {
    folders: ['settings'],
    core: ['model', 'views', 'errors', '.'],
    because: 'the workspace stores and does nothing else',
  },
  search: {
    folders: ['settings'],
    core: ['model', 'views', 'errors', '.'],
    because: 'search finds and does nothing else',
  },
  exports: {
    folders: ['csv'],
    core: ['model', 'views', 'errors'],
    because: 'an export writes a view in the format of another program',
  },
  pipeline: {
    folders: ['terms', 'readers', 'workspace', 'search', 'settings', 'exports'],
    core: ['model', 'views', 'errors', '.'],
    because: 'the pipeline joins reader, analysis, workspace and search, and serves the doors',
  },
  http: {
    folders: ['pipeline', 'settings', 'exports'],
    core: ['model', 'views', 'errors', '.'],
    because: 'a door calls the pipeline once and renders a view',
  },
  cli: {
    folders: ['pipeline', 'settings', 'csv', 'exports', 'http'],
    core: ['model', 'views', 'errors', '.'],
    because: 'a door calls the pipeline once and renders a view',
  },
}

/** Files that may import compose.ts: where a process starts. Tests at the root of src run the whole program. */
export const ENTRY_POINTS = ['packages/disclosed/src/cli/main.ts', 'packages/disclosed/src/http/main.ts']

/** What the web app sees of core. */
export const WEB_CORE = ['model', 'views']

/** What core takes from npm. */
export const CORE_PACKAGES = ['zod']

/** Loaded at every start, so the checker of schemas must not hang on it. */
export const START_PATH = {
  from: 'packages/core/src/index.ts',
  without: ['zod'],
  because: 'it costs every start of the program; schemas are for the build and the tests',
}
