#!/usr/bin/env node
// Text used again: words, fingerprints and the join of many letters, a quarter of whose paragraphs are taken from others. Made-up words.
//   node bench/passages.mjs [MEGABYTES…]     one measurement for each; 60 without any
import process from 'node:process'
import { fingerprintsOf } from '../packages/core/src/passages/fingerprints.ts'
import { passageWords } from '../packages/core/src/passages/passage-words.ts'
import { sharedSentences } from '../packages/core/src/passages/shared-sentences.ts'
import { randomWords } from './random-words.mjs'

const MEGABYTE = 1_000_000
const FORMS = 300
const PARAGRAPHS = 12
const TURNS = 3

function lettersOf(megabytes) {
  const words = randomWords(1)
  const paragraph = () => Array.from({ length: 4 }, () => words.sentence()).join(' ')
  const forms = Array.from({ length: FORMS }, paragraph)
  const letters = []
  for (let length = 0; length < megabytes * MEGABYTE; ) {
    const parts = Array.from({ length: PARAGRAPHS }, () =>
      words.random() < 0.25 ? forms[words.number(FORMS)] : paragraph(),
    )
    // Flat: the text of a page is, and a rope would be measured as well.
    const text = Buffer.from(parts.join('\n\n'), 'latin1').toString('latin1')
    letters.push(text)
    length += text.length
  }
  return letters
}

/** Milliseconds of this process, with the threads that collect its garbage: other work on the machine counts less. */
function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function measure(megabytes) {
  const letters = lettersOf(megabytes)
  const characters = letters.reduce((sum, text) => sum + text.length, 0)
  const rate = (milliseconds) => `${(characters / MEGABYTE / (milliseconds / 1000)).toFixed(0)} MB/s`
  for (let turn = 0; turn < (megabytes > 200 ? 1 : TURNS); turn++) {
    const started = processorTime()
    const words = letters.map((text) => passageWords(text, [{ start: 0, end: text.length }]))
    const parted = processorTime()
    for (const { hashes } of words) fingerprintsOf(hashes)
    const printed = processorTime()
    const { origins, firsts } = sharedSentences(words)
    const ended = processorTime()
    const taken = origins.reduce((sum, own, at) => sum + own.filter((origin, i) => origin !== firsts[at] + i).length, 0)
    const memory = process.memoryUsage()
    console.log(
      `${megabytes} MB, ${letters.length} letters: words ${rate(parted - started)}, fingerprints ${rate(printed - parted)}, fingerprints and join ${rate(ended - printed)}, words and join ${rate(ended - printed + parted - started)}; ${taken} sentences used again; arrays ${Math.round(memory.arrayBuffers / MEGABYTE)} MB`,
    )
  }
}

const given = process.argv.slice(2).map(Number)
for (const megabytes of given.length > 0 ? given : [60]) measure(megabytes)
