import { importJWK } from 'jose'
import type { TokenAlgorithm } from '../domain/site.js'

/** Members of a JSON Web Key that only its owner may know. Source: RFC 7518. */
const secretMembers = ['d', 'k', 'p', 'q', 'dp', 'dq', 'qi']

/** Whether this is the public half of a JSON Web Key that can check signatures of the algorithm. */
export async function isPublicKey(key: Record<string, unknown>, algorithm: TokenAlgorithm): Promise<boolean> {
  if (secretMembers.some((member) => Object.hasOwn(key, member))) return false
  try {
    await importJWK(key, algorithm)
    return true
  } catch {
    return false
  }
}
