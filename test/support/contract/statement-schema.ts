/** Values of the Transparency Database. Source: European Commission, digital-services-act/transparency-database, API v2. */
const values = {
  decision_visibility: [
    'DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED',
    'DECISION_VISIBILITY_CONTENT_DEMOTED',
    'DECISION_VISIBILITY_CONTENT_DISABLED',
    'DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED',
    'DECISION_VISIBILITY_CONTENT_LABELLED',
    'DECISION_VISIBILITY_CONTENT_REMOVED',
    'DECISION_VISIBILITY_OTHER',
  ],
  decision_monetary: ['DECISION_MONETARY_OTHER', 'DECISION_MONETARY_SUSPENSION', 'DECISION_MONETARY_TERMINATION'],
  decision_provision: [
    'DECISION_PROVISION_PARTIAL_SUSPENSION',
    'DECISION_PROVISION_PARTIAL_TERMINATION',
    'DECISION_PROVISION_TOTAL_SUSPENSION',
    'DECISION_PROVISION_TOTAL_TERMINATION',
  ],
  decision_account: ['DECISION_ACCOUNT_SUSPENDED', 'DECISION_ACCOUNT_TERMINATED'],
  decision_ground: ['DECISION_GROUND_ILLEGAL_CONTENT', 'DECISION_GROUND_INCOMPATIBLE_CONTENT'],
  content_type: [
    'CONTENT_TYPE_APP',
    'CONTENT_TYPE_AUDIO',
    'CONTENT_TYPE_IMAGE',
    'CONTENT_TYPE_OTHER',
    'CONTENT_TYPE_PRODUCT',
    'CONTENT_TYPE_SYNTHETIC_MEDIA',
    'CONTENT_TYPE_TEXT',
    'CONTENT_TYPE_VIDEO',
  ],
  category: [
    'STATEMENT_CATEGORY_ANIMAL_WELFARE',
    'STATEMENT_CATEGORY_CONSUMER_INFORMATION',
    'STATEMENT_CATEGORY_CYBER_VIOLENCE',
    'STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN',
    'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
    'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
    'STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS',
    'STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS',
    'STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE',
    'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
    'STATEMENT_CATEGORY_PROTECTION_OF_MINORS',
    'STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY',
    'STATEMENT_CATEGORY_SCAMS_AND_FRAUD',
    'STATEMENT_CATEGORY_SELF_HARM',
    'STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS',
    'STATEMENT_CATEGORY_VIOLENCE',
  ],
  source_type: ['SOURCE_TRUSTED_FLAGGER', 'SOURCE_TYPE_OTHER_NOTIFICATION', 'SOURCE_VOLUNTARY'],
  automated_decision: ['AUTOMATED_DECISION_FULLY', 'AUTOMATED_DECISION_NOT_AUTOMATED', 'AUTOMATED_DECISION_PARTIALLY'],
}

const oneOf = (name: keyof typeof values) => ({ enum: values[name] })
const someOf = (name: keyof typeof values) => ({ type: 'array', minItems: 1, uniqueItems: true, items: oneOf(name) })
const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength })
const day = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' }
const yesOrNo = { enum: ['Yes', 'No'] }
const onlyFor = (ground: string, needed: readonly string[], refused: readonly string[]) => ({
  if: { properties: { decision_ground: { const: ground } } },
  then: { required: needed, properties: Object.fromEntries(refused.map((name) => [name, false])) },
})
const illegal = ['illegal_content_legal_ground', 'illegal_content_explanation']
const incompatible = ['incompatible_content_ground', 'incompatible_content_explanation']

/** What the Transparency Database takes as a statement of reasons; anything else it refuses. JSON Schema, draft 7. */
export const statementSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    ...['decision_ground', 'content_type', 'category', 'content_date', 'application_date', 'decision_facts'],
    ...['source_type', 'automated_detection', 'automated_decision', 'puid'],
  ],
  anyOf: ['decision_visibility', 'decision_monetary', 'decision_provision', 'decision_account'].map((name) => ({
    required: [name],
  })),
  allOf: [
    onlyFor('DECISION_GROUND_ILLEGAL_CONTENT', illegal, [...incompatible, 'incompatible_content_illegal']),
    onlyFor('DECISION_GROUND_INCOMPATIBLE_CONTENT', incompatible, illegal),
  ],
  properties: {
    decision_visibility: someOf('decision_visibility'),
    decision_monetary: oneOf('decision_monetary'),
    decision_provision: oneOf('decision_provision'),
    decision_account: oneOf('decision_account'),
    decision_ground: oneOf('decision_ground'),
    decision_ground_reference_url: text(500),
    decision_facts: text(5000),
    illegal_content_legal_ground: text(500),
    illegal_content_explanation: text(2000),
    incompatible_content_ground: text(500),
    incompatible_content_explanation: text(2000),
    incompatible_content_illegal: yesOrNo,
    content_type: someOf('content_type'),
    category: oneOf('category'),
    category_addition: someOf('category'),
    content_language: { type: 'string', pattern: '^[A-Z]{2}$' },
    content_date: day,
    application_date: day,
    end_date_visibility_restriction: day,
    end_date_service_restriction: day,
    end_date_account_restriction: day,
    source_type: oneOf('source_type'),
    automated_detection: yesOrNo,
    automated_decision: oneOf('automated_decision'),
    puid: { type: 'string', pattern: '^[A-Za-z0-9-_]{1,500}$' },
  },
}
