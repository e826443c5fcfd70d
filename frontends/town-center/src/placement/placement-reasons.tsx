import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { branchOf, usePlacementWords, type Proposal } from './placement-words.ts'
import { SimpleTable } from './simple-table.tsx'

/** How far the enterprise branches are, the nearest first (R55). */
export function Distances({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('town-center')
  const { distanceWords } = usePlacementWords()
  if (proposal.distances.length === 0)
    return <Typography.Text type="secondary">{t('placement.distancesNone')}</Typography.Text>
  const chosen = branchOf(proposal)?.id
  return (
    <SimpleTable
      label={t('placement.distances')}
      head={[t('placement.branch'), t('placement.distance'), t('placement.members'), '']}
      rows={proposal.distances.map(({ branchId, meters, members, branch }) => ({
        key: branchId,
        cells: [
          <Link key="branch" to={`/branches/${branch.id}`}>
            {branch.name}
          </Link>,
          distanceWords(meters),
          members,
          branchId === chosen ? (
            <ToneTag key="chosen" tone="DONE">
              {t('placement.chosen')}
            </ToneTag>
          ) : null,
        ],
      }))}
    />
  )
}

/** What would come out if one fact were another (N4). */
export function Changes({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('town-center')
  const words = usePlacementWords()
  if (proposal.wouldChange.length === 0)
    return <Typography.Text type="secondary">{t('placement.changesNone')}</Typography.Text>
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {proposal.wouldChange.map(({ fact, value, ...outcome }) => (
        <li key={`${fact} ${value}`} style={{ padding: '3px 0' }}>
          {t('placement.change', {
            fact: words.factWords(fact),
            value: words.valueWords(fact, value, proposal.facts),
            outcome: words.outcomeWords({ ...outcome, branch: outcome.branch ?? null }),
          })}
        </li>
      ))}
    </ul>
  )
}

/** Each row of the table that was tried, whether it holds, and by which facts. */
export function RulesTried({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('town-center')
  const words = usePlacementWords()
  return (
    <SimpleTable
      label={t('placement.trace')}
      head={['', t('placement.rule'), '', t('placement.facts')].map((title, at) => title || '\u00a0'.repeat(at + 1))}
      rows={proposal.trace.map(({ order, holds, facts }) => ({
        key: String(order),
        cells: [
          <span key="step" style={{ whiteSpace: 'nowrap' }}>
            {t('placement.step', { order })}
          </span>,
          t(`placement.stepOf.${order}`),
          <ToneTag key="holds" tone={holds ? 'DONE' : 'NEUTRAL'}>
            {t(holds ? 'placement.holds' : 'placement.fails')}
          </ToneTag>,
          facts
            .map(({ fact, value }) => `${words.factWords(fact)}: ${words.valueWords(fact, value, proposal.facts)}`)
            .join(' · '),
        ],
      }))}
    />
  )
}
