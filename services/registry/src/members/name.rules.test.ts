import { expect, test } from 'vitest'
import { soundOf } from './name-sound.ts'
import { maskedIdNumber, maskedPhone, searchTermOf } from './name.rules.ts'

test('X7 surnames sound as surnames', () => {
  expect(['曾国藩', '单雄信', '解小强', '欧阳晓明'].map((name) => soundOf(name).initials)).toEqual([
    'zgf',
    'sxx',
    'xxq',
    'oyxm',
  ])
  expect(soundOf('曾国藩').pinyin).toBe('zengguofan')
  expect(soundOf('吕布').pinyin).toBe('lvbu')
  expect(soundOf('').initials).toBe('')
})

test('what somebody types is understood as number, phone, sound or name', () => {
  expect(searchTermOf('  ')).toBeUndefined()
  expect(searchTermOf('yx-0001')).toEqual({ kind: 'REGISTER_NO', prefix: 'YX-0001' })
  expect(searchTermOf('154 0000')).toEqual({ kind: 'PHONE', part: '1540000' })
  expect(searchTermOf('+8615400001234')).toEqual({ kind: 'PHONE', part: '15400001234' })
  expect(searchTermOf('Zeng Guofan')).toEqual({ kind: 'SOUND', start: 'zengguofan' })
  expect(searchTermOf('lü')).toEqual({ kind: 'SOUND', start: 'lv' })
  expect(searchTermOf('国 藩')).toEqual({ kind: 'NAME', part: '国藩' })
  expect(searchTermOf('12')).toEqual({ kind: 'NAME', part: '12' })
})

test('masks show beginning and end', () => {
  expect(maskedPhone('15412345678')).toBe('154****5678')
  expect(maskedPhone('1234')).toBe('***')
  expect(maskedIdNumber('331199198005041234')).toBe('331199********1234')
})
