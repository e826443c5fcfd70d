import fc from 'fast-check'
import { expect, test } from 'vitest'
import { throwAwaySecrets } from '../secrets/keyring.ts'
import { openSigner } from '../secrets/signer.ts'
import {
  LETTER_TYPE,
  type LetterToken,
  RECEIPT_TYPE,
  isSet,
  statusListOf,
  tokenIn,
  verifyLetterToken,
} from './token.ts'

const keys = () => throwAwaySecrets().letterSigningKeys.keys
const content: LetterToken = {
  jti: '6ad7c4c0-1fb5-4b0a-9a6c-111111111111',
  idx: 12,
  no: '枫树乡2026-0007',
  name: '李𠮷',
  mem: 'FULL',
  from: '枫树乡党委',
  to: '城关镇党委',
  iss: '2026-11-23',
  exp: '2027-02-21',
}
const never = { revoked: () => false }

test('R44 a new signing key leaves letters of the old one valid', () => {
  const [before, after] = [keys(), keys()]
  const old = openSigner(before).sign(content, LETTER_TYPE)
  const rotated = openSigner([...after, ...before])
  expect(rotated.kid).not.toBe(openSigner(before).kid)
  expect(verifyLetterToken(old, rotated.publicKeys, '2026-11-23', never)).toEqual({ verdict: 'VALID', letter: content })
  expect(verifyLetterToken(old, openSigner(after).publicKeys, '2026-11-23', never).verdict).toBe('INVALID')
  expect(JSON.stringify(rotated.publicKeys)).not.toContain('"d"')
})

test('R44 a condemned key: what it signed from that day on is INVALID, what it signed before only when it is on record', () => {
  const old = openSigner(keys())
  const condemned = [{ ...old.publicKeys[0]!, condemnedFrom: '2026-11-20' }]
  const [before, after] = [{ ...content, iss: '2026-11-19' }, content].map((letter) => old.sign(letter, LETTER_TYPE))
  const known = (token: string) => ({ ...never, onRecord: (_kid: string, one: string) => one === token })
  const worth = (token: string, standing: Parameters<typeof verifyLetterToken>[3]) => {
    const { verdict, doubt } = verifyLetterToken(token, condemned, '2026-11-23', standing)
    return [verdict, doubt]
  }
  expect(worth(after!, never)).toEqual(['INVALID', 'KEY_CONDEMNED'])
  expect(worth(after!, known(after!))).toEqual(['INVALID', 'KEY_CONDEMNED'])
  expect(worth(before!, never)).toEqual(['VALID', 'KEY_CONDEMNED'])
  expect(worth(before!, known(before!))).toEqual(['VALID', undefined])
  const backdated = old.sign({ ...content, iss: '2026-11-01', name: '赵虎' }, LETTER_TYPE)
  expect(worth(backdated, known(before!))).toEqual(['INVALID', 'KEY_CONDEMNED'])
})

test('R44 one changed character anywhere makes a letter INVALID', () => {
  const signer = openSigner(keys())
  const token = signer.sign(content, LETTER_TYPE)
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom(...'ABCDEFGHabcdefgh0123_-'), (at, character) => {
      fc.pre(token[at] !== character && token[at] !== '.')
      const changed = token.slice(0, at) + character + token.slice(at + 1)
      const { verdict, letter } = verifyLetterToken(changed, signer.publicKeys, '2026-11-23', never)
      // The last character of base64url carries bits that no byte is made of: such a change changes nothing that is signed.
      expect(verdict === 'INVALID' || JSON.stringify(letter) === JSON.stringify(content)).toBe(true)
    }),
  )
})

test('a receipt is no letter, and another algorithm none either', () => {
  const signer = openSigner(keys())
  expect(verifyLetterToken(signer.sign(content, RECEIPT_TYPE), signer.publicKeys, '2026-11-23', never).verdict).toBe(
    'INVALID',
  )
  const none = `${Buffer.from(JSON.stringify({ alg: 'none', kid: signer.kid, typ: LETTER_TYPE })).toString('base64url')}.${Buffer.from(JSON.stringify(content)).toString('base64url')}.`
  expect(verifyLetterToken(none, signer.publicKeys, '2026-11-23', never).verdict).toBe('INVALID')
  expect(tokenIn('nothing here')).toBeUndefined()
})

test('revoked and run out are told apart, revoked first', () => {
  const signer = openSigner(keys())
  const token = signer.sign(content, LETTER_TYPE)
  expect(verifyLetterToken(token, signer.publicKeys, '2027-02-22', never).verdict).toBe('EXPIRED')
  expect(verifyLetterToken(token, signer.publicKeys, '2027-02-22', { revoked: () => true }).verdict).toBe('REVOKED')
})

test('a status list says of each place what was put in, and of no other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 50 }),
      (size, indexes) => {
        const revoked = indexes.filter((index) => index <= size)
        const list = statusListOf(size, revoked, '2026-11-23')
        for (let index = 1; index <= size; index += 97) expect(isSet(list, index)).toBe(revoked.includes(index))
        for (const index of revoked) expect(isSet(list, index)).toBe(true)
      },
    ),
  )
})
