/** What a group is for: text that is shown, or something of its own. */
export type Destination =
  | 'text'
  | 'skip'
  | 'fonts'
  | 'colors'
  | 'info'
  | 'instruction'
  | 'label'
  | 'authors'
  | 'object'
  | 'form'
  | 'comment-author'

/** What holds until the group ends, and is handed down to groups inside of it. */
export interface RtfState {
  destination: Destination
  /** Of the property that is being told: `author`. */
  property: string
  hidden: boolean
  color: number
  fill: boolean
  /** Who deleted the words; null where nobody did. */
  deleted: boolean
  inserted: boolean
  deleter: number
  inserter: number
  font: number
  /** How many bytes stand behind each `\u` for readers without Unicode. */
  skipped: number
  depth: number
  before: number
  after: number
  cellFill: boolean
}

export const FIRST_STATE: RtfState = {
  destination: 'text',
  property: '',
  hidden: false,
  color: 0,
  fill: false,
  deleted: false,
  inserted: false,
  deleter: 0,
  inserter: 0,
  font: -1,
  skipped: 1,
  depth: 0,
  before: 0,
  after: 0,
  cellFill: false,
}

/** Groups that only programs read. Groups marked with `\*` that are not known are left out as well. */
export const SKIPPED = new Set(
  'stylesheet pict nonshppict shprslt filetbl private1 falt panose pntxta pntxtb sp xe tc tcn txe rxe bkmkstart bkmkend nonesttables bkmkcolf rsidtbl themedata colorschememapping datastore latentstyles listtable listoverridetable xmlnstbl pgptbl'.split(
    ' ',
  ),
)

export const INFO: Readonly<Record<string, string>> = {
  title: 'title',
  subject: 'subject',
  author: 'author',
  manager: 'manager',
  company: 'company',
  operator: 'last modified by',
  category: 'category',
  keywords: 'keywords',
  doccomm: 'comments',
  hlinkbase: 'base of links',
}
