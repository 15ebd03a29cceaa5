import type { Reader } from './reader.ts'

/**
 * Formats that may be read in the program itself, where one file is asked for: a process of its own takes longer to start than such a
 * file to read. All others are read apart.
 */
export const READERS_HERE = {
  text: async (): Promise<Reader> => (await import('./text.ts')).readText,
  html: async (): Promise<Reader> => (await import('./html.ts')).readHtml,
  mail: async (): Promise<Reader> => (await import('./eml.ts')).readEml,
  mailbox: async (): Promise<Reader> => (await import('./mbox.ts')).readMbox,
} as const
