export * from './calendar-date.ts'
export * from './case-document.ts'
export * from './page.ts'
export * from './reading.ts'
