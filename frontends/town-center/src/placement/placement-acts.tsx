import { App, Flex, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchPicker } from '../branches/branch-picker.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useRules } from '../forms/use-rules.ts'
import type { MemberFactsInput, PlacementQuery as Answer } from '../gql/graphql.ts'
import { TownWorkQuery } from '../home/home.queries.ts'
import { changedFacts } from '../letters/changed-facts.ts'
import { useMay } from '../people/use-may.ts'
import { AskForReviewMutation } from '../placement-reviews/placement-reviews.queries.ts'
import { AnswerAct } from './answer-act.tsx'
import { ChangeAct } from './change-act.tsx'
import { PlacementFields, type PlacementValues } from './placement-fields.tsx'
import { isStale, usePlacementWords } from './placement-words.ts'
import {
  ConfirmPlacementMutation,
  OverridePlacementMutation,
  PlacementQuery,
  PlacementQueueQuery,
  ProposePlacementMutation,
  TellPlacementFactsMutation,
} from './placement.queries.ts'

type Affiliation = NonNullable<Answer['affiliation']>

const REFRESH = [PlacementQuery, PlacementQueueQuery, TownWorkQuery]

interface Elsewhere {
  branchId?: string | undefined
  reason: string
}

/** What can be done about a placement now; what somebody would look for and cannot have stands with its reason. */
export function PlacementActs({ affiliation }: { affiliation: Affiliation }) {
  const { t } = useTranslation('town-center')
  const { state } = affiliation
  if (state === 'INTRODUCED' || state === 'ENDED' || state === 'RETURNED') return null
  const placed = state === 'PLACED' || state === 'ACTIVE' || state === 'PAUSED'
  return (
    <Flex gap={8} wrap className="mm-no-print" role="group" aria-label={t('placement.suggestion')}>
      {placed ? (
        <>
          <ChangeAct affiliation={affiliation} refresh={REFRESH} />
          <AskAct affiliation={affiliation} />
        </>
      ) : (
        <>
          <DirectorsActs affiliation={affiliation} />
          {state === 'OBJECTED' ? <Answer affiliation={affiliation} /> : <ProposeAct affiliation={affiliation} />}
          <TellAct affiliation={affiliation} />
        </>
      )}
    </Flex>
  )
}

function DirectorsActs({ affiliation }: { affiliation: Affiliation }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { filled, chosen } = useRules()
  const may = useMay()
  const confirming = useAct(ConfirmPlacementMutation, REFRESH)
  const overriding = useAct(OverridePlacementMutation, REFRESH)
  const { id, member, state, decision, evaluation } = affiliation
  const name = member.name ?? t('people.noName')
  const director = may('branches', 'confirmPlacement') ? undefined : t('placement.directorOnly')
  const proposed = state === 'PROPOSED' ? undefined : t('placement.notProposed')
  const changed = decision && evaluation && isStale(decision, evaluation) ? t('placement.factsChanged') : undefined
  const nowhere = decision && !decision.proposedBranch ? t('placement.noBranchProposed') : undefined

  async function confirm() {
    const { data } = await confirming.act({ id })
    if (!data) return false
    message.success(t('placement.confirmed', { name, branch: data.confirmPlacement.branch?.name ?? '' }))
    return true
  }

  return (
    <>
      <ConfirmAct
        label={t('placement.confirm')}
        type={proposed ? 'default' : 'primary'}
        consequence={t('placement.confirmWhat', { name, branch: decision?.proposedBranch?.name ?? '' })}
        disabledBecause={director ?? proposed ?? changed ?? nowhere}
        onConfirm={confirm}
        problem={<GraphTrouble error={confirming.trouble} />}
      />
      <FormAct<Elsewhere>
        name={`override:${id}`}
        label={t('placement.override')}
        consequence={t('placement.overrideWhat', { name })}
        empty={{ reason: '' }}
        disabledBecause={director ?? proposed}
        onSubmit={async ({ branchId, reason }) => {
          const { data, trouble } = await overriding.act({ id, branchId: branchId!, reason: reason.trim() })
          if (data)
            message.success(t('placement.confirmed', { name, branch: data.overridePlacement.branch?.name ?? '' }))
          return trouble
        }}
      >
        <Form.Item name="branchId" label={t('placement.overrideBranch')} rules={chosen(t('placement.overrideBranch'))}>
          <BranchPicker except={decision?.proposedBranch?.id} />
        </Form.Item>
        <Form.Item name="reason" label={t('placement.overrideReason')} rules={filled(t('placement.overrideReason'))}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </FormAct>
    </>
  )
}

