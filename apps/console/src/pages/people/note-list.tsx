import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, onceOnly, read } from '../../api/api.js'
import { ApiProblem } from '../../api/problem.js'
import { Button } from '../../parts/button.js'
import { TextArea } from '../../parts/field.js'
import { TimeAgo } from '../../parts/time.js'
import { useLanguage, useTexts } from '../../texts/catalogue.js'
import { problemText } from '../../texts/problem-text.js'
import { peopleTexts } from './texts.js'

/** What the staff noted about a person; the person never sees it. */
export function NoteList({ person }: { person: Schemas['PersonView'] }) {
  const t = useTexts(peopleTexts)
  const language = useLanguage()
  const queries = useQueryClient()
  const [body, setBody] = useState('')
  const add = useMutation({
    mutationFn: () =>
      read(
        api.POST('/v1/sites/{site}/moderation/users/{userId}/notes', {
          params: { path: inSite({ userId: person.id }), header: onceOnly() },
          body: { body },
        }),
      ),
    onSuccess: () => {
      setBody('')
      void queries.invalidateQueries({ queryKey: ['person', person.id] })
    },
  })
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (body.trim() !== '') add.mutate()
  }
  return (
    <div className="tab-body">
      <form className="note-form" onSubmit={submit}>
        <TextArea
          label={t.note}
          hint={t.noteHint}
          value={body}
          error={add.isError ? problemText(ApiProblem.of(add.error), language) : undefined}
          onChange={(event) => setBody(event.target.value)}
        />
        <Button type="submit" disabled={body.trim() === ''} isBusy={add.isPending}>
          {t.addNote}
        </Button>
      </form>
      <ul className="entries">
        {person.notes.map((note) => (
          <li key={note.id} className="entry">
            <p>{note.body}</p>
            <p className="entry-line">
              <span>{note.author.name}</span>
              <TimeAgo at={note.createdAt} />
            </p>
          </li>
        ))}
      </ul>
      {person.notes.length === 0 ? <p className="muted">{t.noNotes}</p> : null}
    </div>
  )
}
