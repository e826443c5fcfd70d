import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { MyPlacementQuery as Answer } from '../gql/graphql.ts'

type Affiliation = NonNullable<Answer['myAffiliation']>

/** What the member has said about the placement, and what the centre answered; what is open shows its day (R60, R61). */
export function SaidAndAnswered({ affiliation }: { affiliation: Affiliation }) {
  const { t, i18n } = useTranslation('member')
  const day = (value: string) => dayInWords(value, i18n.language)
  const objections = affiliation.decisions
    .filter((one) => one.objection)
    .map((one) => ({
      key: one.id,
      at: one.objectedAt ?? '',
      said: one.objection,
      answer: one.objectionAnswer,
      dueOn: one.objectionDueOn,
      what: t('branch.yourObjection'),
    }))
  const asked = affiliation.reviews
    .filter(({ cause }) => cause === 'ASKED_BY_MEMBER')
    .map((one) => ({
      key: one.id,
      at: one.openedAt,
      said: one.reason,
      answer: one.state === 'FALLEN_AWAY' ? t('branch.notNeeded') : one.answer,
      dueOn: one.dueOn,
      what: t('branch.yourRequest'),
    }))
  const all = [...objections, ...asked].toSorted((a, b) => b.at.localeCompare(a.at))
  if (all.length === 0) return null
  return (
    <Card title={t('branch.said')}>
      <Flex vertical gap={16}>
        {all.map(({ key, at, said, answer, dueOn, what }) => (
          <div key={key}>
            <Typography.Text type="secondary">
              {what} · {day(at.slice(0, 10))}
            </Typography.Text>
            <div style={{ whiteSpace: 'pre-wrap' }}>{said}</div>
            {answer ? (
              <div style={{ whiteSpace: 'pre-wrap', marginTop: 6 }}>
                <strong>{t('branch.answer')}</strong> {answer}
              </div>
            ) : (
              <div style={{ marginTop: 6 }}>
                <ToneTag tone="WAITING">{t('branch.waiting')}</ToneTag>{' '}
                {dueOn && t('branch.answerBy', { day: day(dueOn) })}
              </div>
            )}
          </div>
        ))}
      </Flex>
    </Card>
  )
}
