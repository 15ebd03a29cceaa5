const OOXML = 'http://schemas.openxmlformats.org/'
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:'

/** The usual prefixes of the namespaces that are read; a file may write others or none. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.w3.org/XML/1998/namespace': 'xml',
  [`${OOXML}wordprocessingml/2006/main`]: 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  [`${OOXML}spreadsheetml/2006/main`]: 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  [`${OOXML}presentationml/2006/main`]: 'p',
  'http://purl.oclc.org/ooxml/presentationml/main': 'p',
  [`${OOXML}drawingml/2006/main`]: 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  [`${OOXML}drawingml/2006/wordprocessingDrawing`]: 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  [`${OOXML}drawingml/2006/spreadsheetDrawing`]: 'xdr',
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing': 'xdr',
  [`${OOXML}drawingml/2006/diagram`]: 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  [`${OOXML}officeDocument/2006/relationships`]: 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  [`${OOXML}officeDocument/2006/extended-properties`]: 'ep',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'ep',
  [`${OOXML}officeDocument/2006/custom-properties`]: 'custom',
  'http://purl.oclc.org/ooxml/officeDocument/customProperties': 'custom',
  [`${OOXML}officeDocument/2006/docPropsVTypes`]: 'vt',
  'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes': 'vt',
  [`${OOXML}officeDocument/2006/math`]: 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  [`${OOXML}markup-compatibility/2006`]: 'mc',
  [`${OOXML}package/2006/relationships`]: 'rel',
  [`${OOXML}package/2006/content-types`]: 'ct',
  [`${OOXML}package/2006/metadata/core-properties`]: 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:excel': 'xl',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/powerpoint/2010/main': 'p14',
  'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main': 'x14',
  'http://www.w3.org/1999/xlink': 'xlink',
  ...Object.fromEntries(
    'office style text table drawing presentation meta chart form script config animation manifest'
      .split(' ')
      .map((name) => [`${OASIS}${name}:1.0`, name === 'drawing' ? 'draw' : name]),
  ),
  [`${OASIS}datastyle:1.0`]: 'number',
  [`${OASIS}xsl-fo-compatible:1.0`]: 'fo',
  [`${OASIS}svg-compatible:1.0`]: 'svg',
  'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0': 'calcext',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
}

const prefixes = new Map(Object.entries(PREFIXES))

/** `w:p`; the bare name where it has no namespace; `?:p` in one that is not read. */
export function qualifiedName(uri: string, local: string): string {
  return uri === '' ? local : `${prefixes.get(uri) ?? '?'}:${local}`
}