function ProposeAct({ affiliation }: { affiliation: Affiliation }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const may = useMay()
  const { act, trouble } = useAct(ProposePlacementMutation, REFRESH)
  const { id, state, evaluation } = affiliation
  const center = may('branches', 'proposePlacement') ? undefined : t('placement.centerOnly')
  const missing = evaluation?.result === 'NEED_FACTS' ? t('placement.needFacts') : undefined
  return (
    <ConfirmAct
      label={t(state === 'PROPOSED' ? 'placement.proposeAgain' : 'placement.propose')}
      type={state === 'PROPOSED' ? 'default' : 'primary'}
      consequence={t('placement.proposeWhat')}
      disabledBecause={center ?? missing}
      onConfirm={async () => {
        const { data } = await act({ id })
        if (!data) return false
        message.success(t('placement.proposed'))
        return true
      }}
      problem={<GraphTrouble error={trouble} />}
    />
  )
}

/** Facts that are missing or wrong are told to registry; the news of it brings them here. */
function TellAct({ affiliation }: { affiliation: Affiliation }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const may = useMay()
  const { act } = useAct(TellPlacementFactsMutation, [PlacementQuery])
  const { member, evaluation } = affiliation
  if (!may('registry', 'correctMember') || !evaluation) return null
  const { workUnit, residenceArea, ...facts } = evaluation.facts
  const known: PlacementValues = {
    employmentKind: facts.employmentKind ?? undefined,
    employmentStable: facts.employmentStable ?? undefined,
    industry: facts.industry ?? undefined,
    residenceStable: facts.residenceStable ?? undefined,
    workUnitId: workUnit?.id,
    residenceAreaId: residenceArea?.id,
  }
  return (
    <FormAct<PlacementValues>
      name={`facts:${member.id}`}
      label={t('placement.tell')}
      consequence={t('placement.tellWhat')}
      empty={known}
      onSubmit={async (told) => {
        const { data, trouble } = await act({ id: member.id, facts: changedFacts(told, known) as MemberFactsInput })
        if (data) message.success(t('placement.told'))
        return trouble
      }}
    >
      <PlacementFields unit={workUnit} />
    </FormAct>
  )
}

function Answer({ affiliation: { id, member, evaluation } }: { affiliation: Affiliation }) {
  const { t } = useTranslation('town-center')
  const words = usePlacementWords()
  return (
    <AnswerAct
      affiliationId={id}
      sentence={evaluation ? words.sentence(evaluation, member.name ?? t('people.noName')) : ''}
      missing={evaluation?.result === 'NEED_FACTS'}
      refresh={REFRESH}
    />
  )
}

/** The director opens a review of a placement; what is open already stands above. */
function AskAct({ affiliation: { id, member, reviews } }: { affiliation: Affiliation }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const may = useMay()
  const { act, trouble } = useAct(AskForReviewMutation, REFRESH)
  if (!may('branches', 'askForPlacementReview') || reviews.some(({ state }) => state === 'OPEN')) return null
  return (
    <ConfirmAct
      label={t('placementReviews.ask')}
      consequence={t('placementReviews.askWhat', { name: member.name ?? t('people.noName') })}
      reasonRequired
      onConfirm={async (reason) => {
        const { data } = await act({ id, reason })
        if (!data) return false
        message.success(t('placementReviews.asked'))
        return true
      }}
      problem={<GraphTrouble error={trouble} />}
    />
  )
}
