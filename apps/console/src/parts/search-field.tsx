import { useEffect, useState, type RefObject } from 'react'
import { TextField } from './field.js'

export interface SearchFieldProps {
  label: string
  placeholder: string
  /** What is searched for now. */
  value: string
  onSearch: (words: string) => void
  /** For commands that lead to it. */
  field: RefObject<HTMLInputElement | null>
  charsMax?: number
}

const typingPauseMs = 200

/** Searches when typing pauses, or ends, so that the address and the service see words, not letters. */
export function SearchField({ label, placeholder, value, onSearch, field, charsMax = 100 }: SearchFieldProps) {
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  const [isTyping, setTyping] = useState(false)
  if (known !== value) {
    setKnown(value)
    setTyped(value)
  }
  useEffect(() => {
    if (!isTyping || typed === value) return
    const timer = setTimeout(() => onSearch(typed), typingPauseMs)
    return () => clearTimeout(timer)
  }, [isTyping, typed, value, onSearch])
  return (
    <TextField
      ref={field}
      label={label}
      type="search"
      placeholder={placeholder}
      maxLength={charsMax}
      value={typed}
      onChange={(event) => {
        setTyping(true)
        setTyped(event.target.value)
      }}
      // At once, and not again: what is pressed next may lead to another page, and a late search would lead back.
      onBlur={() => {
        setTyping(false)
        if (typed !== value) onSearch(typed)
      }}
    />
  )
}
