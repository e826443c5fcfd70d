import { checkDigitOf } from '@mobile-members/model/id-number.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDate } from './date.rules.ts'
import { birthDateOf, readIdNumber, sexOf } from './id-number.rules.ts'
import { industrySectionOf, occupationOf } from './industry.rules.ts'
import { readName, surnameOf } from './name.rules.ts'
import { readPhones } from './phone.rules.ts'
import { branchKey, readOrigin, readResidence } from './place.rules.ts'

const TODAY = '2026-11-23'
const GAZETTEER = { county: '云溪县', hostTown: '城关镇', townships: ['枫树乡', '石门坑乡', '石门镇', '城关镇'] }

describe('names', () => {
  test.each([
    ['宋　艳', '宋艳'],
    [' 王宇鹏 ', '王宇鹏'],
    ['何 小辉 已电话核实', '何小辉'],
    ['欧阳 小明', '欧阳小明'],
    ['劉強辉', '刘强辉'],
    ['马宏囯', '马宏国'],
    ['方知行(预备)', '方知行'],
    ['方知行（困难党员）', '方知行'],
    ['方知行\n(外出)', '方知行'],
    ['1、方知行', '方知行'],
    ['★方知行', '方知行'],
    ['林国祥*', '林国祥'],
    ['王 晓明*', '王晓明'],
    ['阿依古丽·买买提', '阿依古丽·买买提'],
  ])('%s is read as %s', (cell, name) => {
    expect(readName(cell)).toMatchObject({ name })
    expect(readName(cell).problem).toBeUndefined()
  })

  test('another name in the notes is kept, and a hidden one is said to be hidden', () => {
    expect(readName('方知行(曾用名:方小狗)').aliases).toEqual(['方小狗'])
    expect(readName('方某').problem).toBe('NAME_MASKED')
    expect(readName('张*').problem).toBe('NAME_MASKED')
    expect(readName('').problem).toBe('NAME_MISSING')
    expect(readName('12345').problem).toBe('NAME_MISSING')
  })

  test('a compound surname is one', () => {
    expect([surnameOf('欧阳小明'), surnameOf('欧阳'), surnameOf('方知行')]).toEqual(['欧阳', '欧', '方'])
  })
})

describe('dates', () => {
  test.each([
    ['1974.03', '1974-03'],
    ['1976年10月', '1976-10'],
    ['1968.5', '1968-05'],
    ['1946-01-21', '1946-01-21'],
    ['1986/03/05', '1986-03-05'],
    ['199807', '1998-07'],
    [199807, '1998-07'],
    ['19750512', '1975-05-12'],
    [33275, '1991-02-06'],
    ['33275', '1991-02-06'],
    ['75.3', '1975-03'],
    ['一九七五年三月', '1975-03'],
    ['一九七五年十二月三十一日', '1975-12-31'],
    ['二〇〇六年十一月', '2006-11'],
    ['１９７４．０３', '1974-03'],
    [1974.03, '1974-03'],
    [1974.1, '1974'],
    ['1974年', '1974'],
    ['3/12/1974', '1974'],
    ['13/12/1974', '1974-12-13'],
  ])('%s is %s, and no more than was written', (cell, date) => {
    expect(readDate(cell, TODAY)).toEqual({ date })
  })

  test('dates that cannot be are told apart from words that are no dates', () => {
    expect(readDate('1850-01-02', TODAY)).toEqual({ problem: 'DATE_IMPOSSIBLE' })
    expect(readDate('2027-01-02', TODAY)).toEqual({ problem: 'DATE_IMPOSSIBLE' })
    expect(readDate('1974-02-30', TODAY)).toEqual({ date: '1974-02', problem: 'DATE_IMPOSSIBLE' })
    expect(readDate('1974.13', TODAY)).toEqual({ date: '1974', problem: 'DATE_IMPOSSIBLE' })
    expect(readDate('大概春天', TODAY)).toEqual({ problem: 'DATE_NOT_UNDERSTOOD' })
    expect(readDate('不详', TODAY)).toEqual({})
  })

  test('every day in every form is the same day', () => {
    const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, dayOfMonth] = iso.split('-').map(Number)
        const serial = Math.round(Date.parse(iso) / 86_400_000) + 25_569
        const forms = [
          iso,
          iso.replaceAll('-', '/'),
          iso.replaceAll('-', ''),
          `${year}年${month}月${dayOfMonth}日`,
          `${year}.${month}.${dayOfMonth}`,
          serial,
        ]
        return forms.every((form) => readDate(form, TODAY).date === iso)
      }),
    )
  })
})

