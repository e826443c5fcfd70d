import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { TownshipRegistryWorkQuery } from '../home/home.queries.ts'
import { ReadReceiptMutation, ReceiptsQuery, StubsQuery, TownshipLetterQuery } from './letters.queries.ts'

const REFRESH = [ReceiptsQuery, TownshipLetterQuery, StubsQuery, TownshipRegistryWorkQuery]

interface ReadReceiptProps {
  letterId: string
  name: string
  size?: 'small' | 'middle'
}

/** The township has read a receipt and pastes it on the stub (R47). */
export function ReadReceipt({ letterId, name, size = 'middle' }: ReadReceiptProps) {
  const { t } = useTranslation('township')
  const { message } = App.useApp()
  const { act, acting, trouble } = useAct(ReadReceiptMutation, REFRESH)
  return (
    <>
      <Button
        type="primary"
        size={size}
        loading={acting}
        aria-label={t('letters.receipt.readOf', { name })}
        onClick={() =>
          void act({ letterId }).then(({ data }) => data && message.success(t('letters.receipt.readDone')))
        }
      >
        {t('letters.receipt.read')}
      </Button>
      <GraphTrouble error={trouble} />
    </>
  )
}
