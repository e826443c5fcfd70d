import { expect, test } from 'vitest'
import { skillsIn } from './skills.ts'

test('skills that stand in one text are offered one by one, each once', () => {
  expect(skillsIn('电工、焊工，驾驶 电工/烹饪')).toEqual(['电工', '焊工', '驾驶', '烹饪'])
  expect(skillsIn(null)).toEqual([])
})
