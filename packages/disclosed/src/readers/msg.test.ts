import assert from 'node:assert/strict'
import { test } from 'node:test'
import { msgFile } from '../testing/msg-file.ts'
import { readBytes } from '../testing/read-bytes.ts'
import { detectFormat } from './detect-format.ts'
import { readMsg } from './msg.ts'

const MESSAGE = msgFile({
  '0037': 'Your request',
  '0C1A': 'Ada Reeve',
  '0C1F': 'ada.reeve@northmere.example',
  '007D': 'Message-ID: <a1@northmere.example>\r\nDate: Mon, 4 Mar 2024 09:00:00 +0000\r\n',
  '1000': 'Dear Sam Field,\r\n\r\n1. Twelve.\r\n',
})

test('msg: a message is a page with its head', async () => {
  assert.deepEqual(detectFormat(MESSAGE, 'reply.bin'), { kind: 'msg' })
  const { pages, mailIds } = await readBytes(readMsg, MESSAGE, 'reply.msg')
  assert.equal(
    pages[0]?.text,
    'From: Ada Reeve <ada.reeve@northmere.example>\nDate: Mon, 4 Mar 2024 09:00:00 +0000\nSubject: Your request\n\nDear Sam Field,\n\n1. Twelve.\n',
  )
  assert.deepEqual(mailIds, [{ id: 'a1@northmere.example', references: [] }])
})

test('msg: a message that is cut off is refused', async () => {
  await assert.rejects(readBytes(readMsg, MESSAGE.subarray(0, 700), 'reply.msg'))
})
