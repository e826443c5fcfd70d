import { checkDigitOf } from '@mobile-members/model/id-number.ts'
import { expect, test } from 'vitest'
import { attemptRefusal, formFaults, formOf, type TypedForm } from './self-registration.rules.ts'

const gazetteer = { county: '云溪县', hostTown: '城关镇', townships: ['城关镇', '枫树乡', '云岩乡'] }
const first17 = '33119919800203012'
const woman = first17 + checkDigitOf(first17)

function typed(told: Partial<TypedForm> = {}): TypedForm {
  return {
    name: '李向阳',
    sex: 'MALE',
    phone: '15400001234',
    membership: 'FULL',
    originTownshipId: 'township',
    residence: '解放路20号',
    industry: '木制玩具加工',
    wish: false,
    ...told,
  }
}

function faultsOf(told: Partial<TypedForm>): object {
  const form = typed(told)
  const faults = formFaults(form, formOf(form), gazetteer)
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault))
}

test('R30 people write as they are used to: spaces, a country code, full-width figures, a small x', () => {
  const form = formOf(
    typed({
      name: ' 李 向阳 ',
      phone: '+86 154 0000 1234',
      idNumber: ` ${woman.slice(0, 6)} ${woman.slice(6)} `.toLowerCase(),
    }),
  )
  expect(form).toMatchObject({ name: '李向阳', phone: '15400001234', idNumber: woman })
})

test('R30 the identity number tells the sex, and must not contradict it', () => {
  expect(formOf(typed({ sex: null, idNumber: woman })).sex).toBe('FEMALE')
  expect(faultsOf({ sex: 'MALE', idNumber: woman })).toEqual({ sex: 'SEX_CONTRADICTS_ID_NUMBER' })
  expect(faultsOf({ sex: null })).toEqual({ sex: 'REQUIRED' })
})

test('R2 R30 a place outside the county is named so that its distance is known; a township of the county is chosen, not written', () => {
  const outside = { originTownshipId: null, wish: true }
  expect(faultsOf({ ...outside, originPlace: '江西省上饶市' })).toEqual({})
  expect(faultsOf({ ...outside, originPlace: '老家' })).toEqual({ originPlace: 'PLACE_INCOMPLETE' })
  expect(faultsOf({ ...outside, originPlace: '云溪县枫树乡' })).toEqual({ originPlace: 'PLACE_INCOMPLETE' })
  expect(formOf(typed({ originPlace: '江西省上饶市' })).originPlace).toBeNull()
})

test('R30 one too many of an address or in all is refused', () => {
  expect(attemptRefusal({ ofAddress: 29, inAll: 599 })).toBeUndefined()
  expect(attemptRefusal({ ofAddress: 30, inAll: 30 })).toBe('TOO_MANY_ATTEMPTS')
  expect(attemptRefusal({ ofAddress: 0, inAll: 600 })).toBe('TOO_MANY_ATTEMPTS')
})
