import { useQuery } from '@apollo/client/react'
import { Alert, Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { MemberStandingQuery as Answer } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { MemberStandingQuery } from './stays.queries.ts'

type Standing = NonNullable<Answer['member']>

/** The two relations of a member (R50), and who keeps contact now (R52): the same on every page that is about a member. */
export function MemberStanding({ memberId }: { memberId: string }) {
  const { t } = useTranslation('shared')
  const { data, loading, error, refetch } = useQuery(MemberStandingQuery, { variables: { id: memberId } })
  const member = data?.member
  if (loading && !member) return <LoadingLayout rows={3} title={false} />
  if (!member) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <Card size="small" title={t('stays.standing')} style={{ marginBottom: 12 }}>
      <FactList columns={2} facts={[formalOf(member, t), temporaryOf(member, t), ...responsibleOf(member, t)]} />
      {member.shortStay && <Alert type="info" showIcon title={t('stays.short')} style={{ marginTop: 8 }} />}
    </Card>
  )
}

type Translate = ReturnType<typeof useTranslation>['t']

function formalOf(member: Standing, t: Translate) {
  const { formalBranch, originTownship, originBranchText, originCommittee, formalSince } = member
  const home = [originTownship?.name, formalBranch?.name ?? originBranchText].filter(Boolean).join(' · ')
  return {
    key: 'formal',
    label: t('stays.formal'),
    value: formalSince ? formalBranch?.name : home || originCommittee,
    source: formalSince
      ? [
          t('stays.formalSince', { day: formalSince }),
          originTownship && t('stays.homeOf', { place: originTownship.name }),
        ]
          .filter(Boolean)
          .join(' · ')
      : undefined,
  }
}

function temporaryOf({ placedBranch, placedOn, stage }: Standing, t: Translate) {
  return {
    key: 'temporary',
    label: t('stays.temporary'),
    value: placedBranch?.name ?? t(stage === 'ENDED' ? 'stays.ended' : 'stays.none'),
    source: placedBranch && placedOn ? t('stays.temporarySince', { day: placedOn }) : undefined,
  }
}

function responsibleOf({ responsible }: Standing, t: Translate) {
  if (!responsible) return []
  const { role, organization, homeCommittee, since, contactName, contactPhone, afterEnd } = responsible
  return [
    {
      key: 'responsible',
      label: t('stays.responsible'),
      value: (
        <>
          {organization?.name ?? homeCommittee ?? t(`stays.roleOf.${role}`)}{' '}
          <ToneTag tone={afterEnd ? 'NEUTRAL' : 'UNDER_WAY'}>{t(`stays.roleOf.${role}`)}</ToneTag>
        </>
      ),
      source: t('stays.responsibleSince', { day: since }),
    },
    {
      key: 'contact',
      label: t('stays.contact'),
      value: [contactName, contactPhone].filter(Boolean).join(' ') || t('stays.noContact'),
    },
  ]
}
