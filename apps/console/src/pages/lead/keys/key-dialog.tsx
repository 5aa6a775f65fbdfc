import { useForm } from 'react-hook-form'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../../api/api.js'
import { queryClient } from '../../../api/query-client.js'
import { Field } from '../../../parts/field.js'
import { useTexts } from '../../../texts/catalogue.js'
import { Bound } from '../parts/bound.js'
import { LineField, PickField } from '../parts/fields.js'
import { FormDialog } from '../parts/form-dialog.js'
import { checkedBy, useSaving } from '../parts/use-saving.js'
import { keysTexts } from '../texts/keys.js'
import { roomTexts } from '../texts/room.js'

const kinds = ['secret', 'publicKey', 'jwksUrl'] as const
const algorithms = ['RS256', 'ES256', 'EdDSA'] as const
const kidPattern = /^[\w.:-]{0,100}$/

interface KeyValues {
  kind: (typeof kinds)[number]
  algorithm: (typeof algorithms)[number]
  kid: string
  publicKey: string
  jwksUrl: string
}

export interface KeyDialogProps {
  onAdded: (key: Schemas['NewKeyView']) => void
  onClose: () => void
}

/** A key beside those in force. */
export function KeyDialog({ onAdded, onClose }: KeyDialogProps) {
  const t = useTexts(keysTexts)
  const room = useTexts(roomTexts)
  const form = useForm<KeyValues>({
    defaultValues: { kind: 'secret', algorithm: 'ES256', kid: '', publicKey: '', jwksUrl: '' },
    resolver: checkedBy<KeyValues>(({ kind, kid, publicKey, jwksUrl }) => ({
      kid: kidPattern.test(kid) ? undefined : t.kidWrong,
      publicKey: kind === 'publicKey' && jsonOf(publicKey) === null ? t.publicKeyWrong : undefined,
      jwksUrl: kind === 'jwksUrl' && jwksUrl.trim() === '' ? room.required : undefined,
    })),
  })
  const saving = useSaving(form, {
    fields: ['kid', 'publicKey', 'jwksUrl', 'algorithm'],
    send: (values, header) =>
      read(api.POST('/v1/sites/{site}/moderation/keys', { params: { path: inSite(), header }, body: bodyOf(values) })),
    onSaved: (key) => {
      void queryClient.invalidateQueries({ queryKey: ['keys'] })
      onAdded(key)
    },
  })
  const kind = form.watch('kind')
  return (
    <FormDialog title={t.addTitle} isDirty={form.formState.isDirty} saving={saving} action={t.addDo} onClose={onClose}>
      <Bound form={form} name="kind">
        {(bound) => (
          <PickField {...bound} label={t.kind} options={kinds.map((value) => ({ value, text: t.kinds[value] }))} />
        )}
      </Bound>
      <Bound form={form} name="kid">
        {(bound) => <LineField {...bound} label={t.kid} hint={t.kidHint} mono />}
      </Bound>
      {kind === 'secret' ? null : (
        <Bound form={form} name="algorithm">
          {(bound) => (
            <PickField {...bound} label={t.algorithm} options={algorithms.map((value) => ({ value, text: value }))} />
          )}
        </Bound>
      )}
      {kind === 'publicKey' ? (
        <Bound form={form} name="publicKey">
          {({ value, onChange, error }) => (
            <Field label={t.publicKey} hint={t.publicKeyHint} error={error}>
              {(control) => (
                <textarea
                  {...control}
                  className="input mono"
                  rows={6}
                  value={value}
                  onChange={(event) => onChange(event.target.value)}
                />
              )}
            </Field>
          )}
        </Bound>
      ) : null}
      {kind === 'jwksUrl' ? (
        <Bound form={form} name="jwksUrl">
          {(bound) => <LineField {...bound} label={t.jwksUrl} hint={t.jwksUrlHint} />}
        </Bound>
      ) : null}
    </FormDialog>
  )
}

function bodyOf({ kind, algorithm, kid, publicKey, jwksUrl }: KeyValues): Schemas['AddKeyDto'] {
  const named = kid === '' ? {} : { kid }
  if (kind === 'secret') return { ...named, algorithm: 'HS256' }
  if (kind === 'jwksUrl') return { ...named, algorithm, jwksUrl: jwksUrl.trim() }
  return { ...named, algorithm, publicKey: jsonOf(publicKey) ?? {} }
}

function jsonOf(text: string): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(text)
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : null
  } catch {
    return null
  }
}
