export * from './calendar-date.ts'
export * from './page.ts'
export * from './reading.ts'
