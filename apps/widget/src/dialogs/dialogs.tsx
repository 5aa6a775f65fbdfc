import type { DialogRequest, Thread } from '../state/thread.js'
import dialogStyle from '../style/dialog.css?inline'
import { ActivityDialog } from './activity-dialog.js'
import { AnswerDialog } from './answer-dialog.js'
import { BlockDialog, UnblockDialog } from './block-dialogs.js'
import { loadActingTexts } from '../acting/acting-texts.js'
import { loadLaw } from '../state/load-law.js'
import { DeleteDialog } from './delete-dialog.js'
import { ReportDialog } from './report-dialog.js'
import { SignInDialog } from './sign-in-dialog.js'

/** Dialogs that are ready to be drawn. */
export interface OpenDialogs {
  View: typeof DialogView
}

/** Makes the dialogs of a thread ready to be drawn into its root. */
export async function openDialogs(thread: Thread): Promise<OpenDialogs> {
  await Promise.all([loadActingTexts(thread), loadLaw(thread)])
  thread.addStyle(dialogStyle)
  return { View: DialogView }
}

/** The dialog that was asked for. */
function DialogView({ request }: { request: DialogRequest }) {
  switch (request.kind) {
    case 'sign-in':
      return <SignInDialog purpose={request.purpose} />
    case 'delete':
      return <DeleteDialog comment={request.comment} />
    case 'report':
      return <ReportDialog comment={request.comment} />
    case 'block':
      return <BlockDialog person={request.comment.author} commentId={request.comment.id} />
    case 'unblock':
      return <UnblockDialog person={request.comment.author} commentId={request.comment.id} />
    case 'activity':
      return <ActivityDialog />
    case 'answer':
      return <AnswerDialog title={request.title} text={request.text} />
  }
}
