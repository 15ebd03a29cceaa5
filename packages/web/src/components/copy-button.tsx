import { useState } from 'react'

const SAID_MS = 1800

/** Copies words; says so for a moment. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [isCopied, setCopied] = useState(false)
  return (
    <button
      type="button"
      className="button plain small no-print"
      title={text}
      onClick={async () => {
        await navigator.clipboard.writeText(text)
        setCopied(true)
        setTimeout(() => setCopied(false), SAID_MS)
      }}
    >
      <span aria-live="polite">{isCopied ? 'Copied' : label}</span>
    </button>
  )
}
