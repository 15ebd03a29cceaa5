import type { DocumentFormat } from '@disclosed/core/model'

/** What a file is by its content; `unsupported` names a format that is known but not read. */
export type Detected =
  | { readonly kind: DocumentFormat }
  | { readonly kind: 'unsupported'; readonly format: string }
  | { readonly kind: 'protected' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'empty' }
