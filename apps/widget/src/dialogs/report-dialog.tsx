import { reportCategories, type ReportCategory } from '@moderato/contracts'
import { useState } from 'preact/hooks'
import { newRequestKey } from '../api/request-key.js'
import type { CommentView } from '../api/views.js'
import { useThread } from '../state/thread.js'
import { useActingTexts } from '../acting/acting-texts.js'
import { ClaimLink } from '../law/claim-link.js'
import { TextField } from '../writing/text-field.js'
import { useDraft } from '../writing/use-draft.js'
import { AnswerDialog } from './answer-dialog.js'
import { fileReport } from './file-report.js'
import { Modal } from './modal.js'

/** A report: what is wrong, perhaps why, and then the receipt. */
export function ReportDialog({ comment }: { comment: CommentView }) {
  const thread = useThread()
  const [answer, setAnswer] = useState(comment.viewer?.reported ? thread.texts.problem('already-reported', null) : null)
  const { reportTitle } = useActingTexts()
  return answer ? (
    <AnswerDialog title={reportTitle} text={answer}>
      <ClaimLink commentId={comment.id} />
    </AnswerDialog>
  ) : (
    <ReportForm comment={comment} onAnswer={setAnswer} />
  )
}

function ReportForm({ comment, onAnswer }: { comment: CommentView; onAnswer: (text: string) => void }) {
  const thread = useThread()
  const own = useActingTexts()
  const { reasonCharsMax } = thread.config.get()
  const [category, setCategory] = useState<ReportCategory | null>(null)
  const [reason, setReason] = useDraft(`report ${comment.id}`)
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const [key] = useState(newRequestKey)
  return (
    <Modal title={own.reportTitle}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <CategoryChoice chosen={category} onChoose={choose} />
        <TextField
          label={own.reportReason}
          isLabelShown
          hint={own.reportReasonHint}
          value={reason}
          charsMax={reasonCharsMax}
          rows={2}
          problem={problem}
          onInput={(next) => {
            setProblem(null)
            setReason(next)
          }}
        />
        <ClaimLink commentId={comment.id} />
        <div class="dialog-foot">
          <button class="button" type="button" onClick={() => thread.dialog.set(null)}>
            {own.cancel}
          </button>
          <button class="button primary" type="submit" aria-disabled={isSending}>
            {own.reportSend}
          </button>
        </div>
      </form>
    </Modal>
  )

  function choose(next: ReportCategory): void {
    setProblem(null)
    setCategory(next)
  }

  async function send(): Promise<void> {
    if (isSending) return
    setSending(true)
    const result = await fileReport(thread, comment.id, { category, reason, key })
    setSending(false)
    if ('problem' in result) {
      setProblem(result.problem)
      return
    }
    setReason('')
    onAnswer(result.answer)
  }
}

function CategoryChoice(props: { chosen: ReportCategory | null; onChoose: (category: ReportCategory) => void }) {
  const thread = useThread()
  const own = useActingTexts()
  const { categories } = thread.config.get()
  return (
    <fieldset class="choices">
      <legend class="label">{own.reportCategory}</legend>
      {(categories.length > 0 ? categories : reportCategories).map((one) => (
        <label key={one} class="choice">
          <input type="radio" name="category" checked={one === props.chosen} onChange={() => props.onChoose(one)} />
          <span>{own.categories[one]}</span>
        </label>
      ))}
    </fieldset>
  )
}
