import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importProblems } from './check-imports.mjs'
import { findImports } from './find-imports.mjs'

// In pieces, or the checker would take these tables for imports of this file.
const DYNAMIC = 'imp' + 'ort'

const PACKAGES = new Map([
  ['', { name: 'root', devDependencies: { 'fast-check': '1', esbuild: '1' } }],
  [
    'packages/core',
    {
      name: '@disclosed/core',
      dependencies: { zod: '1' },
      exports: { '.': './src/index.ts', './model': './src/model/index.ts', './views': './src/views/index.ts' },
    },
  ],
  ['packages/disclosed', { name: 'disclosed', dependencies: { commander: '1' } }],
  ['packages/web', { name: 'web', dependencies: { react: '1' } }],
])
const EXISTING = [
  'packages/core/src/index.ts',
  'packages/core/src/errors.ts',
  'packages/core/src/analyse.ts',
  'packages/core/src/model/index.ts',
  'packages/core/src/views/index.ts',
  'packages/core/src/law/law-pack.ts',
  'packages/core/src/citations/citation.ts',
  'packages/core/src/deadlines/due-date.ts',
  'packages/core/src/text/lines.ts',
  'packages/core/src/findings/rule.ts',
  'packages/core/src/findings/rules/late.ts',
  'packages/core/src/testing/letters.ts',
  'packages/disclosed/src/compose.ts',
  'packages/disclosed/src/readers/text.ts',
  'packages/disclosed/src/pipeline/read-file.ts',
  'packages/disclosed/src/workspace/open.ts',
  'packages/disclosed/src/search/index.ts',
  'packages/disclosed/src/cli/context.ts',
  'packages/disclosed/src/testing/fake.ts',
  'scripts/check.mjs',
]

function problems(from, ...statements) {
  const files = new Map(EXISTING.map((path) => [path, '']))
  files.set(from, statements.join('\n'))
  return importProblems(files, PACKAGES)
}

const WRONG = [
  [
    'core reads no files',
    'packages/core/src/text/x.ts',
    "import { readFile } from 'node:fs'",
    /:1 may not import node:fs because core runs in browsers too/,
  ],
  [
    'core takes nothing but zod from npm',
    'packages/core/src/text/x.ts',
    "import x from 'commander'",
    /commander is not declared in packages\/core\/package\.json/,
  ],
  [
    'text stands left of law',
    'packages/core/src/text/x.ts',
    "import type { LawPack } from '../law/law-pack.ts'",
    /may not import \.\.\/law\/law-pack\.ts because text imports only from its left: model/,
  ],
  [
    'neighbours are not to the left',
    'packages/core/src/citations/x.ts',
    "import { dueDate } from '../deadlines/due-date.ts'",
    /citations imports only from its left/,
  ],
  [
    'model imports nothing',
    'packages/core/src/model/x.ts',
    "import { lines } from '../text/lines.ts'",
    /model imports only from its left: nothing/,
  ],
  [
    'no folder needs the whole',
    'packages/core/src/views/x.ts',
    "import { analyse } from '../analyse.ts'",
    /analyse\.ts joins the folders/,
  ],
  ['a folder nobody knows', 'packages/core/src/utils/x.ts', "import '../model/index.ts'", /utils is no folder of core/],
  [
    'one finding rule never imports another',
    'packages/core/src/findings/rules/blank.ts',
    "import { late } from './late.ts'",
    /one finding rule never imports another/,
  ],
  [
    'core imports nothing outside itself',
    'packages/core/src/text/x.ts',
    "import '../../../disclosed/src/compose.ts'",
    /core imports nothing outside itself/,
  ],
  [
    'a reader knows no law',
    'packages/disclosed/src/readers/x.ts',
    "import { openLawBook } from '@disclosed/core'",
    /readers sees of core only @disclosed\/core\/model, @disclosed\/core\/errors: a reader turns bytes into pages/,
  ],
  [
    'a reader knows no pipeline',
    'packages/disclosed/src/readers/x.ts',
    "import { readFile } from '../pipeline/read-file.ts'",
    /readers imports only csv besides itself/,
  ],
  [
    'the command line imports no reader',
    'packages/disclosed/src/cli/x.ts',
    `const a = await ${DYNAMIC}('../readers/text.ts')`,
    /cli imports only pipeline, settings, csv, exports, http besides itself/,
  ],
  [
    'the command line imports no store',
    'packages/disclosed/src/cli/x.ts',
    "export * from '../workspace/open.ts'",
    /cli imports only pipeline, settings/,
  ],
  [
    'workspace and search never meet',
    'packages/disclosed/src/workspace/x.ts',
    "import '../search/index.ts'",
    /workspace imports only settings besides itself/,
  ],
  [
    'the store knows no pipeline',
    'packages/disclosed/src/search/x.ts',
    "import '../pipeline/read-file.ts'",
    /search imports only settings besides itself/,
  ],
  [
    'only entry points wire',
    'packages/disclosed/src/cli/context2.ts',
    "import { compose } from '../compose.ts'",
    /only entry points wire the program/,
  ],
  [
    'a unit test does not wire either',
    'packages/disclosed/src/cli/x.test.ts',
    "import { compose } from '../compose.ts'",
    /only entry points and whole-program tests/,
  ],
  [
    'the web app sees no law',
    'packages/web/src/x.ts',
    "import { analyse } from '@disclosed/core'",
    /the web app sees only @disclosed\/core\/model, @disclosed\/core\/views/,
  ],
  [
    'an undeclared package',
    'packages/disclosed/src/cli/x.ts',
    "import chalk from 'chalk'",
    /chalk is not declared in packages\/disclosed\/package\.json/,
  ],
  [
    'a package for development in the program',
    'packages/disclosed/src/cli/x.ts',
    "import fc from 'fast-check'",
    /fast-check is not declared/,
  ],
  [
    'an entry that the package does not export',
    'packages/disclosed/src/cli/x.ts',
    "import '@disclosed/core/law/law-pack.ts'",
    /@disclosed\/core has no such entry/,
  ],
  [
    'testing is for tests',
    'packages/disclosed/src/cli/x.ts',
    "import '../testing/fake.ts'",
    /testing\/ is for tests alone/,
  ],
  [
    'a package needs no script',
    'packages/disclosed/src/cli/x.ts',
    "import '../../../../scripts/check.mjs'",
    /packages stand without the scripts/,
  ],
  ['a file that is not there', 'packages/core/src/text/x.ts', "import './gone.ts'", /no such file exists/],
]

