import { App, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { TownWorkQuery } from '../home/home.queries.ts'
import {
  RejectSelfRegistrationMutation,
  SelfRegistrationsQuery,
  VerifySelfRegistrationMutation,
} from './self-registrations.queries.ts'
import { useTellLink } from './use-tell-link.ts'

const REASONS = ['member', 'unreachable', 'double'] as const

/** Takes a registration into the survey, or rejects it with a reason. */
export function SelfRegistrationActs({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const tellLink = useTellLink()
  const verify = useAct(VerifySelfRegistrationMutation, [SelfRegistrationsQuery, TownWorkQuery])
  const reject = useAct(RejectSelfRegistrationMutation, [SelfRegistrationsQuery, TownWorkQuery])
  return (
    <Flex gap={8}>
      <ConfirmAct
        type="primary"
        size="small"
        label={t('selfRegistrations.verify')}
        consequence={t('selfRegistrations.verifyConsequence', { name })}
        onConfirm={async () => {
          const { data } = await verify.act({ id })
          const { lineId, link = null } = data?.verifySelfRegistration ?? {}
          if (!lineId) return false
          tellLink(lineId, link, (decision) => t(`selfRegistrations.verified.${decision}`, { name }))
          return true
        }}
        problem={<GraphTrouble error={verify.trouble} />}
      />
      <ConfirmAct
        size="small"
        label={t('selfRegistrations.reject')}
        consequence={t('selfRegistrations.rejectConsequence', { name })}
        reasonRequired
        reasons={REASONS.map((reason) => t(`selfRegistrations.rejectReasons.${reason}`))}
        onConfirm={async (reason) => {
          if ((await reject.act({ id, reason })).trouble) return false
          void message.success(t('selfRegistrations.rejected'))
          return true
        }}
        problem={<GraphTrouble error={reject.trouble} />}
      />
    </Flex>
  )
}
