import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeCompoundFile } from '../testing/make-compound-file.ts'
import { makeDoc } from '../testing/make-doc.ts'
import { makeDocx } from '../testing/make-docx.ts'
import { makeFlatOdt, makeOdt } from '../testing/make-odt.ts'
import { makePptx } from '../testing/make-pptx.ts'
import { makeZip } from '../testing/make-zip.ts'
import { tarFile } from '../testing/tar-file.ts'
import { detectFormat } from './detect-format.ts'

const MAIL = 'From: A <a@b.example>\nTo: c@d.example\nSubject: x\nDate: Wed, 04 Oct 2023 13:05:56 +0100\n\nbody\n'
const TRANSPORTED = `Message-ID: <1@b.example>\n${MAIL}`
const MBOX = `From a@b.example Wed Oct 04 13:05:56 2023\n${MAIL}`

const ROWS: [why: string, content: string | Buffer, name: string, expected: string][] = [
  ['a letter', 'Dear Sir,\n', 'letter.txt', 'text'],
  ['a letter without an extension', 'Dear Sir,\n', 'letter', 'text'],
  ['Markdown', '# Heading\n\n1. What?\n', 'a.md', 'text'],
  ['a mail by content', TRANSPORTED, 'saved', 'mail'],
  ['a mail that lost its name', MAIL, 'saved.bin', 'mail'],
  ['a mail saved under .txt with transport headers', TRANSPORTED, 'mail.txt', 'mail'],
  ['a mail copied into a text file', MAIL, 'mail.txt', 'text'],
  ['a letter that opens with "From:" alone', 'From: the desk of R\n\nDear Sir\n', 'a', 'text'],
  ['a name that says mail', 'no headers here\n', 'a.eml', 'mail'],
  ['a mailbox by content', MBOX, 'saved.txt', 'mailbox'],
  ['a mailbox with Windows line ends', MBOX.replaceAll('\n', '\r\n'), 'x', 'mailbox'],
  ['a letter that begins with the word From', 'From Monday we move.\n', 'a.txt', 'text'],
  ['HTML by doctype', '\n<!DOCTYPE html><html></html>', 'page', 'html'],
  ['HTML by doctype under .txt', '<!doctype html>\n<p>x', 'page.txt', 'html'],
  ['HTML by its tags', '<?xml version="1.0"?>\n<html xmlns="x"><body>', 'page', 'html'],
  ['an HTML fragment by name', '<p>x</p>', 'page.htm', 'html'],
  ['a text about tags', 'We use <body> and <head> here.', 'a.txt', 'text'],
  ['UTF-16 HTML', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<html><body>x', 'utf16le')]), 'x', 'html'],
  ['UTF-16 text without a mark', Buffer.from('Dear Sir or Madam', 'utf16le'), 'a.txt', 'text'],
  ['PDF', '%PDF-1.7\n%âãÏÓ\n', 'letter.txt', 'pdf'],
  ['PDF with rubbish in front', `${' '.repeat(20)}%PDF-1.4\n`, 'x', 'pdf'],
  ['Word by what is in it', Buffer.from(makeDocx({ body: '' })), 'a.zip', 'docx'],
  ['PowerPoint by what is in it', Buffer.from(makePptx([])), 'a.docx', 'pptx'],
  ['OpenDocument by what it says', Buffer.from(makeOdt({ body: '' })), 'a.zip', 'odt'],
  [
    'Word 2003 in one file',
    '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>',
    'a.doc',
    'unsupported: Word 2003 XML',
  ],
  ['OpenDocument in one file', Buffer.from(makeFlatOdt('')), 'a.xml', 'odt'],
  [
    'Word with another file of Office inside',
    Buffer.from(makeDocx({ body: '', files: { 'word/embeddings/xl/a.xlsx': '' } })),
    'a',
    'docx',
  ],
  ['an archive with a folder named word', Buffer.from(makeZip({ 'word/letter.txt': '' })), 'a.docx', 'archive'],
  ['Word, cut off', Buffer.from('PK\x03\x04\x14\0', 'latin1'), 'a.docx', 'docx'],
  ['Excel', Buffer.from('PK\x03\x04\x14\0', 'latin1'), 'A.XLSX', 'xlsx'],
  ['ZIP', Buffer.from('PK\x03\x04\x14\0', 'latin1'), 'a.txt', 'archive'],
  ['gzip', Buffer.from('\x1f\x8b\x08\0', 'latin1'), 'a.txt', 'archive'],
  ['an Outlook archive', '!BDN\x01\x02', 'a.txt', 'pst'],
  ['old Word', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'a.doc', 'doc'],
  ['old Word by what is in it', Buffer.from(makeDoc({ runs: [] })), 'a.xls', 'doc'],
  [
    'Office with a password',
    Buffer.from(makeCompoundFile({ EncryptedPackage: new Uint8Array(9) })),
    'a.docx',
    'protected',
  ],
  [
    'an Outlook message by what is in it',
    Buffer.concat([
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
      Buffer.from('__properties_version1.0', 'utf16le'),
    ]),
    'a.doc',
    'msg',
  ],
  [
    'Outlook by name alone',
    Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
    'a.msg',
    'unsupported: Outlook message',
  ],
  ['RTF', '{\\rtf1\\ansi Dear}', 'a.txt', 'rtf'],
  ['PNG', Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1'), 'a.png', 'image'],
  ['TIFF', Buffer.from('II*\0\x08\0\0\0', 'latin1'), 'a.tif', 'image'],
  ['WebP', Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1'), 'a', 'image'],
  ['GIF', Buffer.from('GIF89a\x01\0\x01\0', 'latin1'), 'a', 'image'],
  ['bitmap', Buffer.from('BM\x42\0\0\0\0\0\0\0\x36\0\0\0', 'latin1'), 'a', 'image'],
  ['text that begins like a bitmap', 'BMX riders asked for a track.', 'a.txt', 'text'],
  ['HEIC', Buffer.from('\0\0\0\x24ftypheic\0\0\0\0', 'latin1'), 'a.heic', 'unsupported: HEIC image'],
  ['JPEG', Buffer.from('\xff\xd8\xff\xe0\0', 'latin1'), 'a', 'image'],
  ['bytes of a program', Buffer.from(Array.from({ length: 300 }, (_, at) => at % 7)), 'a.txt', 'binary'],
  ['bytes of any kind', Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 37 + 11) % 256)), 'a.txt', 'binary'],
  ['a letter with a stray NUL', 'Dear\0 Sir, this letter has one odd byte.', 'a.txt', 'text'],
  ['JSON by content', '[{"title": "Drones"}]', 'export', 'json'],
  ['JSON by name', '[]', 'a.json', 'json'],
  ['text that begins with a brace', '{ "Noted": by R }', 'a.txt', 'text'],
  ['a letter that begins with a bracket', '[ "Drones in parks" ]', 'a', 'text'],
  ['tar', Buffer.from(tarFile([{ name: 'a', content: 'Dear Kim' }])), 'a.txt', 'archive'],
  ['bzip2', Buffer.from('BZh91AY&SY\x12\x34', 'latin1'), 'a.tar.bz2', 'unsupported: bzip2 archive'],
  ['xz', Buffer.from('\xfd7zXZ\0\0', 'latin1'), 'a.tar.xz', 'unsupported: xz archive'],
  ['7-Zip', Buffer.from('7z\xbc\xaf\x27\x1c\0', 'latin1'), 'a.7z', 'unsupported: 7-Zip archive'],
  ['nothing', '', 'a.txt', 'empty'],
  ['blanks only', ' \r\n\t\n', 'a.txt', 'empty'],
]

for (const [why, content, name, expected] of ROWS) {
  test(`format: ${why}`, () => {
    const found = detectFormat(Buffer.from(content as string, 'utf8'), name)
    assert.equal(found.kind === 'unsupported' ? `unsupported: ${found.format}` : found.kind, expected)
  })
}