for (const [why, from, statement, expected] of WRONG) {
  test(`imports, wrong: ${why}`, () => {
    const found = problems(from, statement)
    assert.equal(found.length, 1, found.join('\n'))
    assert.match(found[0], expected)
  })
}

const RIGHT = [
  [
    'views sees everything to its left',
    'packages/core/src/views/x.ts',
    "import '../findings/rule.ts'\nimport '../model/index.ts'\nimport { z } from '../errors.ts'",
  ],
  [
    'a rule sees what rules are made of',
    'packages/core/src/findings/rules/blank.ts',
    "import type { Rule } from '../rule.ts'",
  ],
  ['the whole joins all', 'packages/core/src/analyse2.ts', "import './findings/rule.ts'\nimport './views/index.ts'"],
  [
    'a test in core may read files and use fast-check',
    'packages/core/src/text/x.test.ts',
    "import { test } from 'node:test'\nimport fc from 'fast-check'\nimport '../testing/letters.ts'",
  ],
  ['the schema of the packs uses zod', 'packages/core/src/law/schema.ts', "import { z } from 'zod'"],
  ['an entry point wires', 'packages/disclosed/src/cli/main.ts', "import { compose } from '../compose.ts'"],
  ['a whole-program test wires', 'packages/disclosed/src/whole.test.ts', "import { compose } from './compose.ts'"],
  [
    'the pipeline joins',
    'packages/disclosed/src/pipeline/x.ts',
    "import '../readers/text.ts'\nimport '../workspace/open.ts'\nimport '@disclosed/core'",
  ],
  [
    'a script may use anything',
    'scripts/x.mjs',
    "import { build } from 'esbuild'\nimport '../packages/core/src/testing/letters.ts'",
  ],
  [
    'words in a comment are no import',
    'packages/core/src/text/x.ts',
    "// import fs from 'node:fs'\n * import 'node:fs'",
  ],
]

for (const [why, from, statements] of RIGHT) {
  test(`imports, right: ${why}`, () => assert.deepEqual(problems(from, statements), []))
}

test('imports: a circle is named once, with its way', () => {
  const files = new Map([
    ['packages/core/src/text/a.ts', "import './b.ts'"],
    ['packages/core/src/text/b.ts', "import type { C } from './c.ts'"],
    ['packages/core/src/text/c.ts', "import './a.ts'"],
  ])
  const found = importProblems(files, PACKAGES)
  assert.equal(found.length, 1)
  assert.match(found[0], /closes a circle: \S+a\.ts → \S+b\.ts → \S+c\.ts → \S+a\.ts$/)
})

test('imports: what every start loads must not reach zod', () => {
  const files = new Map([
    ['packages/core/src/index.ts', "export * from './law/law-pack.ts'"],
    ['packages/core/src/law/law-pack.ts', "import { z } from 'zod'"],
  ])
  assert.match(
    importProblems(files, PACKAGES).join('\n'),
    /law-pack\.ts may not import zod because packages\/core\/src\/index\.ts reaches it/,
  )
})

const FORMS = [
  ["import a from 'x'", ['x']],
  ["import {\n  a,\n  type B,\n} from './x.ts'", ['./x.ts']],
  ["import 'x'", ['x']],
  ["export * from './x.ts'\nexport { b } from './y.ts'", ['./x.ts', './y.ts']],
  [`  const m = await ${DYNAMIC}('./x.ts')`, ['./x.ts']],
  ['export const a = \'from\'\nexport function f() { return "x" }', []],
]
for (const [source, names] of FORMS) {
  test(`finds imports in ${JSON.stringify(source)}`, () =>
    assert.deepEqual(
      findImports(source).map((found) => found.name),
      names,
    ))
}
