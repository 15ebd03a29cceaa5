import { useEffect, useRef, useState } from 'react'
import { droppedFiles } from './dropped-files.ts'
import { sendFiles } from './send-files.ts'

/** Files may be dropped anywhere. Whether some hang over the window now. */
export function useDrop(onDropped: () => void): boolean {
  const [isOver, setOver] = useState(false)
  const dropped = useRef(onDropped)
  dropped.current = onDropped
  useEffect(() => {
    let depth = 0
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault()
    }
    const change = (by: 1 | -1) => (event: DragEvent) => {
      if (!hasFiles(event)) return
      depth += by
      setOver(depth > 0)
    }
    const [enter, leave] = [change(1), change(-1)]
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      depth = 0
      setOver(false)
      void droppedFiles(event.dataTransfer).then(sendFiles)
      dropped.current()
    }
    const parts = Object.entries({ dragover: over, dragenter: enter, dragleave: leave, drop })
    for (const [name, listener] of parts) document.addEventListener(name, listener as EventListener)
    return () => {
      for (const [name, listener] of parts) document.removeEventListener(name, listener as EventListener)
    }
  }, [])
  return isOver
}
