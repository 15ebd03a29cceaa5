import type { HtmlElement } from './html-tree.ts'

/** Never text on any page: code, drawings, players and the controls of forms. */
const SILENT_TAGS = new Set(
  'script style noscript template head title svg canvas iframe object embed audio video map input select button textarea datalist'.split(
    ' ',
  ),
)
const FURNITURE_TAGS = new Set(['aside', 'footer', 'header', 'form', 'dialog', 'menu'])
const FURNITURE_ROLES = new Set([
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
])

/** Class and id names by which sites call what surrounds a document: whole words between `-`, `_` or blanks. */
const FURNITURE_WORDS = new Set(
  'cookie cookies cookiebanner cookieconsent cookienotice cookiebar gdpr sidebar breadcrumb breadcrumbs navbar navigation pagination skiplink sharing addtoany addthis advert adverts advertisement'.split(
    ' ',
  ),
)
const FURNITURE_PAIRS = new Set(
  'skip-link skip-nav skip-to share-button share-buttons share-link share-links share-this share-bar share-icons share-tools social-share social-sharing social-link social-links social-media social-icons social-buttons site-header site-footer site-nav site-menu page-footer global-header global-footer global-nav main-nav main-menu nav-bar newsletter-signup newsletter-form print-link print-button'.split(
    ' ',
  ),
)

/** Names for text that only a screen reader or a print-out would give. */
const UNSEEN_CLASSES = ['visually-hidden', 'sr-only', 'screen-reader-text', 'd-none', 'element-invisible']

/** Not shown at all: by attribute, inline style or a well-known class. */
export function isHidden(element: HtmlElement): boolean {
  const { attributes, classes } = element
  if (SILENT_TAGS.has(element.tag) || attributes.hidden !== undefined) return true
  const style = attributes.style
  if (style !== undefined && /(?:display: ?none|visibility: ?hidden|mso-hide: ?all)/i.test(style.slice(0, 2000)))
    return true
  return UNSEEN_CLASSES.some((name) => classes.has(name)) && !hasResponsiveDisplay(classes)
}

/** Bootstrap: `d-none d-lg-inline` is hidden on small screens only. */
function hasResponsiveDisplay(classes: ReadonlySet<string>): boolean {
  return classes.has('d-none') && [...classes].some((name) => /^d-(?:sm|md|lg|xl|xxl)-(?!none)/.test(name))
}

/** Around the document, not of it. `shareOf` says which part of the page's text an element holds. */
export function isFurniture(element: HtmlElement, shareOf: (element: HtmlElement) => number): boolean {
  if (element.tag === 'nav' || element.attributes.role === 'navigation') return true
  if (!looksLikeFurniture(element)) return false
  // ASP.NET wraps a whole page in one form, and some sites call their main column "page-sidebar-left".
  return shareOf(element) <= 0.5
}

function looksLikeFurniture(element: HtmlElement): boolean {
  const { tag, attributes } = element
  if (FURNITURE_ROLES.has(attributes.role ?? '')) return true
  if (FURNITURE_TAGS.has(tag)) return (tag !== 'header' && tag !== 'footer') || isOfThePage(element)
  return `${attributes.class ?? ''} ${attributes.id ?? ''}`.split(' ').some(isFurnitureName)
}

/** `cookie-banner`, `site_header--dark`, `mySidebar` is not taken apart. */
function isFurnitureName(name: string): boolean {
  const words = name.toLowerCase().split(/[-_]+/)
  return words.some((word, at) => FURNITURE_WORDS.has(word) || FURNITURE_PAIRS.has(`${word}-${words[at + 1] ?? ''}`))
}

/** A header or footer inside an article belongs to the article. */
function isOfThePage(element: HtmlElement): boolean {
  for (let at = element.parent; at !== null; at = at.parent)
    if (['main', 'article', 'section'].includes(at.tag)) return false
  return true
}
