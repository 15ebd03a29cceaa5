#!/usr/bin/env node
// Runs the built program where there is one, else its sources, which Node reads by leaving out their types.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `disclosed: Node ${process.versions.node} is too old; version 22.18 or later is needed.\nnext: Install a current Node from https://nodejs.org`,
  )
  process.exitCode = 1
} else {
  // An import of one of these reads all that it offers, and so loads streams, workers and more that nobody asked for.
  const { existsSync } = process.getBuiltinModule('node:fs')
  const { enableCompileCache } = process.getBuiltinModule('node:module')
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  // Patterns become machine code when first used. By default V8 makes byte code for the first search and machine code for
  // the second, and reading one letter is mostly that: the byte code alone takes four times as long. Not
  // --no-regexp-tier-up, which holds for patterns that Node has already in byte code as well, and crashes.
  setFlagsFromString('--regexp-tier-up-ticks=0')
  // Short repeats as loops: patterns with many of them are made in two thirds of the time, and search as fast.
  setFlagsFromString('--no-regexp-unroll')
  // A reading keeps about eight bytes for each character of a mailbox and throws away three hundred. Left alone, V8 lets
  // the young space grow to 32 MB and the old one to a multiple of what it holds before it clears them.
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=15')
  // After the flags, which are part of a cache's name.
  enableCompileCache()
  const built = new URL('../dist/main.js', import.meta.url)
  await import(existsSync(built) ? built.href : new URL('../src/cli/main.ts', import.meta.url).href)
}
