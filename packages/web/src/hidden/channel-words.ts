/** What a kind of hidden data is, for people; the names of `disclosed hidden`. */
const WORDS: Readonly<Record<string, string>> = {
  'hidden-sheet': 'sheets that are hidden',
  'hidden-row': 'hidden rows',
  'hidden-column': 'hidden columns',
  'white-text': 'letters in the colour of what lies behind them',
  'tiny-text': 'letters too small to be read',
  'off-page': 'words outside of the page',
  'invisible-text': 'letters that are not drawn',
  'black-box': 'words below a black box',
  'empty-format': 'values whose format shows nothing',
  'covered-cell': 'values below a merged cell',
  'hidden-object': 'things taken out of sight',
  comment: 'comments',
  'tracked-change': 'recorded changes',
  'pivot-cache': 'rows behind a pivot table',
  'external-cache': 'values of other workbooks',
  'defined-name': 'names that hold words or values',
  'data-model': 'tables of a data model',
  'custom-xml': 'words that other programs put into the file',
  'document-property': 'author, company and the like',
  'external-link': 'the template it was made from',
}

export function channelWords(channel: string): string {
  return WORDS[channel] ?? channel.replaceAll('-', ' ')
}
