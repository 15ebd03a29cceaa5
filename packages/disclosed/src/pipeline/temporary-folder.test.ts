import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { withTemporaryFolder } from './temporary-folder.ts'

test('temporary folder: is there for the work and gone after it, also where the work fails', async () => {
  let seen = ''
  const work = async (folder: string) => {
    seen = folder
    assert.ok(existsSync(folder))
    throw new Error('no')
  }
  await assert.rejects(withTemporaryFolder(work), /no/)
  assert.ok(!existsSync(seen))
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`temporary folder: several are gone where ${signal} ends the program`, {
    skip: process.platform === 'win32',
  }, async () => {
    const module = new URL('temporary-folder.ts', import.meta.url).href
    const program = `import { withTemporaryFolder } from ${JSON.stringify(module)}
      const wait = (folder) => { console.log(folder); return new Promise((done) => setTimeout(done, 60_000)) }
      await Promise.all([withTemporaryFolder(wait), withTemporaryFolder(wait)])`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (said += text))
    while (said.trim().split('\n').length < 2) await once(child.stdout, 'data')
    const folders = said.trim().split('\n')
    assert.ok(folders.every(existsSync))
    child.kill(signal)
    const [code, ended] = await once(child, 'exit')
    assert.deepEqual([code, ended], [null, signal])
    assert.ok(!folders.some(existsSync))
  })
}
