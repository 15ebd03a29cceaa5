import type { Argument, Command, Option } from 'commander'

/** A word that fits. */
export interface Candidate {
  readonly word: string
  readonly about: string
}

/** What may stand where the cursor is. */
export interface Candidates {
  readonly words: readonly Candidate[]
  /** Names of files as well. */
  readonly files: boolean
  /** Names of what the workspace holds as well. */
  readonly of: 'case' | 'document' | null
}

const NOTHING: Candidates = { words: [], files: false, of: null }
const FILES: Candidates = { ...NOTHING, files: true }

/** What fits behind the words that were typed; the last one is begun, perhaps not even that. */
export function candidatesFor(program: Command, typed: readonly string[]): Candidates {
  const current = typed.at(-1) ?? ''
  const { command, places, option } = walked(program, typed.slice(0, -1))
  if (option !== null) return beginning(current, valuesOf(option))
  if (current.startsWith('-')) return beginning(current, { ...NOTHING, words: optionsOf(command, program) })
  const below = places === 0 ? command.commands.filter(isShown).map(candidateOf) : []
  const { words, ...rest } = argumentsOf(command, places)
  return beginning(current, { ...rest, words: [...below, ...words] })
}

/** Which command the words come to, how many places of it they fill, and the option that waits for its value. */
function walked(program: Command, words: readonly string[]) {
  let [command, places]: [Command, number] = [program, 0]
  let option: Option | null = null
  for (const word of words) {
    if (option !== null) option = null
    else if (word.startsWith('-')) option = waiting(command, program, word)
    else {
      const next = places === 0 ? command.commands.find((each) => each.name() === word) : undefined
      if (next === undefined) places++
      else command = next
    }
  }
  return { command, places, option }
}

function waiting(command: Command, program: Command, word: string): Option | null {
  const option = [...command.options, ...program.options].find(({ long, short }) => word === long || word === short)
  return option !== undefined && (option.required || option.optional) ? option : null
}

function valuesOf(option: Option): Candidates {
  if (option.argChoices !== undefined) return { ...NOTHING, words: option.argChoices.map(plain) }
  return /<(?:file|folder)/.test(option.flags) ? FILES : NOTHING
}

function argumentsOf(command: Command, places: number): Candidates {
  const all = command.registeredArguments
  const last = all.at(-1)
  const argument = all[places] ?? (last?.variadic === true ? last : undefined)
  return argument === undefined ? NOTHING : fitsOf(argument)
}

function fitsOf(argument: Argument): Candidates {
  if (argument.argChoices !== undefined) return { ...NOTHING, words: argument.argChoices.map(plain) }
  switch (argument.name()) {
    case 'case':
    case 'other':
      return { ...NOTHING, of: 'case' }
    case 'document':
      return { ...FILES, of: 'document' }
    case 'file':
    case 'folder':
    case 'list':
    case 'path':
      return FILES
    default:
      return NOTHING
  }
}

function optionsOf(command: Command, program: Command): Candidate[] {
  const help = { word: '--help', about: 'explain the command' }
  const options = [...command.options, ...(command === program ? [] : program.options)].filter(({ hidden }) => !hidden)
  return [...options.flatMap(({ long, description }) => (long ? [{ word: long, about: description }] : [])), help]
}

function isShown(command: Command): boolean {
  return command.description() !== ''
}

function candidateOf(command: Command): Candidate {
  return { word: command.name(), about: command.description() }
}

function plain(word: string): Candidate {
  return { word, about: '' }
}

function beginning(current: string, candidates: Candidates): Candidates {
  return { ...candidates, words: candidates.words.filter(({ word }) => word.startsWith(current)) }
}
