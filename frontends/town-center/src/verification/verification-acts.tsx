import { useTranslation } from 'react-i18next'
import { ActBar } from '@mobile-members/ui/act-bar.tsx'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import type { Trouble } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import {
  CloseVerificationMutation,
  OpenVerificationMutation,
  PrepareVerificationMutation,
  RemindVerificationMutation,
  VerificationBoardsQuery,
  VerificationCampaignsQuery,
  VerificationEntriesQuery,
} from '@mobile-members/web/verification/verification.queries.ts'
import { useMay } from '../people/use-may.ts'

export interface VerificationActsProps {
  campaign: { id: string; year: number; state: string } | undefined
  /** A year that has no verification yet. */
  missingYear: number | undefined
}

/** Preparing, opening, reminding and closing; each says before what it will do. */
export function VerificationActs({ campaign, missingYear }: VerificationActsProps) {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const prepare = useAct(PrepareVerificationMutation, [VerificationCampaignsQuery])
  const open = useAct(OpenVerificationMutation, [VerificationCampaignsQuery])
  const remind = useAct(RemindVerificationMutation, [VerificationCampaignsQuery])
  const close = useAct(CloseVerificationMutation, [
    VerificationCampaignsQuery,
    VerificationEntriesQuery,
    VerificationBoardsQuery,
  ])
  const id = campaign?.id ?? ''
  return (
    <div style={{ marginBlock: 8 }}>
      <ActBar acts={[]}>
        {missingYear && may('registry', 'prepareVerification') && (
          <ConfirmAct
            label={t('verification.prepare', { year: missingYear })}
            consequence={t('verification.prepareConsequence', { year: missingYear })}
            type={campaign ? 'default' : 'primary'}
            onConfirm={async () => !(await prepare.act({ year: missingYear })).trouble}
            problem={<GraphTrouble error={prepare.trouble} />}
          />
        )}
        {campaign?.state === 'PREPARED' && may('registry', 'openVerification') && (
          <ConfirmAct
            label={t('verification.open')}
            consequence={t('verification.openConsequence')}
            type="primary"
            onConfirm={async () => !(await open.act({ id })).trouble}
            problem={<GraphTrouble error={open.trouble} />}
          />
        )}
        {campaign?.state === 'OPEN' && may('registry', 'remindVerification') && (
          <ConfirmAct
            label={t('verification.remind')}
            consequence={t('verification.remindConsequence')}
            onConfirm={async () => !(await remind.act({ id })).trouble}
            problem={<GraphTrouble error={remind.trouble} />}
          />
        )}
        {campaign?.state === 'OPEN' && may('registry', 'closeVerification') && (
          <ConfirmAct
            label={t('verification.close')}
            consequence={t('verification.closeConsequence')}
            onConfirm={async () => !(await close.act({ id })).trouble}
            problem={<CloseTrouble trouble={close.trouble} />}
          />
        )}
      </ActBar>
    </div>
  )
}

/** Why it cannot be closed, and how many wait for whom. */
function CloseTrouble({ trouble }: { trouble: Trouble | undefined }) {
  const { t } = useTranslation('town-center')
  const open = trouble?.reason === 'VERIFICATION_ENTRIES_OPEN' ? trouble.details : undefined
  return (
    <>
      <GraphTrouble error={trouble} />
      {open && <p>{t('verification.openLeft', open)}</p>}
    </>
  )
}
