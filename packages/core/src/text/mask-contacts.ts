const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g
/** Ten digits and more in groups, with the signs of a telephone number; sums and references have none of them in front. */
const TELEPHONE = /(?<![\w.,£$€/-])(?:\+\d{1,3}[\s-]?(?:\(0\))?|\(?0)\d(?:[\s().-]{0,2}\d){8,11}(?![\w/])/g

/** A text for exports: addresses of mail and telephone numbers are left out, whosever they are. */
export function maskContacts(text: string): string {
  return text.replace(MAIL, '[e-mail]').replace(TELEPHONE, '[telephone]')
}
