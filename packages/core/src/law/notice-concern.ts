/** What a requirement of a refusal notice is asked of: any refusal, or a kind of ground. `other`: no single ground. */
export const NOTICE_CONCERNS = [
  'refusal',
  'exemption',
  'qualifiedExemption',
  'ncnd',
  'qualifiedNcnd',
  'cost',
  'vexatious',
  'repeated',
  'notHeld',
  'other',
] as const
export type NoticeConcern = (typeof NOTICE_CONCERNS)[number]
