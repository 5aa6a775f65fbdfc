import { useQuery } from '@tanstack/react-query'
import type { SiteSettings } from '@moderato/contracts'
import { api, inSite, read } from '../../../api/api.js'
import { Failure, Loading } from '../../../parts/states.js'
import { useRole } from '../../../session/use-session.js'
import { useTexts } from '../../../texts/catalogue.js'
import { Room } from '../room.js'
import { roomTexts } from '../texts/room.js'
import { settingsTexts } from '../texts/settings.js'
import { SettingsForm } from './settings-form.js'

/** What the site decides for itself. Leads read, admins change. */
export function SettingsPage() {
  const t = useTexts(settingsTexts)
  const { adminOnly } = useTexts(roomTexts)
  const mayChange = useRole('admin')
  const settings = useQuery({
    queryKey: ['settings'],
    queryFn: () => read(api.GET('/v1/sites/{site}/moderation/settings', { params: { path: inSite() } })),
  })
  return (
    <Room part="settings" about={mayChange ? t.about : adminOnly}>
      {settings.isPending ? <Loading /> : null}
      {settings.isError ? <Failure error={settings.error} onRetry={() => void settings.refetch()} /> : null}
      {settings.data === undefined ? null : (
        // The answer has every setting, defaults filled in, though its type says that each may be missing.
        <SettingsForm
          version={settings.data.version}
          current={settings.data.settings as SiteSettings}
          isReadOnly={!mayChange}
        />
      )}
    </Room>
  )
}
