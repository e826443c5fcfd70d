import { expect, test } from 'vitest'
import { csvOf } from './export-button.tsx'

test('a cell that a spreadsheet would run is exported as text, and quotes survive', async () => {
  const text = await csvOf(
    ['a', 'b'],
    [
      ['=cmd()', 'say "hi", you'],
      ['-1', -1],
    ],
  ).text()
  expect(text).toBe('a,b\r\n\'=cmd(),"say ""hi"", you"\r\n\'-1,-1\r\n')
})
