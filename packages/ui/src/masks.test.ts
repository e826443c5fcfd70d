import { expect, test } from 'vitest'
import { maskedAddress, maskedIdNumber, maskedPhone } from './masks.ts'

test('a masked value shows enough to recognise and not enough to use', () => {
  expect(maskedPhone('15400000001')).toBe('154****0001')
  expect(maskedIdNumber('331199198001010018')).toBe('331199**********18')
  expect(maskedAddress('云溪县城关镇新华社区1号')).toBe('云溪县城关镇******')
})

test('a value too short to mask in part is hidden whole', () => {
  expect([maskedPhone('1234567'), maskedIdNumber('12345'), maskedAddress('城关镇')]).toEqual([
    '*******',
    '*****',
    '******',
  ])
})
