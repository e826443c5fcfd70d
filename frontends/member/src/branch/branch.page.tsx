import { useQuery } from '@apollo/client/react'
import { App, Card, Flex, Form, Input, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { MyPlacementQuery as Answer } from '../gql/graphql.ts'
import { BackLink } from '../lists/back-link.tsx'
import { LinkRow } from '../lists/link-row.tsx'
import { AskForMyReviewMutation, MyPlacementQuery, ObjectMutation } from './branch.queries.ts'
import { Considered, type Decision } from './considered.tsx'
import { SaidAndAnswered } from './said-and-answered.tsx'

type Affiliation = NonNullable<Answer['myAffiliation']>

/** Why the member was placed where they are, by which facts, and what to do if that is wrong (R60). */
export function Component() {
  const { t } = useTranslation('member')
  const { data, loading, error, refetch } = useQuery(MyPlacementQuery)
  const affiliation = data?.myAffiliation
  const decision = affiliation?.decision
  return (
    <>
      <BackLink to="/" label={t('menu.home')} />
      <PageHead title={t('branch.title')}>{affiliation && <StateTag state={affiliation.state} />}</PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout />}
      {data && !error && !decision && <EmptyState what={t('branch.none')} how={t('branch.noneHow')} />}
      {affiliation && (
        <Flex vertical gap={16}>
          {decision && <Placement affiliation={affiliation} decision={decision} />}
          <SaidAndAnswered affiliation={affiliation} />
          {affiliation.state === 'PROPOSED' && <ObjectAct affiliationId={affiliation.id} />}
          {affiliation.placedOn &&
            !affiliation.endedOn &&
            !affiliation.reviews.some(({ state }) => state === 'OPEN') && <AskAct affiliationId={affiliation.id} />}
          {decision && <Considered decision={decision} />}
          <Typography.Text type="secondary">{t('branch.howToChange')}</Typography.Text>
          <ul style={{ margin: 0, padding: 0 }}>
            <LinkRow to="/rights">{t('rights.title')}</LinkRow>
          </ul>
          <Card title={t('branch.steps')}>
            <Timeline
              entries={affiliation.steps
                .toReversed()
                .toSorted((a, b) => b.at.localeCompare(a.at))
                .map(({ at, toState, reason }) => ({
                  key: `${at} ${toState}`,
                  at,
                  what: t(`state.${toState}`),
                  by: reason,
                }))}
            />
          </Card>
        </Flex>
      )}
    </>
  )
}

function Placement({ affiliation, decision }: { affiliation: Affiliation; decision: Decision }) {
  const { t } = useTranslation('member')
  const branch = affiliation.branch ?? decision.branch ?? decision.proposedBranch
  return (
    <Card title={t(affiliation.placedOn ? 'branch.placed' : 'branch.proposed')}>
      <Typography.Paragraph strong style={{ fontSize: '1.1em' }}>
        {branch?.name ?? t('branch.undecided')}
      </Typography.Paragraph>
      <div>{t(`words.placementRule.${decision.rule ?? 'MANUAL'}`)}</div>
      <Typography.Text type="secondary">{t('branch.ruleSet', { version: decision.ruleSetVersion })}</Typography.Text>
      {decision.overrideReason && <div>{t('branch.byPerson', { reason: decision.overrideReason })}</div>}
      {!affiliation.placedOn && affiliation.placementDueOn && (
        <div>
          {t('branch.due')} {affiliation.placementDueOn}
        </div>
      )}
    </Card>
  )
}

function ObjectAct({ affiliationId }: { affiliationId: string }) {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const { act } = useAct(ObjectMutation, [MyPlacementQuery])
  const label = t('branch.objectReason')
  return (
    <FormAct<{ text: string }>
      name={`objection:${affiliationId}`}
      block
      label={t('branch.object')}
      consequence={t('branch.objectWhat')}
      empty={{ text: '' }}
      onSubmit={async ({ text }) => {
        const { trouble } = await act({ affiliationId, text: text.trim() })
        if (!trouble) message.success(t('branch.objected'))
        return trouble
      }}
    >
      <Form.Item
        name="text"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('field.required', { label }) }]}
      >
        <Input.TextArea rows={4} maxLength={1000} placeholder={t('branch.objectHint')} />
      </Form.Item>
    </FormAct>
  )
}

/** Once placed, the member asks whether the branch still fits (R61). */
function AskAct({ affiliationId }: { affiliationId: string }) {
  const { t } = useTranslation('member')
  const { message } = App.useApp()
  const { act } = useAct(AskForMyReviewMutation, [MyPlacementQuery])
  const label = t('branch.objectReason')
  return (
    <FormAct<{ reason: string }>
      name={`placement-review:${affiliationId}`}
      block
      label={t('branch.ask')}
      consequence={t('branch.askWhat')}
      empty={{ reason: '' }}
      onSubmit={async ({ reason }) => {
        const { trouble } = await act({ affiliationId, reason: reason.trim() })
        if (!trouble) message.success(t('branch.asked'))
        return trouble
      }}
    >
      <Form.Item
        name="reason"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('field.required', { label }) }]}
      >
        <Input.TextArea rows={4} maxLength={1000} placeholder={t('branch.objectHint')} />
      </Form.Item>
    </FormAct>
  )
}
