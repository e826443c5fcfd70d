import { pinyin } from 'pinyin-pro'

/** How a name is found by its sound: 曾国藩 gives zengguofan and zgf (X7). What is no Chinese character stays as it is, in lower case. */
export function soundOf(name: string): { pinyin: string; initials: string } {
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    surname: 'head',
    nonZh: 'consecutive',
    v: true,
  }).map((syllable) => syllable.toLowerCase().replaceAll(/\s/g, ''))
  return { pinyin: syllables.join(''), initials: syllables.map((syllable) => [...syllable][0] ?? '').join('') }
}
