import type { Translation } from '../../../texts/catalogue.js'
import type { ko } from './keys.ko.js'

export const en: Translation<typeof ko> = {
  about:
    'Keys with which the newspaper signs the tokens of readers and staff. To rotate: add a key, let the newspaper sign with it, revoke the old one.',
  add: 'Add a key',
  table: 'Signing keys',
  kid: 'Name (kid)',
  kidHint: 'By which tokens name the key. It may be empty.',
  kidWrong: 'Letters, digits and _ . : - only, at most 100',
  unnamed: 'no name',
  algorithm: 'Algorithm',
  source: 'Kind',
  sources: { secret: 'secret', 'public-key': 'public key', 'jwks-url': 'key set address' },
  created: 'Made',
  state: 'State',
  inForce: 'In force',
  revoked: 'Revoked',
  addTitle: 'Add a key',
  kinds: {
    secret: 'Secret (HS256): made here and shown once',
    publicKey: 'Public key (JWK)',
    jwksUrl: 'Address of a key set (JWKS)',
  },
  kind: 'Kind',
  publicKey: 'Public key',
  publicKeyHint: 'The public half of a JSON Web Key.',
  publicKeyWrong: 'This is not JSON',
  jwksUrl: 'Address',
  jwksUrlHint: 'It begins with https.',
  addDo: 'Make the key',
  secretTitle: 'The new secret',
  secretAbout:
    'You see it now and never again. Take it to the secret store of the newspaper’s server, then close this.',
  secret: 'Secret',
  copy: 'Copy',
  copied: 'Copied',
  secretDone: 'I have it',
  addedTitle: 'Added the key',
  revoke: 'Revoke',
  revokeOf: (name) => `Revoke ${name}`,
  revokeTitle: (name) => `Revoke the key “${name}”?`,
  revokeAbout:
    'Within seconds every token signed with it is refused. Make sure that the newspaper signs with another one.',
  revokedDone: 'Revoked the key',
  lastKey: 'This is the only key in force. Without it nobody could come in: add a new one first.',
}
