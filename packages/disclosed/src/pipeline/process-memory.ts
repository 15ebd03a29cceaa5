import { readFileSync } from 'node:fs'

/** Bytes that a process keeps in memory (Linux); 0 where the system does not say, and Node's own limit of the heap must do. */
export function processMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1')
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
