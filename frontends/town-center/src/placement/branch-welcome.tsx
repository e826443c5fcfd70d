import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { Notice } from '../forms/notice.tsx'
import type { PlacementQuery as Answer } from '../gql/graphql.ts'

type Affiliation = NonNullable<Answer['affiliation']>

/** Branches that found this member and ask for them (R62); the table and the director still decide. */
export function BranchesThatAsk({ intakes }: Pick<Affiliation, 'intakes'>) {
  const { t } = useTranslation('town-center')
  if (intakes.length === 0) return null
  return (
    <Notice tone="UNDER_WAY">
      {intakes.map(({ id, branch, wish }) => (
        <span key={id}>
          {branch && <Link to={`/branches/${branch.id}`}>{t('placement.asksOf', { branch: branch.name })}</Link>} {wish}
        </span>
      ))}
      <span>{t('placement.asksStill')}</span>
    </Notice>
  )
}

/** How the branch welcomed the member, or until when it has to (R62). */
export function Welcome({
  affiliation: { state, welcome, welcomeDueOn, welcomeOverdue },
}: {
  affiliation: Affiliation
}) {
  const { t, i18n } = useTranslation('town-center')
  const waits = state === 'PLACED' && welcomeDueOn
  if (!welcome && !waits) return null
  return (
    <Card title={t('placement.welcomeTitle')}>
      {welcome
        ? t('placement.welcomed', {
            way: t(`placement.welcomeWay.${welcome.way}`),
            day: dayInWords(welcome.contactedOn, i18n.language),
            said: welcome.said,
          })
        : waits && (
            <Notice tone={welcomeOverdue ? 'ALARM' : 'WAITING'}>
              {t('placement.welcomeWaits', { day: dayInWords(waits, i18n.language) })}
            </Notice>
          )}
    </Card>
  )
}
