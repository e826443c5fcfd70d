import { App, ConfigProvider, theme } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { createContext, use, useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppearance } from './appearance.ts'
import { onePerPage } from './one-per-page.ts'
import { DARK, ENGLISH_FONT, FONT, LIGHT, SIZES, type Palette, type Size } from './tokens.ts'

const SizeContext = onePerPage('size-context', () => createContext<Size>('PORTAL'))

/**
 * Gives antd the house's look. Stands at the root of every front end, and around each page that is mounted in another
 * front end, because antd is not shared between them.
 */
export function ThemeProvider({ size: wanted, children }: { size?: 'PORTAL' | 'MEMBER'; children: ReactNode }) {
  const { i18n } = useTranslation()
  const outer = use(SizeContext)
  const { elder } = useAppearance()
  const size: Size = wanted === 'MEMBER' ? (elder ? 'ELDER' : 'MEMBER') : (wanted ?? outer)
  const palette = usePalette()
  const { dark } = useAppearance()
  const { font, control, row } = SIZES[size]
  const english = i18n.language === 'en'
  dayjs.locale(english ? 'en' : 'zh-cn')
  const config = useMemo(() => {
    const block = (row - 1 - Math.round(font * 1.5714)) / 2
    // The red is for the primary act; a field that is being filled in must not look refused.
    const field = {
      activeBorderColor: palette.states.UNDER_WAY.text,
      hoverBorderColor: palette.states.UNDER_WAY.text,
      activeShadow: `0 0 0 2px ${palette.states.UNDER_WAY.ground}`,
    }
    return {
      algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
      token: {
        colorPrimary: palette.primary,
        colorLink: palette.states.UNDER_WAY.text,
        colorInfo: palette.states.UNDER_WAY.text,
        colorSuccess: palette.states.DONE.text,
        colorWarning: palette.states.WAITING.text,
        colorError: palette.states.ALARM.text,
        colorTextBase: palette.text,
        colorTextSecondary: palette.quiet,
        colorTextDescription: palette.quiet,
        colorTextPlaceholder: palette.hint,
        colorInfoBg: palette.states.UNDER_WAY.ground,
        colorInfoBorder: palette.line,
        colorSuccessBg: palette.states.DONE.ground,
        colorSuccessBorder: palette.line,
        colorWarningBg: palette.states.WAITING.ground,
        colorWarningBorder: palette.line,
        colorErrorBg: palette.states.ALARM.ground,
        colorErrorBorder: palette.line,
        colorBgLayout: palette.page,
        colorBgContainer: palette.surface,
        colorBorderSecondary: palette.line,
        fontFamily: english ? ENGLISH_FONT : FONT,
        fontSize: font,
        controlHeight: control,
        borderRadius: 4,
        wireframe: false,
        motionDurationMid: '0.12s',
        motionDurationSlow: '0.16s',
      },
      components: {
        Table: {
          cellPaddingBlock: block,
          cellPaddingBlockMD: block,
          cellPaddingBlockSM: Math.max(4, block - 3),
          cellPaddingInline: 12,
          cellPaddingInlineMD: 12,
          headerBg: palette.page,
        },
        Input: field,
        InputNumber: field,
        Select: field,
        DatePicker: field,
        Layout: {
          headerBg: palette.surface,
          siderBg: palette.surface,
          bodyBg: palette.page,
          headerHeight: 48,
          headerPadding: '0 16px',
        },
        Menu: {
          itemHeight: 38,
          itemBorderRadius: 4,
          activeBarBorderWidth: 0,
          subMenuItemBg: 'transparent',
          itemSelectedBg: palette.selected,
          itemSelectedColor: palette.onSelected,
        },
        Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
        // What is wrong with a field stands between it and the next one, in large print too.
        Form: { itemMarginBottom: Math.round(font * 1.7) },
        Typography: { titleMarginTop: 0, titleMarginBottom: '0.4em' },
        Card: { headerFontSize: font + 1, bodyPadding: 16, headerPadding: 16, headerHeight: 44 },
      },
    }
  }, [dark, english, palette, font, control, row])
  return (
    <SizeContext value={size}>
      <ConfigProvider locale={english ? enUS : zhCN} theme={config} button={{ autoInsertSpace: false }}>
        <App component={false} message={{ maxCount: 3 }}>
          {children}
        </App>
      </ConfigProvider>
    </SizeContext>
  )
}

export function usePalette(): Palette {
  return useAppearance().dark ? DARK : LIGHT
}

export function useSize(): Size {
  return use(SizeContext)
}
