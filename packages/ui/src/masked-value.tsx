import { EyeOutlined } from '@ant-design/icons'
import { Button, Flex } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

export interface MaskedValueProps {
  /** What shows before anybody asks: the server's masked form, or one of masks.ts. */
  masked: string
  /** Asks the server, which puts the asking on record. Undefined when it did not give the value. */
  onAsk: () => Promise<string | null | undefined>
  /** What is asked for, for the button's name: 身份证号. */
  label: string
}

/** Personal data, masked until asked for. Asking is one click, is logged, and says so. */
export function MaskedValue({ masked, onAsk, label }: MaskedValueProps) {
  const { t } = useTranslation('ui')
  const [value, setValue] = useState<string>()
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState(false)
  async function ask() {
    setAsking(true)
    try {
      const answer = await onAsk()
      if (answer === undefined || answer === null) setRefused(true)
      else setValue(answer)
    } catch {
      setRefused(true)
    } finally {
      setAsking(false)
    }
  }
  if (value !== undefined) return <span>{value}</span>
  return (
    <Flex gap={4} align="center" wrap component="span" style={{ display: 'inline-flex' }}>
      <span aria-label={t('masked.hidden', { label })}>{masked}</span>
      <Button
        type="text"
        size="small"
        className="mm-no-print"
        icon={<EyeOutlined />}
        loading={asking}
        onClick={() => void ask()}
        title={t('masked.logged')}
        aria-label={t('masked.show', { label })}
      >
        {t('masked.ask')}
      </Button>
      {refused && <span role="alert">{t('masked.refused')}</span>}
    </Flex>
  )
}
