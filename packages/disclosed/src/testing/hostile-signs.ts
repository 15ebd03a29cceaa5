/** What must never be printed: controls but tab and line feed, direction controls, characters without width. */
export const FORBIDDEN_SIGNS =
  /[\0-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/u

const CONTROLS = [
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
  ...Array.from({ length: 33 }, (_, at) => String.fromCharCode(0x7f + at)),
]
const DIRECTIONS = [
  ...'\u061C\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF',
]
const SEQUENCES = [
  '\u001B[31m',
  '\u001B[2J',
  '\u001B[1;1H',
  '\u001B]0;owned\u0007',
  '\u001B]8;;http://evil.example\u001B\\link\u001B]8;;\u001B\\',
  '\u001B]52;c;ZXZpbA==\u0007',
  '\u001B]1337;File=inline=1:AAAA\u0007',
  '\u001BP$q"p\u001B\\',
  '\u001B[6n',
  '\u001B[?1049h',
  '\u001Bc',
  '\u009B2J',
  '\u009D0;x\u009C',
  '\u0090q\u009C',
  '\r\nspoofed',
  '\b\b\bgone',
  '\u{E0041}\u{E007F}',
  '\uD83D',
  '\uDE00',
  'gpj\u202Eexe.txt',
]
/** Signs that drive terminals, turn lines round or hide. */
export const HOSTILE_SIGNS: readonly string[] = [...CONTROLS, ...DIRECTIONS, ...SEQUENCES]
