import {
  absoluteWord,
  actorWord,
  effectWords,
  inForceWords,
  isGround,
  kindWords,
  lawDoubts,
  limitWords,
  plainDate,
  severityWords,
  stageWords,
  tallyWords,
  testName,
} from '../packages/core/src/views/index.ts'

/** A law's page of docs/laws/: what `disclosed laws show` tells, with all limbs and notes. */
export function lawPage(law) {
  return [
    `# ${plain(law.title)}`,
    'Written by `scripts/build-law-docs.mjs` from the files of the law; change those. Facts in our own words, not legal advice.',
    table(['', ''], headRows(law)),
    ...section('Clocks', [table(['stage', 'time', 'who does what', 'provision'], clockRows(law))]),
    ...section('What moves them', law.moves.map(moveItem).concat(law.alternatives.map(alternativeItem)), true),
    ...section('What a refusal must say', law.notice.map(requirementItem), true),
    ...section(
      'What can be done about it',
      law.remedies.map((words) => `- ${plain(words)}`),
      true,
    ),
    ...section('Grounds', [table(['provision', 'what', 'kind', 'in force'], groundRows(law.grounds))]),
    ...section('Other provisions that letters cite', [otherProvisions(law.grounds)]),
    ...section('More', [...law.facts.map(factItem), ...law.remarks.map((words) => `- ${plain(words)}`)], true),
    ...section('What is unsure', doubts(law), true),
    ...section(
      'Sources',
      Object.entries(law.sources).map(([key, text]) => `- \`${key}\`: ${linked(text)}`),
      true,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** The list of all laws, docs/laws/README.md. */
export function lawIndex(sheets) {
  const rows = sheets.map((law) => [
    `[${law.id}](${law.id}.md)`,
    plain(law.title),
    plain(law.jurisdiction.join(', ')),
    inForceWords(law.inForce),
    `${law.tally.certain} of ${law.tally.facts}`,
  ])
  return [
    '# The laws',
    'One page for each law that letters are read and time is counted under, written by `scripts/build-law-docs.mjs` from [the files of the laws](../../laws/README.md). The same is told by `disclosed laws` ([cli.md](../cli.md#disclosed-laws)).',
    'A `?` stands behind whatever was not seen in a source, or not in full: check it before you rely on it. The last column counts the facts that were.',
    table(['id', 'title', 'where', 'in force', 'verified'], rows),
    'The files of a law follow [JSON Schemas](../schemas/README.md).',
  ]
    .join('\n\n')
    .concat('\n')
}

function headRows(law) {
  const { regulator, calendar } = law
  const site = regulator.site === null ? '' : ` (${regulator.site})`
  return [
    ['id', `\`${law.id}\`, ${plain(law.shortTitle)}`],
    ['citation', plain(law.citation ?? '')],
    ['where', plain(law.jurisdiction.join(', '))],
    ['in force', inForceWords(law.inForce)],
    ['regulator', plain([`${regulator.name}${site}`, ...regulator.notes].join('. '))],
    ['calendar', calendar === null ? '' : calendarWords(calendar)],
    ...law.counting.map((each) => [each.id === 'receipt' ? 'receipt' : 'days', ruleWords(each)]),
    ['gathered', `${plainDate(law.reviewed)}; ${tallyWords(law.tally)}, the others are marked ?`],
  ].filter(([, words]) => words !== '')
}

function calendarWords({ title, from, until, basis, notes, sure }) {
  const sentences = [`Rests on ${basis}`, ...notes].map((words) => plain(words).replace(/\.$/, ''))
  return `${plain(title)}, known from ${from} to ${until}${mark(sure)}. ${sentences.join('. ')}`
}

function clockRows({ clocks }) {
  return clocks.flatMap(({ stage, limits, missing }) => [
    ...limits.map((limit) => {
      const { actor, action, provision, basis, who, notes, sure } = limit
      const more = [...(who === null ? [] : [`For: ${who}.`]), ...notes]
      const what = [`${actorWord(actor)}: ${action}`, ...more].map(plain).join('<br>')
      return [stageWords(stage), plain(limitWords(limit)), what, `${plain(provision)} (${basis})${mark(sure)}`]
    }),
    ...missing.map(({ rule, provision, sure }) => [
      stageWords(stage),
      'none',
      plain(rule),
      `${plain(provision ?? '')}${mark(sure)}`.trim(),
    ]),
  ])
}

function moveItem({ effect, begins, ends, provision, notes, sure }) {
  const steps = [...begins, ...ends].map(code).join(', ')
  return item(`${steps}: ${effectWords(effect)}; ${plain(provision)}${mark(sure)}`, notes)
}

function alternativeItem({ basis, from, sure }) {
  return `- another count: ${plain(basis)}${from === null ? '' : `, from ${plainDate(from)}`}${mark(sure)}`
}

function requirementItem({ provision, requirement, appliesWhen, severity, exception, notes, sure }) {
  const where = [
    provision,
    appliesWhen,
    ...severityWords(severity),
    ...(exception === null ? [] : [`not if ${exception}`]),
  ]
  return item(`${plain(requirement)}${mark(sure)} (${where.map(plain).join('; ')})`, notes)
}

function groundRows(sections) {
  return sections.flatMap((each) => [
    ...(isGround(each)
      ? [groundRow(each, `**${plain(each.title)}**${each.gist === null ? '' : `: ${plain(each.gist)}`}`)]
      : []),
    ...each.limbs.filter(isGround).map((limb) => groundRow(limb, plain(limb.gist ?? limb.title))),
  ])
}

function groundRow({ provision, kind, absolute, test, from, until, sure }, words) {
  const kinds = [
    ...(kind === 'exemption' ? [] : [kindWords(kind)]),
    ...(absolute === null ? [] : [absoluteWord(absolute)]),
    ...(test === null ? [] : [testName(test)]),
  ]
  return [plain(provision), `${words}${mark(sure)}`, kinds.join(', '), inForceWords({ from, until })]
}

function otherProvisions(sections) {
  const others = sections.flatMap((each) => [each, ...each.limbs]).filter((each) => !isGround(each))
  return others.map(({ provision, gist, title }) => `${plain(provision)} ${plain(gist ?? title)}`).join('; ')
}

function factItem(fact) {
  return item(ruleWords(fact), fact.notes)
}

function ruleWords({ provision, rule, sure }) {
  return `${provision === null ? '' : `${plain(provision)}: `}${plain(rule)}${mark(sure)}`
}

function doubts(law) {
  return [
    ...law.notSeen.map((words) => `- not seen: ${plain(words)}`),
    ...lawDoubts(law).map(({ words, about }) => `- ${plain(about.join(', '))}: ${plain(words)}`),
  ]
}

function section(heading, parts, isList = false) {
  const body = parts.filter((part) => part !== '')
  return body.length === 0 ? [] : [`## ${heading}`, body.join(isList ? '\n' : '\n\n')]
}

function item(words, notes) {
  return [`- ${words}`, ...notes.map((note) => `  - ${plain(note)}`)].join('\n')
}

function table(names, rows) {
  if (rows.length === 0) return ''
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(names), line(names.map(() => '---')), ...rows.map(line)].join('\n')
}

function mark(sure) {
  return sure.certain ? '' : ' ?'
}

function code(word) {
  return `\`${word}\``
}

/** The addresses in it as links. */
function linked(words) {
  return words
    .split(/(https?:\/\/[^\s;,]+)/)
    .map((part, at) => (at % 2 === 1 ? `<${part}>` : plain(part)))
    .join('')
}

/** Words of a pack in which nothing is Markdown, on one line. */
function plain(words) {
  return words.replace(/\s+/g, ' ').replace(/[\\*_[\]<>]/g, '\\$&')
}
