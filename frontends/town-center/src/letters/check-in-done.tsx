import { useQuery } from '@apollo/client/react'
import { PrinterOutlined } from '@ant-design/icons'
import { Button, Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { usePaper } from '@mobile-members/web/use-paper.ts'
import { Notice } from '../forms/notice.tsx'
import { AffiliationOfMemberQuery } from './letters.queries.ts'

/** Who was checked in just now. */
export interface CheckedIn {
  memberId: string
  name: string
  registerNo: string | null | undefined
}

/** After the check-in: what was done, and the placement, which the news of it opens within moments. */
export function CheckInDone({ checkedIn, onNext }: { checkedIn: CheckedIn; onNext: () => void }) {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const paper = usePaper()
  const { data, startPolling, stopPolling } = useQuery(AffiliationOfMemberQuery, {
    variables: { memberId: checkedIn.memberId },
    fetchPolicy: 'network-only',
    pollInterval: 1500,
    skipPollAttempt: () => document.hidden,
  })
  const affiliation = data?.member?.affiliation
  const ready = affiliation && !['INTRODUCED', 'ENDED', 'RETURNED'].includes(affiliation.state)
  if (ready) stopPolling()
  else if (affiliation) startPolling(1500)
  return (
    <Card>
      <Notice tone="DONE">
        <Typography.Text strong>{t('checkIn.done', { name: checkedIn.name })}</Typography.Text>
        {checkedIn.registerNo && <span>{t('checkIn.doneNumber', { number: checkedIn.registerNo })}</span>}
        <span>{t(ready ? 'checkIn.doneNext' : 'checkIn.preparing')}</span>
      </Notice>
      <Flex gap={8} wrap>
        <Button
          type="primary"
          loading={!ready}
          onClick={() => void navigate(affiliation ? `/placement/${affiliation.id}` : '/placement')}
        >
          {t('checkIn.place')}
        </Button>
        <Button
          icon={<PrinterOutlined aria-hidden />}
          loading={paper.opening}
          onClick={() => void paper.open(`/files/registration-forms/${checkedIn.memberId}.pdf`)}
        >
          {t('checkIn.paper.print')}
        </Button>
        <Button onClick={onNext}>{t('checkIn.another')}</Button>
      </Flex>
      <GraphTrouble error={paper.trouble} />
    </Card>
  )
}
