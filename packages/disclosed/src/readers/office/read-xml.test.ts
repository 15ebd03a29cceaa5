import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readXml } from './read-xml.ts'

/** What is told of a part, as one line. */
async function told(xml: string | Uint8Array, piece = 7): Promise<string> {
  const bytes = Buffer.from(xml)
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, at) =>
    bytes.subarray(at * piece, at * piece + piece),
  )
  const parts: string[] = []
  const whole = await readXml(pieces, {
    open: (name, attributes) => parts.push(`<${[name, ...Object.entries(attributes).flat()].join(' ')}>`),
    close: (name) => parts.push(`</${name}>`),
    text: (text) => parts.push(text),
  })
  return `${parts.join('')}${whole ? '' : ' …'}`
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const PARTS: readonly [why: string, xml: string, expected: string][] = [
  ['the usual prefix', `<w:p xmlns:w="${W}" w:rsid="1">a</w:p>`, '<w:p w:rsid 1>a</w:p>'],
  ['another prefix', `<q:p xmlns:q="${W}" q:rsid="1">a</q:p>`, '<w:p w:rsid 1>a</w:p>'],
  ['no prefix', `<p xmlns="${W}" id="1">a</p>`, '<w:p id 1>a</w:p>'],
  ['strict', '<p xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>', '<w:p></w:p>'],
  ['a namespace that is not read', '<p xmlns="urn:other"/>', '<?:p></?:p>'],
  ['the usual prefix for something else', '<w:p xmlns:w="urn:other"/>', '<?:p></?:p>'],
  ['entities of XML', '<p>&lt;&#65;&#x42;&amp;</p>', '<p><AB&</p>'],
  ['CDATA', '<p><![CDATA[a < b]]></p>', '<p>a < b</p>'],
  ['an entity of its own', '<p>a<b/>&secret;c</p>', '<p>a<b></b> …'],
  ['cut off', '<p>a<b/>c', '<p>a<b></b> …'],
  ['nothing', '', ' …'],
  ['attributes that look like prototypes', '<p __proto__="1" constructor="2"/>', '<p __proto__ 1 constructor 2></p>'],
]

for (const [why, xml, expected] of PARTS) {
  test(`office XML: ${why}`, async () => assert.equal(await told(xml), expected))
}

test('office XML: UTF-16, and letters parted between pieces', async () => {
  assert.equal(await told(Buffer.from('\ufeff<p>£ é €</p>', 'utf16le'), 3), '<p>£ é €</p>')
  assert.equal(await told('<p>£ é €</p>', 1), '<p>£ é €</p>')
})

test('office XML: a document type declaration is refused', async () => {
  await assert.rejects(told('<!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/passwd">]><p>&e;</p>'), /document type/)
})

test('office XML: elements too deep inside one another are refused', async () => {
  await assert.rejects(told('<p>'.repeat(2000), 4000), /deep/)
})
