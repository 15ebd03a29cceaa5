#!/usr/bin/env node
// The page in a real browser: packages/web/e2e. Where none is installed it says so, and nothing is green that was not looked at.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { BROWSER } from '../packages/web/e2e/browser.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

if (BROWSER === null) {
  console.log('NOT RUN: no Chromium is installed here (CHROMIUM=/path/to/it names one)')
  process.exit(process.env.CI === undefined ? 0 : 1)
}
const tests = ['--test', '--test-concurrency=1', 'packages/web/e2e/*.test.ts']
process.exit(spawnSync(process.execPath, tests, { cwd: ROOT, stdio: 'inherit' }).status ?? 1)
