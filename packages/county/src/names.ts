import { pinyin } from 'pinyin-pro'
import type { Random } from './random.ts'
import type { Sex } from './world.ts'

// Shares per thousand, after the usual order of frequency in the south-east.
const SURNAMES: readonly (readonly [string, number])[] = [
  ['陈', 74],
  ['王', 70],
  ['李', 66],
  ['张', 62],
  ['林', 56],
  ['刘', 44],
  ['吴', 42],
  ['周', 40],
  ['叶', 38],
  ['徐', 36],
  ['黄', 36],
  ['朱', 28],
  ['郑', 26],
  ['胡', 24],
  ['杨', 24],
  ['何', 22],
  ['蒋', 16],
  ['潘', 16],
  ['郭', 14],
  ['余', 14],
  ['沈', 14],
  ['谢', 13],
  ['金', 12],
  ['项', 12],
  ['季', 11],
  ['孙', 11],
  ['邱', 10],
  ['练', 4],
  ['罗', 9],
  ['邹', 8],
  ['马', 8],
  ['高', 8],
  ['毛', 8],
  ['赵', 12],
  ['宋', 7],
  ['梁', 7],
  ['许', 7],
  ['曹', 6],
  ['丁', 6],
  ['夏', 6],
  ['范', 6],
  ['方', 6],
  ['石', 5],
  ['姚', 5],
  ['廖', 5],
  ['章', 5],
  ['施', 5],
  ['柳', 4],
  ['汤', 4],
  ['尹', 3],
  ['应', 4],
  ['麻', 3],
  ['留', 3],
  ['单', 2],
  ['解', 2],
  ['曾', 5],
  ['区', 1],
  ['仇', 1],
  ['华', 2],
  ['万', 2],
  ['欧阳', 2],
  ['上官', 1],
  ['司徒', 1],
]

const SHE_SURNAMES: readonly (readonly [string, number])[] = [
  ['蓝', 40],
  ['雷', 34],
  ['钟', 24],
  ['盘', 2],
]

// Characters of given names by the generation they belong to.
const GIVEN: Record<Sex, readonly (readonly [string, string])[]> = {
  MALE: [
    ['根土水金德福荣昌炳樟松法岳寿贵庆富祥兴火', '国建志文明光新生友永德荣'],
    ['国建军勇强伟明平华斌波辉刚峰海涛林春龙云', '国建志文永小晓海振俊宏立'],
    ['杰磊鹏超浩俊飞宇凯亮鑫帅斌宁翔威健晖', '俊志文晓小子宇嘉伟明家'],
    ['轩宇浩博睿泽晨昊航铭逸辰皓阳哲尧', '子梓浩宇俊嘉一天思泽'],
  ],
  FEMALE: [
    ['兰英香珍梅菊花凤娥莲芬珠妹仙女桂', '秀桂玉金美春月小爱根'],
    ['芳丽敏燕霞萍红艳玲娟慧琴琼云莉英芬', '丽美晓小秀玉春雪海建爱'],
    ['婷静莉娜洁雪倩丹妮颖薇蕾佳璐瑶', '晓小雅佳思丽文雨婷美'],
    ['涵欣怡萱琪彤悦诗妍馨媛琳瑾', '子梓雨思欣诗雅一语梦'],
  ],
}

const RARE = ['喆', '犇', '垚', '堃', '昇', '翀', '淼', '祎', '玥', '珺', '晟', '骉', '㛃', '䶮', '𠮷', '𬱖']

/** Which generation's names somebody of this birth year bears. */
function generationOf(bornYear: number): number {
  return bornYear < 1962 ? 0 : bornYear < 1980 ? 1 : bornYear < 1997 ? 2 : 3
}

export function surnameOf(random: Random, she: boolean): string {
  return she && random.chance(0.85) ? random.weighted(SHE_SURNAMES) : random.weighted(SURNAMES)
}

/** A given name of one or two characters; `generation` is the character that brothers and sisters share. */
export function givenNameOf(random: Random, sex: Sex, bornYear: number, generation?: string): string {
  const [last, first] = GIVEN[sex][generationOf(bornYear)] ?? ['华', '国']
  const end = random.chance(0.012) ? random.pick(RARE) : random.pick([...last])
  if (generation) return generation === end ? `${generation}${random.pick([...last])}` : `${generation}${end}`
  if (random.chance(0.24)) return end
  const begin = random.pick([...first])
  return begin === end ? end : `${begin}${end}`
}

const known = new Map<string, string>()

/** Pinyin without tones, the surname read as a surname: 单小龙 is `shan xiao long`. */
export function pinyinOf(name: string): string {
  const before = known.get(name)
  if (before !== undefined) return before
  const spelt = pinyin(name, { toneType: 'none', surname: 'head', v: true })
  known.set(name, spelt)
  return spelt
}
