import { setFlagsFromString } from 'node:v8'

/**
 * For work on many documents. The launcher (`bin/disclosed.js`) holds V8's young space at its smallest, so that one large file takes little
 * memory; here it would be cleared a thousand times a minute. It still ends at V8's own limit of 32 MB.
 */
export function letYoungSpaceGrow(): void {
  setFlagsFromString('--semi-space-growth-factor=2')
}
