import { useQuery } from '@apollo/client/react'
import { App, Card, Flex, Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { AGENDA_KINDS, type AgendaKind } from '@mobile-members/model/rights.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { AgendaLines } from '@mobile-members/web/rights/agenda-lines.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { BranchAgendaQuery } from '../gql/graphql.ts'
import {
  AddAgendaItemMutation,
  AgendaQuery,
  CountVotesMutation,
  NominateMutation,
  RemoveAgendaItemMutation,
} from './meetings.queries.ts'

type Item = NonNullable<BranchAgendaQuery['activity']>['agenda'][number]

const REFRESH = [AgendaQuery]

interface AgendaCardProps {
  activityId: string
  mine: boolean
  state: 'PLANNED' | 'HELD' | 'CLOSED' | 'CANCELLED'
}

/** The agenda of a meeting: adding to it before, counting votes once it has begun (R65–R67). */
export function AgendaCard({ activityId, mine, state }: AgendaCardProps) {
  const { t } = useTranslation('branch')
  const { data, error, refetch } = useQuery(AgendaQuery, { variables: { id: activityId } })
  const items = data?.activity?.agenda
  const open = mine && (state === 'PLANNED' || state === 'HELD')
  if (!open && items?.length === 0) return null
  return (
    <Card title={t('rights.agenda.title')} extra={open && <AddItem activityId={activityId} />}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {items && (
        <AgendaLines
          items={items}
          acts={(item) => open && !item.outcome && <ItemActs item={item} begun={state === 'HELD'} />}
        />
      )}
    </Card>
  )
}

function AddItem({ activityId }: { activityId: string }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act } = useAct(AddAgendaItemMutation, REFRESH)
  return (
    <FormAct<{ kind: AgendaKind; title: string }>
      name={`agenda:${activityId}`}
      size="small"
      label={t('meetings.add')}
      consequence={t('meetings.addWhat')}
      empty={{ kind: 'DISCUSSION', title: '' }}
      onSubmit={async (values) => {
        const { data, trouble } = await act({ input: { activityId, ...values } })
        if (data) message.success(t('meetings.added'))
        return trouble
      }}
    >
      <Form.Item name="kind" label={t('meetings.kind')}>
        <Select options={AGENDA_KINDS.map((kind) => ({ value: kind, label: t(`rights.agenda.kind.${kind}`) }))} />
      </Form.Item>
      <Form.Item
        name="title"
        label={t('meetings.topic')}
        rules={[{ required: true, whitespace: true, message: t('meetings.required', { label: t('meetings.topic') }) }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </FormAct>
  )
}

function ItemActs({ item, begun }: { item: Item; begun: boolean }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const removing = useAct(RemoveAgendaItemMutation, REFRESH)
  const nominating = useAct(NominateMutation, REFRESH)
  const voted = item.kind === 'RESOLUTION' || item.kind === 'ELECTION'
  return (
    <Flex className="mm-no-print" gap={8} wrap style={{ marginTop: 6 }}>
      {voted && <CountVotes item={item} begun={begun} />}
      {item.kind === 'ELECTION' && (
        <ConfirmAct
          size="small"
          label={t('meetings.nominate')}
          consequence={t('meetings.nominateWhat')}
          problem={<GraphTrouble error={nominating.trouble} />}
          onConfirm={async () => {
            const { data } = await nominating.act({ itemId: item.id })
            if (data) message.success(t('meetings.nominated'))
            return data !== undefined
          }}
        />
      )}
      <ConfirmAct
        size="small"
        danger
        label={t('meetings.remove')}
        consequence={t('meetings.removeWhat', { title: item.title })}
        problem={<GraphTrouble error={removing.trouble} />}
        onConfirm={async () => {
          const { data } = await removing.act({ id: item.id })
          if (data) message.success(t('meetings.removed'))
          return data !== undefined
        }}
      />
    </Flex>
  )
}

const FIGURES = ['present', 'for', 'against', 'abstained'] as const
type Count = Record<(typeof FIGURES)[number], number>

function CountVotes({ item, begun }: { item: Item; begun: boolean }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act } = useAct(CountVotesMutation, REFRESH)
  return (
    <FormAct<Count>
      name={`count:${item.id}`}
      size="small"
      type="primary"
      label={t('meetings.count')}
      disabledBecause={begun ? undefined : t('reason.NOT_BEGUN')}
      consequence={t('meetings.countWhat', { electors: item.electors, quorum: item.quorum })}
      empty={{ present: 0, for: 0, against: 0, abstained: 0 }}
      onSubmit={async (count) => {
        const { data, trouble } = await act({ itemId: item.id, count })
        if (data?.countVotes.outcome)
          message.success(t('meetings.counted', { outcome: t(`rights.agenda.outcome.${data.countVotes.outcome}`) }))
        return trouble
      }}
    >
      {FIGURES.map((figure) => (
        <Form.Item
          key={figure}
          name={figure}
          label={t(`meetings.${figure}`)}
          rules={[{ required: true, message: t('meetings.required', { label: t(`meetings.${figure}`) }) }]}
        >
          <InputNumber min={0} max={10_000} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      ))}
    </FormAct>
  )
}
