export { AdmissionHttpModule } from './admission-http.module.js'
export { AdmissionModule } from './admission.module.js'
export { CommentGate, type Admission, type Applicant } from './comment-gate.js'
