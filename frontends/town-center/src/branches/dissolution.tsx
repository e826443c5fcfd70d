import { App, Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { Notice } from '../forms/notice.tsx'
import type { TownBranchQuery as Answer } from '../gql/graphql.ts'
import { useMay } from '../people/use-may.ts'
import { ReviewTable } from '../placement-reviews/review-table.tsx'
import {
  AnnounceDissolutionMutation,
  DissolveBranchMutation,
  TownBranchQuery,
  TownBranchesQuery,
  WithdrawDissolutionMutation,
} from './branches.queries.ts'

type Branch = NonNullable<Answer['hostBranch']>

const REFRESH = [TownBranchQuery, TownBranchesQuery]

/** How a branch is dissolved: announced, its members placed elsewhere one by one, and only then dissolved (R61). */
export function Dissolution({ branch }: { branch: Branch }) {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const committee = may('branches', 'announceDissolution')
  if (branch.dissolvedOn) return <Notice tone="ALARM">{t('branches.dissolvedOn', { day: branch.dissolvedOn })}</Notice>
  if (!branch.dissolvingSince && !committee) return null
  return (
    <Card title={t('branches.dissolution')}>
      <Flex vertical gap={12}>
        {branch.dissolvingSince && (
          <Notice tone="WAITING">
            <strong>{t('branches.dissolvingSince', { day: branch.dissolvingSince })}</strong>
            <span>{t('branches.dissolvingReason', { reason: branch.dissolvingReason })}</span>
            <span>
              {branch.mobileMembers > 0
                ? t('branches.toPlace', { count: branch.mobileMembers })
                : t('branches.nobodyLeft')}
            </span>
          </Notice>
        )}
        <Warnings branch={branch} />
        {committee && <Acts branch={branch} />}
        {branch.dissolvingSince && <ReviewTable branchId={branch.id} />}
      </Flex>
    </Card>
  )
}

/** What goes with the branch. */
function Warnings({ branch }: { branch: Branch }) {
  const { t } = useTranslation('town-center')
  if (branch.dissolvingWarnings.length === 0) return null
  const names = [...branch.workUnits, ...branch.residenceAreas].map(({ name }) => name).join(t('branches.join'))
  return (
    <Notice tone="WAITING">
      {branch.dissolvingWarnings.map((warning) => (
        <span key={warning}>{t(`branches.dissolvingWarningOf.${warning}`, { names })}</span>
      ))}
    </Notice>
  )
}

function Acts({ branch: { id, name, dissolvingSince, mobileMembers } }: { branch: Branch }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const announcing = useAct(AnnounceDissolutionMutation, REFRESH)
  const withdrawing = useAct(WithdrawDissolutionMutation, REFRESH)
  const dissolving = useAct(DissolveBranchMutation, REFRESH)
  const told = (data: unknown, words: string) => {
    if (data) message.success(words)
    return Boolean(data)
  }
  return (
    <Flex gap={8} wrap className="mm-no-print" role="group" aria-label={t('branches.dissolution')}>
      {dissolvingSince ? (
        <ConfirmAct
          label={t('branches.withdraw')}
          consequence={t('branches.withdrawWhat', { name })}
          onConfirm={async () => told((await withdrawing.act({ id })).data, t('branches.withdrawn'))}
          problem={<GraphTrouble error={withdrawing.trouble} />}
        />
      ) : (
        <ConfirmAct
          danger
          label={t('branches.announce')}
          consequence={t('branches.announceWhat', { name, count: mobileMembers })}
          reasonRequired
          onConfirm={async (reason) => told((await announcing.act({ id, reason })).data, t('branches.announced'))}
          problem={<GraphTrouble error={announcing.trouble} />}
        />
      )}
      <ConfirmAct
        danger
        label={t('branches.dissolve')}
        consequence={t('branches.dissolveWhat', { name })}
        reasonRequired
        disabledBecause={mobileMembers > 0 ? t('branches.dissolveNot', { count: mobileMembers }) : undefined}
        onConfirm={async (reason) => told((await dissolving.act({ id, reason })).data, t('branches.dissolved'))}
        problem={<GraphTrouble error={dissolving.trouble} />}
      />
    </Flex>
  )
}
