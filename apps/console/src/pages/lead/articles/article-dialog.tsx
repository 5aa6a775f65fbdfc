import { useForm } from 'react-hook-form'
import { toast } from '../../../parts/toasts.js'
import { useTexts } from '../../../texts/catalogue.js'
import { Bound } from '../parts/bound.js'
import { LineField } from '../parts/fields.js'
import { FormDialog } from '../parts/form-dialog.js'
import { checkedBy, useSaving } from '../parts/use-saving.js'
import { articlesTexts } from '../texts/articles.js'
import { roomTexts } from '../texts/room.js'
import { arrange, type Article } from './article.js'

interface ArticleValues {
  title: string
  section: string
}

const titleCharsMax = 300
const sectionCharsMax = 80

/** What the newsroom says of an article. */
export function ArticleDialog({ article, onClose }: { article: Article; onClose: () => void }) {
  const t = useTexts(articlesTexts)
  const room = useTexts(roomTexts)
  const form = useForm<ArticleValues>({
    defaultValues: { title: article.title ?? '', section: article.section ?? '' },
    resolver: checkedBy<ArticleValues>(({ title, section }) => ({
      title: title.length > titleCharsMax ? room.tooLong(titleCharsMax) : undefined,
      section: section.length > sectionCharsMax ? room.tooLong(sectionCharsMax) : undefined,
    })),
  })
  const saving = useSaving(form, {
    fields: ['title', 'section'],
    send: ({ title, section }) => arrange(article, { title: textOf(title), section: textOf(section) }),
    onSaved: () => {
      toast(room.saved)
      onClose()
    },
  })
  return (
    <FormDialog title={t.editTitle} isDirty={form.formState.isDirty} saving={saving} onClose={onClose}>
      <Bound form={form} name="title">
        {(bound) => <LineField {...bound} label={t.title} />}
      </Bound>
      <Bound form={form} name="section">
        {(bound) => <LineField {...bound} label={t.section} hint={t.sectionHint} />}
      </Bound>
    </FormDialog>
  )
}

function textOf(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim()
}
