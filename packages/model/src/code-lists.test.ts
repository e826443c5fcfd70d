import { expect, test } from 'vitest'
import {
  CODE_LISTS,
  CODE_LIST_NAMES,
  codeFaults,
  codeName,
  educationCode,
  ethnicGroupCode,
  ethnicGroupName,
  findCode,
  provinceOf,
} from './code-lists.ts'

test('every list has each code once, with a name in both languages', () => {
  for (const name of CODE_LIST_NAMES) {
    const { entries } = CODE_LISTS[name]
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length)
    expect(entries.filter(({ code, zh, en }) => !code || !zh || !en)).toEqual([])
  }
})

test('the lists are as long as their standards, and known codes mean what they should', () => {
  const industries = CODE_LISTS.INDUSTRY.entries.map(({ code }) => code)
  expect(industries.filter((code) => code.length === 1).join('')).toBe('ABCDEFGHIJKLMNOPQRST')
  expect(industries.flatMap((code) => (code.length > 1 ? [Number(code.slice(2))] : []))).toEqual(
    Array.from({ length: 97 }, (_, at) => at + 1),
  )
  expect(CODE_LISTS.ETHNIC_GROUP.entries).toHaveLength(58)
  expect(['01', '02', '21', '22', '41', '44', '56'].map((code) => findCode('ETHNIC_GROUP', code)?.zh)).toEqual([
    '汉',
    '蒙古',
    '佤',
    '畲',
    '塔吉克',
    '俄罗斯',
    '基诺',
  ])
  expect(CODE_LISTS.DIVISION.entries).toHaveLength(34)
  expect(findCode('INDUSTRY', 'C-24')?.zh).toBe('文教、工美、体育和娱乐用品制造业')
  expect(codeName('EDUCATION', '30', 'en')).toBe('Junior college')
  expect(codeName('EDUCATION', '说不清', 'zh-CN')).toBe('说不清')
})

test('names and the words that people use become codes', () => {
  expect(['01', '汉族', '汉', '畲族', '火星族'].map(ethnicGroupCode)).toEqual(['01', '01', '01', '22', undefined])
  expect(ethnicGroupName('22')).toBe('畲')
  expect(
    ['大专', '大学本科', '本科', '职业高中', '高中', '初中毕业', '小学', '硕士研究生', '大学专科', '看不清'].map(
      educationCode,
    ),
  ).toEqual(['30', '20', '20', '40', '60', '70', '80', '10', '30', undefined])
  expect([provinceOf('331199'), provinceOf('450100'), provinceOf('990000')]).toEqual(['浙江', '广西', ''])
})

test('an unknown code is named, field by field', () => {
  expect(codeFaults({ ethnicGroup: '99', education: '55', industry: 'C-01', originDivision: '99' })).toEqual({
    ethnicGroup: 'ETHNIC_GROUP_UNKNOWN',
    education: 'EDUCATION_UNKNOWN',
    industry: 'INDUSTRY_UNKNOWN',
    originDivision: 'DIVISION_UNKNOWN',
  })
  const good = codeFaults({ ethnicGroup: '汉族', education: '20', industry: 'A-01', originDivision: '330726' })
  expect(Object.values(good).filter(Boolean)).toEqual([])
})
