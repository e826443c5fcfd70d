import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { acceptRefusal, returnRefusal } from '@mobile-members/model/letters.ts'
import type { LetterState } from '@mobile-members/model/state-machines.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { TownWorkQuery } from '../home/home.queries.ts'
import { useMay } from '../people/use-may.ts'
import { AcceptLetterMutation, LetterListQuery, LetterQuery, ReturnLetterMutation } from './letters.queries.ts'

interface ActedLetter {
  id: string
  number: string
  state: LetterState
  validUntil: string
  member?: { name?: string | null; stage?: string | null } | null
}

const REFRESH = [LetterListQuery, LetterQuery, TownWorkQuery]

/** Accept or send back a letter that waits; what is not possible stands with its reason where `always` asks for it. */
export function LetterActs({ letter, always = false }: { letter: ActedLetter; always?: boolean }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const may = useMay()
  const accepting = useAct(AcceptLetterMutation, REFRESH)
  const returning = useAct(ReturnLetterMutation, REFRESH)
  const { id, number, member } = letter
  const name = member?.name ?? t('people.noName')
  const arrived = member?.stage === 'CHECKED_IN' || member?.stage === 'PLACED'
  const mine = may('registry', 'acceptLetter') ? undefined : t('letters.notMine')
  const notAccepted = acceptRefusal(letter, countyToday()) ? t('letters.acceptRefusal') : undefined
  const notReturned =
    returnRefusal(letter, '-') || arrived
      ? t(arrived ? 'reason.ALREADY_CHECKED_IN' : 'letters.returnRefusal')
      : undefined

  async function accept() {
    const { data } = await accepting.act({ id })
    if (!data) return false
    if (data.acceptLetter.refusal) message.warning(t('letters.acceptExpired', { number }))
    else message.success(t('letters.accepted', { number }))
    return true
  }

  async function sendBack(reason: string) {
    const { data } = await returning.act({ id, reason })
    if (!data) return false
    message.success(t('letters.returned', { number }))
    return true
  }

  return (
    <>
      {(always || (!mine && !notAccepted)) && (
        <ConfirmAct
          label={t('letters.accept')}
          type={always ? 'primary' : 'default'}
          size={always ? 'middle' : 'small'}
          consequence={t('letters.acceptWhat', { name, number })}
          disabledBecause={mine ?? notAccepted}
          onConfirm={accept}
          problem={<GraphTrouble error={accepting.trouble} />}
        />
      )}
      {(always || (!mine && !notReturned)) && (
        <ConfirmAct
          label={t('letters.return')}
          size={always ? 'middle' : 'small'}
          consequence={t('letters.returnWhat', { number })}
          reasonRequired
          reasons={[
            t('letters.returnReasons.wrongPerson'),
            t('letters.returnReasons.wrongTown'),
            t('letters.returnReasons.incomplete'),
          ]}
          disabledBecause={mine ?? notReturned}
          onConfirm={sendBack}
          problem={<GraphTrouble error={returning.trouble} />}
        />
      )}
    </>
  )
}