describe('identity numbers', () => {
  const FULL = '33119919740319055' + checkDigitOf('33119919740319055')

  test('spaced, quoted and in small letters it is the same number', () => {
    for (const written of [
      FULL,
      `${FULL.slice(0, 6)} ${FULL.slice(6, 14)} ${FULL.slice(14)}`,
      `'${FULL}`,
      FULL.toLowerCase(),
    ]) {
      expect(readIdNumber(written)).toEqual({ idNumber: { kind: 'FULL', pattern: FULL } })
    }
  })

  test('an old number of fifteen digits and a number that a spreadsheet cut to fifteen are told apart', () => {
    expect(readIdNumber(FULL.slice(0, 6) + FULL.slice(8, 17))).toEqual({ idNumber: { kind: 'OLD', pattern: FULL } })
    const cut = { idNumber: { kind: 'CUT', pattern: `${FULL.slice(0, 15)}***` }, problem: 'ID_NUMBER_CUT' }
    expect(readIdNumber(FULL.slice(0, 15))).toEqual(cut)
    expect(readIdNumber(Number(`${FULL.slice(0, 15)}000`))).toEqual(cut)
    expect(readIdNumber(`${FULL.slice(0, 15)}000`)).toEqual(cut)
    expect(readIdNumber('3.31199E+17').idNumber?.pattern).toBe('331199************')
  })

  test('hidden digits are unknown, wherever they stand and however many marks stand for them', () => {
    expect(readIdNumber(`331199********${FULL.slice(14)}`).idNumber).toEqual({
      kind: 'MASKED',
      pattern: `331199********${FULL.slice(14)}`,
    })
    expect(readIdNumber(`331199****${FULL.slice(14)}`).idNumber?.pattern).toBe(`331199********${FULL.slice(14)}`)
    expect(readIdNumber(`${FULL.slice(0, 14)}xxxx`).idNumber?.pattern).toBe(`${FULL.slice(0, 14)}****`)
  })

  test('a slip is kept as it was written, with what is wrong', () => {
    const wrong = FULL.slice(0, 17) + (FULL.endsWith('1') ? '2' : '1')
    expect(readIdNumber(wrong)).toEqual({
      idNumber: { kind: 'SLIP', pattern: wrong },
      problem: 'ID_NUMBER_CHECK_DIGIT',
    })
    expect(readIdNumber(FULL.slice(0, 17)).problem).toBe('ID_NUMBER_LENGTH')
    expect(readIdNumber('331199198622191575').problem).toBe('ID_NUMBER_DATE')
    expect(readIdNumber('居住证办理中')).toEqual({ problem: 'ID_NUMBER_CHARACTERS' })
    expect(readIdNumber('不详')).toEqual({})
  })

  test('any well-formed number is read whole, with its birthday and sex', () => {
    const number = fc.tuple(
      fc.date({ min: new Date('1930-01-01'), max: new Date('2008-12-31'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 999 }),
    )
    fc.assert(
      fc.property(number, ([date, order]) => {
        const first17 = `331199${date.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`
        const read = readIdNumber(first17 + checkDigitOf(first17)).idNumber
        return (
          read?.kind === 'FULL' &&
          birthDateOf(read) === date.toISOString().slice(0, 10) &&
          sexOf(read) === (order % 2 === 1 ? 'MALE' : 'FEMALE')
        )
      }),
    )
  })
})

describe('phones', () => {
  test.each([
    [15_408_644_757, ['15408644757']],
    ['154-8369-1040', ['15483691040']],
    ['154 7101 8493', ['15471018493']],
    ['+8615476386846', ['15476386846']],
    ['86-15435865362', ['15435865362']],
    ['15475304483、15434725117', ['15475304483', '15434725117']],
    ['15475304483 15434725117', ['15475304483', '15434725117']],
    ['15494559437\n15494559437', ['15494559437']],
    ['15400860302', ['15400860302']],
  ])('%s', (cell, mobiles) => {
    expect(readPhones(cell)).toMatchObject({ mobiles, damaged: [] })
  })

  test('a landline is another number, and a digit too few is said so', () => {
    expect(readPhones('15490076662/0578-6215518')).toMatchObject({ mobiles: ['15490076662'], others: ['05786215518'] })
    expect(readPhones('1546434746')).toMatchObject({ damaged: ['1546434746'], problem: 'PHONE_LENGTH' })
    expect(readPhones('打村里电话')).toMatchObject({ problem: 'PHONE_NOT_UNDERSTOOD' })
    expect(readPhones('无')).toEqual({ mobiles: [], others: [], damaged: [] })
  })
})

describe('places', () => {
  test('a township is known by its full and its short name, and not taken for one that begins alike', () => {
    for (const written of ['枫树', '枫树乡', '云溪县枫树乡', '中共枫树乡委员会']) {
      expect(readOrigin(written, GAZETTEER)).toEqual({ name: '枫树乡', scope: 'IN_COUNTY' })
    }
    expect(readOrigin('石门坑', GAZETTEER).name).toBe('石门坑乡')
    expect(readOrigin('石门', GAZETTEER).name).toBe('石门镇')
    for (const elsewhere of ['外省', '江西省上饶市', '丽水市外县', '邻水县']) {
      expect(readOrigin(elsewhere, GAZETTEER)).toEqual({ name: elsewhere, scope: 'OUT_OF_COUNTY' })
    }
    expect(readOrigin('', GAZETTEER).scope).toBe('UNKNOWN')
  })

  test('a branch is the same in all its names', () => {
    const names = ['后坪村', '后坪村支部', '后坪村党支部', '枫树乡后坪村党支部', '中共枫树乡后坪村支部委员会']
    expect(new Set(names.map((name) => branchKey(name, GAZETTEER)))).toEqual(new Set(['后坪']))
  })

  test('an address is the same with the town and without', () => {
    expect(readResidence('城关镇解放社区109号', GAZETTEER)).toMatchObject({ place: '解放社区', number: '109' })
    expect(readResidence('解放社区 109 号', GAZETTEER)).toMatchObject({ place: '解放社区', number: '109' })
    expect(readResidence('城关镇', GAZETTEER)).toBeUndefined()
  })
})

describe('trades', () => {
  test.each([
    ['木制玩具加工', 'C'],
    ['玩具批发', 'F'],
    ['汽车修理', 'O'],
    ['水电安装工', 'E'],
    ['开了一家小饭馆', 'H'],
    ['县医院护士', 'Q'],
    ['种香菇', 'A'],
    ['跑滴滴', 'G'],
    ['红星纽扣厂', 'C'],
    ['镇政府干部', 'S'],
  ])('%s is of section %s', (text, section) => {
    expect(industrySectionOf(text)).toBe(section)
  })

  test('work that may be anywhere is of no section', () => {
    for (const text of ['打零工', '散工', '临时工', '无固定职业', '务工', '保安', ''])
      expect(industrySectionOf(text)).toBeUndefined()
  })

  test('who opens a shop does business, who works for others works for wages (R1)', () => {
    expect(occupationOf('开小吃店', undefined, '')).toBe('BUSINESS')
    expect(occupationOf('玩具厂打工', undefined, '')).toBe('WAGE_WORK')
    expect(occupationOf('', '宏远机械', '宏远机械')).toBe('WAGE_WORK')
    expect(occupationOf('', undefined, '')).toBe('OTHER')
  })
})
