// What a program takes while it runs, with all processes that it starts (Linux).
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const TICKS = 100
const OWN = 11
const LOOK_MS = 25

/** `seconds` by the clock, `processor` of all its processes as last seen, `peak` memory in bytes of the program itself. */
export function watchProgram(command, argv, options = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(command, argv, { stdio: 'ignore', ...options })
    let processor = 0
    let peak = 0
    const look = () => {
      const seen = familyOf(child.pid).reduce((sum, pid) => sum + processorOf(pid), 0)
      processor = Math.max(processor, seen)
      peak = Math.max(peak, peakOf(child.pid))
    }
    const watch = setInterval(look, LOOK_MS)
    child.on('error', reject)
    child.on('exit', (code) => {
      clearInterval(watch)
      resolve({ code, seconds: (performance.now() - started) / 1000, processor, peak })
    })
    look()
  })
}

/** Processor seconds of the programs that this one has started and that have ended. */
export function endedProcessor() {
  const [user, system] = statOf('self').slice(OWN + 2)
  return (Number(user) + Number(system)) / TICKS
}

function familyOf(pid) {
  const family = [pid]
  for (const each of family) family.push(...childrenOf(each))
  return family
}

function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

/** Of a process and of those that it has started and seen end. */
function processorOf(pid) {
  try {
    const fields = statOf(pid).slice(OWN, OWN + 4)
    return fields.reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS
  } catch {
    return 0
  }
}

/** What follows a program's name in /proc/PID/stat; from OWN on, its time as user and system, then that of its ended processes. */
function statOf(pid) {
  return readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
}

function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
