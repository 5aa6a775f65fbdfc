import type { UseFormReturn } from 'react-hook-form'
import { decisionGrounds, locales, type Locale } from '@moderato/contracts'
import { api, inSite, read } from '../../../api/api.js'
import { queryClient } from '../../../api/query-client.js'
import { TextArea } from '../../../parts/field.js'
import { toast } from '../../../parts/toasts.js'
import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { Bound, type Binding } from '../parts/bound.js'
import { isCode } from '../parts/codes.js'
import { ConflictNotice } from '../parts/conflict-notice.js'
import { FieldGroup, LineField, PickField } from '../parts/fields.js'
import { FormDialog } from '../parts/form-dialog.js'
import { checkedBy, useSaving } from '../parts/use-saving.js'
import { useVersionedForm } from '../parts/use-versioned-form.js'
import { policiesTexts } from '../texts/policies.js'
import { roomTexts } from '../texts/room.js'
import { bodyOf, valuesOf, type Policy, type PolicyValues, type Wording } from './policy-values.js'
import { usePolicyWords } from './use-policy-words.js'

/** A new policy, or the next version of one. */
export function PolicyDialog({ policy, onClose }: { policy: Policy | null; onClose: () => void }) {
  const t = useTexts(policiesTexts)
  const room = useTexts(roomTexts)
  const words = usePolicyWords()
  const versioned = useVersionedForm<Policy, PolicyValues>({
    ...{ thing: policy, valuesOf, labels: words.labels },
    resolver: checkedBy<PolicyValues>((values) => {
      const nameless = locales.filter(
        (locale) => values[locale].name.trim() === '' && values[locale].text.trim() !== '',
      )
      const code = values.code === '' ? room.required : isCode(values.code) ? undefined : room.codesOnly
      return { code, ...Object.fromEntries(nameless.map((locale) => [locale, t.nameNeeded])) }
    }),
  })
  const { form, isDirty, version } = versioned
  const saving = useSaving(form, {
    fields: ['legalReference', 'ground'],
    send: (values) => {
      const path = '/v1/sites/{site}/moderation/policies/{code}'
      return read(
        api.PUT(path, { params: { path: inSite({ code: values.code }) }, body: { ...bodyOf(values), version } }),
      )
    },
    onSaved: () => {
      void queryClient.invalidateQueries({ queryKey: ['policies'] })
      toast(room.saved)
      onClose()
    },
    onRefused: ({ code }) => {
      if (code === 'version-conflict') void queryClient.invalidateQueries({ queryKey: ['policies'] })
    },
  })
  return (
    <FormDialog
      title={policy === null ? t.addTitle : t.editTitle(policy.code)}
      isDirty={isDirty}
      saving={saving}
      action={t.nextVersion(String((policy?.version ?? 0) + 1))}
      onClose={onClose}
      width="wide"
    >
      <ConflictNotice theirs={versioned} wordsOf={words.wordsOf} />
      <PolicyFields form={form} isNew={policy === null} />
    </FormDialog>
  )
}

function PolicyFields({ form, isNew }: { form: UseFormReturn<PolicyValues>; isNew: boolean }) {
  const t = useTexts(policiesTexts)
  const { grounds } = useTexts(coreTexts)
  return (
    <>
      {isNew ? (
        <Bound form={form} name="code">
          {(bound) => <LineField {...bound} label={t.code} hint={t.codeHint} mono />}
        </Bound>
      ) : null}
      <div className="form-columns">
        <Bound form={form} name="ground">
          {(bound) => (
            <PickField
              {...bound}
              label={t.ground}
              options={decisionGrounds.map((value) => ({ value, text: grounds[value] }))}
            />
          )}
        </Bound>
        <Bound form={form} name="legalReference">
          {(bound) => <LineField {...bound} label={t.legalReference} hint={t.legalReferenceHint} />}
        </Bound>
      </div>
      <p className="hint">{t.wordingHint}</p>
      {locales.map((locale) => (
        <Bound key={locale} form={form} name={locale}>
          {(bound) => <WordingField {...bound} locale={locale} />}
        </Bound>
      ))}
    </>
  )
}

function WordingField({ locale, value, onChange, error }: Binding<Wording> & { locale: Locale }) {
  const t = useTexts(policiesTexts)
  const { locales: names } = useTexts(roomTexts)
  return (
    <FieldGroup label={names[locale]}>
      <div className="wording" lang={locale}>
        <LineField
          label={t.wordingName}
          error={error}
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
        />
        <TextArea
          label={t.wordingText}
          value={value.text}
          rows={2}
          onChange={(event) => onChange({ ...value, text: event.target.value })}
        />
      </div>
    </FieldGroup>
  )
}
