import type { DocumentFormat } from '@disclosed/core/model'

/** What a file is by its content. */
export type Detected = { readonly kind: DocumentFormat } | NotRead

/** What is not read at all; `unsupported` names a format that is known. */
export type NotRead =
  | { readonly kind: 'unsupported'; readonly format: string }
  | { readonly kind: 'protected' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'empty' }
