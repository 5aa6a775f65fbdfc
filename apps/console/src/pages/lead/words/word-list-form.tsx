import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { api, inSite, read, type OnceOnly } from '../../../api/api.js'
import type { ApiProblem } from '../../../api/problem.js'
import { queryClient } from '../../../api/query-client.js'
import { Button } from '../../../parts/button.js'
import { toast } from '../../../parts/toasts.js'
import { useTexts } from '../../../texts/catalogue.js'
import { Bound } from '../parts/bound.js'
import { LeaveGuard } from '../parts/leave-guard.js'
import { ProblemNotice } from '../parts/problem-notice.js'
import { SaveBar } from '../parts/save-bar.js'
import { afresh, checkedBy, useSaving } from '../parts/use-saving.js'
import { roomTexts } from '../texts/room.js'
import { wordsTexts } from '../texts/words.js'
import { EntriesField } from './entries-field.js'
import { ListBasics } from './list-basics.js'
import { PatternsField } from './patterns-field.js'
import { RemoveWordList } from './remove-word-list.js'
import type { WordList } from './use-word-lists.js'
import { bodyOf, valuesOf, type WordListValues } from './word-list-values.js'
import { WordsEffect } from './words-effect.js'

const nameCharsMax = 60

/** Words of one list. They can be tried as often as one likes before they are saved. */
export function WordListForm({ list }: { list: WordList | null }) {
  const t = useTexts(wordsTexts)
  const room = useTexts(roomTexts)
  const navigate = useNavigate()
  const [tried, setTried] = useState<WordListValues | null>(null)
  const [isRemoving, setRemoving] = useState(false)
  // Its first word has a new id each time it is made.
  const [blank] = useState(() => valuesOf(null))
  const form = useForm<WordListValues>({
    values: list === null ? blank : valuesOf(list),
    resetOptions: { keepDirtyValues: true, keepDirty: true },
    resolver: checkedBy<WordListValues>(({ name, entries }) => ({
      name: name.trim() === '' ? room.required : name.length > nameCharsMax ? room.tooLong(nameCharsMax) : undefined,
      entries: entries.some(({ text }) => text.trim() === '') ? t.wordNeeded : undefined,
    })),
  })
  const { isDirty } = form.formState
  const saving = useSaving(form, {
    fields: ['name', 'locale', 'action'],
    send: (values, once) => send(list, values, once),
    onSaved: (saved) => {
      form.reset(valuesOf(saved), afresh)
      toast(room.saved)
      // A new list has an address once the others are read with it.
      const isRead = queryClient.invalidateQueries({ queryKey: ['word-lists'] })
      if (list === null) void isRead.then(() => navigate(`/lead/words/${saved.id}`, { replace: true }))
    },
    onRefused: ({ code }) => {
      if (code === 'version-conflict') void queryClient.invalidateQueries({ queryKey: ['word-lists'] })
    },
  })
  const preview = () => setTried(form.getValues())
  return (
    <>
      <ProblemNotice problem={saving.problem} about={explanationOf(saving.problem, form.getValues(), t)} />
      <ListBasics form={form} />
      <section className="panel">
        <Bound form={form} name="entries">
          {(bound) => <EntriesField {...bound} />}
        </Bound>
      </section>
      <section className="panel">
        <Bound form={form} name="patterns">
          {(bound) => <PatternsField {...bound} />}
        </Bound>
      </section>
      <div className="row">
        <Button icon="eye" onClick={preview}>
          {t.preview}
        </Button>
        {list === null ? null : (
          <Button kind="quiet" icon="remove" onClick={() => setRemoving(true)}>
            {t.remove}
          </Button>
        )}
      </div>
      {tried === null ? null : <WordsEffect values={tried} current={form.watch()} onRetry={preview} />}
      <SaveBar
        isDirty={isDirty}
        isBusy={saving.isBusy}
        isCovered={isRemoving}
        onSave={saving.save}
        onReset={() => form.reset(list === null ? blank : valuesOf(list), afresh)}
      />
      <LeaveGuard isDirty={isDirty} />
      {isRemoving && list !== null ? <RemoveWordList list={list} onClose={() => setRemoving(false)} /> : null}
    </>
  )
}

async function send(list: WordList | null, values: WordListValues, header: OnceOnly): Promise<WordList> {
  const path = '/v1/sites/{site}/moderation/word-lists'
  if (list === null) return read(api.POST(path, { params: { path: inSite(), header }, body: bodyOf(values) }))
  const body = { ...bodyOf(values), version: list.version }
  return read(api.PUT(`${path}/{wordListId}`, { params: { path: inSite({ wordListId: list.id }) }, body }))
}

/** Names the word that cannot be used, where the service says which. */
function explanationOf(
  problem: ApiProblem | null,
  { entries, patterns }: WordListValues,
  t: { nameTaken: string; invalid: string; invalidEntry: (word: string) => string },
): string | undefined {
  if (problem?.code === 'version-conflict') return t.nameTaken
  if (problem?.code !== 'word-list-invalid' && problem?.code !== 'pattern-invalid') return undefined
  const id = problem.body['entryId']
  const word = entries.find((entry) => entry.id === id)?.text ?? patterns.find((known) => known.id === id)?.pattern
  return word === undefined ? t.invalid : t.invalidEntry(word)
}
