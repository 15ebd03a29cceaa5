#!/usr/bin/env node
// Writes what is made of the OpenAPI document of the server.
//   node scripts/build-api.mjs
import { writeFileSync } from 'node:fs'
import { apiFiles } from './api-files.mjs'

for (const [path, content] of apiFiles()) {
  writeFileSync(new URL(`../${path}`, import.meta.url), content)
  console.log(path)
}
