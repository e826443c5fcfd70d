/** The look, as values. Contrast of every pair used for text is at least 4.5 : 1 (tokens.test.ts). */
export interface Palette {
  /** The one red, for the primary act. */
  primary: string
  onPrimary: string
  /** The menu's open entry. */
  selected: string
  onSelected: string
  /** Only as a thin accent. */
  gold: string
  page: string
  surface: string
  line: string
  text: string
  quiet: string
  /** An example in a field that is still empty: lighter than what is written there, and yet to be read. */
  hint: string
  states: Record<Tone, { text: string; ground: string }>
}

/** What a state says to the eye; each has its own icon and always stands with its word. */
export const TONES = ['DONE', 'UNDER_WAY', 'WAITING', 'ALARM', 'NEUTRAL'] as const
export type Tone = (typeof TONES)[number]

export const LIGHT: Palette = {
  primary: '#b3201f',
  onPrimary: '#ffffff',
  selected: '#f6e9e8',
  onSelected: '#9d1a19',
  gold: '#c39a3b',
  page: '#f7f6f4',
  surface: '#ffffff',
  line: '#e4e1dc',
  text: '#1f1d1a',
  quiet: '#625d55',
  hint: '#736e66',
  states: {
    DONE: { text: '#20693a', ground: '#e9f4ec' },
    UNDER_WAY: { text: '#1a5494', ground: '#e8f0f9' },
    WAITING: { text: '#7d5200', ground: '#fdf3dc' },
    ALARM: { text: '#9c1c3c', ground: '#fbe9ee' },
    NEUTRAL: { text: '#56524b', ground: '#efedea' },
  },
}

export const DARK: Palette = {
  primary: '#c9372f',
  onPrimary: '#ffffff',
  selected: '#4a2321',
  onSelected: '#ffd9d4',
  gold: '#c9a75a',
  page: '#161513',
  surface: '#1f1e1b',
  line: '#3a3833',
  text: '#edebe7',
  quiet: '#aaa49a',
  hint: '#938d83',
  states: {
    DONE: { text: '#8fd0a2', ground: '#1c2f22' },
    UNDER_WAY: { text: '#9cc3ee', ground: '#1a2a3c' },
    WAITING: { text: '#ecc272', ground: '#352a14' },
    ALARM: { text: '#f3a2b4', ground: '#3a1c25' },
    NEUTRAL: { text: '#c4bfb6', ground: '#2c2a27' },
  },
}

/** English letters and marks come first, so that an apostrophe is not as wide as a character. */
export const ENGLISH_FONT =
  "'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif"
export const FONT = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', system-ui, sans-serif"

/** Text and target sizes: portals are read at a desk, member pages in the hand, elder pages by tired eyes. */
export const SIZES = {
  PORTAL: { font: 14, control: 32, row: 40 },
  MEMBER: { font: 18, control: 48, row: 56 },
  ELDER: { font: 22, control: 56, row: 64 },
} as const
export type Size = keyof typeof SIZES

/** Colours that people with any colour vision tell apart (Okabe–Ito, darkened for thin lines). */
export const CHART_COLOURS = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#b0750a',
  '#8c4f7d',
  '#3d8fc4',
  '#5b5b5b',
  '#a38b00',
] as const

/** WCAG contrast of two colours given as #rrggbb. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
