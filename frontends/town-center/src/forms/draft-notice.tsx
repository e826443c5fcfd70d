import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { instantInWords } from '@mobile-members/ui/dates.ts'
import { usePalette } from '@mobile-members/ui/theme.tsx'

/** Says that a form stands as it was left, and offers to start afresh. */
export function DraftNotice({ keptAt, onClear }: { keptAt: string | undefined; onClear: () => void }) {
  const { t, i18n } = useTranslation('town-center')
  const { text, ground } = usePalette().states.NEUTRAL
  if (!keptAt) return null
  return (
    <Flex
      role="status"
      gap={8}
      align="center"
      wrap
      style={{ padding: '6px 12px', marginBottom: 12, color: text, background: ground, borderRadius: 4 }}
    >
      <span style={{ flex: '1 1 200px' }}>{t('forms.kept', { at: instantInWords(keptAt, i18n.language) })}</span>
      <Button size="small" onClick={onClear}>
        {t('forms.clear')}
      </Button>
    </Flex>
  )
}
