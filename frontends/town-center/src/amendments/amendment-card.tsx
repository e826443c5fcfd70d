import { App, Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { TownAmendmentsQuery as Answer } from '../gql/graphql.ts'
import { MemberLink } from '../people/member-link.tsx'
import { useMay } from '../people/use-may.ts'
import { AmendmentsQuery, DecideAmendmentMutation } from './amendments.queries.ts'
import { useFactWords } from './use-fact-words.ts'

type Amendment = NonNullable<Answer['amendmentRequests']>['nodes'][number]
type Change = NonNullable<Amendment['changes']>[number]

const TONES = { OPEN: 'WAITING', ACCEPTED: 'DONE', REJECTED: 'NEUTRAL' } as const

/** One request: as it stands beside as it should be, and the two answers (R38). */
export function AmendmentCard({ amendment }: { amendment: Amendment }) {
  const { t } = useTranslation('town-center')
  const words = useFactWords()
  const { member, state, note, requestedAt, requestedByName, decidedAt, decidedByName, rejectReason } = amendment
  const open = state === 'OPEN'
  return (
    <Card
      size="small"
      title={
        <Flex gap={8} wrap align="center">
          <MemberLink member={member} />
          <Typography.Text type="secondary">
            {[member?.registerNo, member?.originTownship?.shortName].filter(Boolean).join(' · ')}
          </Typography.Text>
          <ToneTag tone={TONES[state]}>{t(`amendments.state.${state}`)}</ToneTag>
        </Flex>
      }
    >
      <Flex vertical gap={8}>
        <Typography.Text type="secondary">
          {requestedByName ? t('amendments.requestedBy', { name: requestedByName }) : t('amendments.requestedBySelf')}
          {' · '}
          {instantInTable(requestedAt)}
        </Typography.Text>
        <RowList<Change>
          label={t('amendments.title')}
          rows={amendment.changes ?? []}
          rowKey={({ fact }) => fact}
          loading={false}
          empty={null}
          columns={[
            { key: 'fact', title: t('amendments.fact'), main: true, render: ({ fact }) => words.label(fact) },
            ...(open
              ? [
                  {
                    key: 'before',
                    title: t('amendments.before'),
                    render: ({ fact, before }: Change) => words.value(fact, before) ?? '–',
                  },
                ]
              : []),
            {
              key: 'after',
              title: t('amendments.after'),
              render: ({ fact, after }) => <strong>{words.value(fact, after) ?? '–'}</strong>,
            },
          ]}
        />
        {note && <div style={{ overflowWrap: 'anywhere' }}>{t('amendments.note', { note })}</div>}
        {decidedAt && (
          <div>
            {t('amendments.decided', { name: decidedByName ?? '', day: instantInTable(decidedAt) })}
            {rejectReason && ` · ${t('amendments.reason', { reason: rejectReason })}`}
          </div>
        )}
        {open && <Decide amendment={amendment} />}
      </Flex>
    </Card>
  )
}

function Decide({ amendment: { id, member } }: { amendment: Amendment }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const may = useMay()
  const { act, trouble } = useAct(DecideAmendmentMutation, [AmendmentsQuery])
  if (!may('registry', 'decideAmendment')) return null
  const name = member?.name ?? t('people.noName')
  const decide = async (accept: boolean, rejectReason?: string) => {
    const { data } = await act({ id, accept, ...(rejectReason ? { rejectReason } : {}) })
    if (!data) return false
    void message.success(t(accept ? 'amendments.accepted' : 'amendments.rejected'))
    return true
  }
  return (
    <Flex gap={8} wrap className="mm-no-print">
      <ConfirmAct
        type="primary"
        label={t('amendments.accept')}
        consequence={t('amendments.acceptWhat', { name })}
        problem={<GraphTrouble error={trouble} />}
        onConfirm={() => decide(true)}
      />
      <ConfirmAct
        label={t('amendments.reject')}
        consequence={t('amendments.rejectWhat', { name })}
        reasonRequired
        reasons={t('amendments.rejectReasons').split('|')}
        problem={<GraphTrouble error={trouble} />}
        onConfirm={(reason) => decide(false, reason)}
      />
    </Flex>
  )
}
