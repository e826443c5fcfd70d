import { expect, test } from 'vitest'
import { paperFonts } from './fonts.ts'
import { printPdf, printable } from './print.ts'

test('the fonts that come with the lockfile print rare characters of names', () => {
  for (const character of '李𠮷㛃䶮珺堃喆垚㵘𬭎𫖯𬸣髙')
    expect([character, paperFonts().has(character)]).toEqual([character, true])
})

test('a character that no font has is printed as its code, never as another or as nothing', () => {
  expect(paperFonts().has('𪛖')).toBe(false)
  expect(printable('李𪛖，ab—1')).toBe('李〔U+2A6D6〕，ab—1')
})

test('data are never taken as markup', () => {
  const pdf = printPdf('#let d = json(bytes(sys.inputs.data))\n#d.name', { name: '#panic("no") $x$ *b* "\\' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})
