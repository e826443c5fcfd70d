import { CopyOutlined } from '@ant-design/icons'
import { App, Button, Card, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

interface ExplanationProps {
  sentence: string
  version: number
  /** The branch's name, once a person has decided. */
  decided?: string | undefined
}

/** What the member is told, in words that can be sent or read out (R60). */
export function Explanation({ sentence, version, decided }: ExplanationProps) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const text = decided
    ? t('placement.explanationDone', { sentence, version, branch: decided })
    : t('placement.explanationText', { sentence, version })
  return (
    <Card
      title={t('placement.explanation')}
      extra={
        <Button
          size="small"
          icon={<CopyOutlined />}
          className="mm-no-print"
          onClick={() => void navigator.clipboard.writeText(text).then(() => message.success(t('placement.copied')))}
        >
          {t('placement.copy')}
        </Button>
      }
    >
      <Typography.Paragraph style={{ margin: 0 }}>{text}</Typography.Paragraph>
    </Card>
  )
}
