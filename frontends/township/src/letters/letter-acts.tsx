import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { hasExpired, reissueRefusal, voidRefusal } from '@mobile-members/model/letters.ts'
import type { LetterState } from '@mobile-members/model/state-machines.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { TownshipRegistryWorkQuery } from '../home/home.queries.ts'
import { useTownship } from '../townships/township-scope.tsx'
import { ReissueLetterMutation, TownshipLetterQuery, VoidLetterMutation } from './letters.queries.ts'

interface ActedLetter {
  id: string
  number: string
  state: LetterState
  validUntil: string
  member?: { id: string; stage?: string | null } | null
}

/** What the township can do about a letter: make it void, replace it, issue another; and why not, by the server's own rules. */
export function LetterActs({ letter }: { letter: ActedLetter }) {
  const { t } = useTranslation('township')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { mine, pathTo } = useTownship()
  const voiding = useAct(VoidLetterMutation, [TownshipLetterQuery, TownshipRegistryWorkQuery])
  const reissuing = useAct(ReissueLetterMutation, [TownshipRegistryWorkQuery])
  const { id, number, state, member } = letter
  if (!mine) return null
  const today = countyToday()
  const expired = hasExpired(letter, today)
  const over = ['VOID', 'REISSUED', 'RETURNED', 'CLOSED'].includes(state)
  const issue = pathTo('letters/new')

  async function makeVoid(reason: string) {
    const { data } = await voiding.act({ id, reason })
    if (!data) return false
    message.success(t('letters.voidDone', { number }))
    return true
  }

  async function reissue() {
    const { data } = await reissuing.act({ id })
    if (!data) return false
    message.success(t('letters.reissueDone', { number: data.reissueLetter.number }))
    void navigate(pathTo(`letters/${data.reissueLetter.id}`) ?? '')
    return true
  }

  if (over)
    return (state === 'RETURNED' || state === 'VOID') && member?.stage === 'FOUND' && issue ? (
      <Button type="primary" onClick={() => void navigate(`${issue}?member=${member.id}`)}>
        {t('letters.again')}
      </Button>
    ) : null
  return (
    <>
      <ConfirmAct
        label={t(expired ? 'letters.reissueExpired' : 'letters.reissueLost')}
        type={expired ? 'primary' : 'default'}
        consequence={t(expired ? 'letters.reissueExpiredWhat' : 'letters.reissueLostWhat', { number })}
        disabledBecause={reissueRefusal(letter, today) ? t('letters.reissueRefusal') : undefined}
        problem={<GraphTrouble error={reissuing.trouble} />}
        onConfirm={reissue}
      />
      {!expired && (
        <ConfirmAct
          danger
          label={t('letters.void')}
          consequence={t('letters.voidWhat', { number })}
          reasonRequired
          reasons={[
            t('letters.voidReasons.wrong'),
            t('letters.voidReasons.stays'),
            t('letters.voidReasons.transferred'),
          ]}
          disabledBecause={voidRefusal(letter, '-') ? t('letters.voidRefusal') : undefined}
          problem={<GraphTrouble error={voiding.trouble} />}
          onConfirm={makeVoid}
        />
      )}
    </>
  )
}
