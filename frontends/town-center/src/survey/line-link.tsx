import { useQuery } from '@apollo/client/react'
import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { TownSurveyLineQuery } from '../gql/graphql.ts'
import { SurveyLineQuery } from './survey.queries.ts'

export type LinkOfLine = NonNullable<NonNullable<TownSurveyLineQuery['surveyLine']>['link']>

const AGAIN = 2000

/** Whom a told line stands for; while it is being compared it says so, and looks again until it is known. */
export function LineLink({ lineId, link }: { lineId: string; link: LinkOfLine | null }) {
  const { t } = useTranslation('town-center')
  const { data } = useQuery(SurveyLineQuery, {
    variables: { id: lineId },
    fetchPolicy: 'network-only',
    pollInterval: AGAIN,
    skipPollAttempt: () => document.hidden,
    skip: link !== null,
  })
  const known = link ?? data?.surveyLine?.link
  if (!known) return <ToneTag tone="WAITING">{t('survey.link.comparing')}</ToneTag>
  return (
    <Flex gap={8} align="center" wrap>
      <ToneTag tone={known.decision === 'REVIEW' ? 'WAITING' : 'DONE'}>
        {t(`survey.link.outcomeOf.${known.decision}`)}
      </ToneTag>
      {known.decision === 'REVIEW' ? (
        <Link to="/survey/review">{t('survey.link.review')}</Link>
      ) : (
        <Link to={`/members/${known.memberId}`}>{t('survey.link.open')}</Link>
      )}
    </Flex>
  )
}
