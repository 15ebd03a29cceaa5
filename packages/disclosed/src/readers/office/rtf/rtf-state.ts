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
  /** Whether the group's words are a property that is being told. */
  isTold: boolean
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
  isTold: false,
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

/** Words after which their group is nothing else. */
export const GROUP_WORDS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ['fonttbl', 'fonts'],
  ['colortbl', 'colors'],
  ['listtext', 'label'],
  ['pntext', 'label'],
  ['info', 'info'],
  ['shpinst', 'text'],
  ['do', 'text'],
  ['nesttableprops', 'text'],
  ['shppict', 'skip'],
  ['headerl', 'skip'],
  ['footerl', 'skip'],
  ['footerf', 'skip'],
  // The words in the file's code page stand first, the same in Unicode behind `\ud`.
  ['upr', 'skip'],
  ['ud', 'text'],
])

/** Properties of the document by the words that tell them. */
export const INFO: ReadonlyMap<string, string> = new Map([
  ['title', 'title'],
  ['subject', 'subject'],
  ['author', 'author'],
  ['manager', 'manager'],
  ['company', 'company'],
  ['operator', 'last modified by'],
  ['category', 'category'],
  ['keywords', 'keywords'],
  ['doccomm', 'comments'],
  ['hlinkbase', 'base of links'],
])
