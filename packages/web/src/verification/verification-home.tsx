import { useQuery } from '@apollo/client/react'
import { RightOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { policyOf } from '@mobile-members/model/policies.ts'
import { mayEver } from '@mobile-members/model/policy.ts'
import type { Actor } from '@mobile-members/model/roles.ts'
import { countyToday, dayInWords } from '@mobile-members/ui/dates.ts'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import { useMe } from '../use-me.ts'
import { VerificationWorkQuery } from './verification.queries.ts'

/** How often it looks again by itself, in milliseconds. */
const AGAIN = 300_000

/** What of the open verification waits for the person signed in. */
export function useVerificationWork(skip = false) {
  const me = useMe()
  // Who holds no office of the verification would only be refused.
  const asked = mayEver(me.actor as Actor, policyOf('registry', 'verificationWork')!)
  const { data } = useQuery(VerificationWorkQuery, { skip: skip || !asked, pollInterval: AGAIN })
  return data?.verificationWork ?? undefined
}

/** How much of it waits, for the menu. */
export function countOf(work: { toAnswer: number; toContact: number } | undefined): number | undefined {
  return work && work.toAnswer + work.toContact
}

/** On the first page, while a verification is open and something of it waits: how much, until when, and where it is done. */
export function VerificationHome({ to, ofMember = false }: { to: string; ofMember?: boolean }) {
  const { t, i18n } = useTranslation('shared')
  const palette = usePalette()
  const work = useVerificationWork()
  if (!work || work.toAnswer + work.toContact === 0) return null
  const { year, dueOn, remindedOn, toAnswer: count, toContact } = work
  const late = dueOn < countyToday()
  return (
    <Link
      to={to}
      className="mm-stat mm-no-print"
      style={{
        display: 'flex',
        gap: 12,
        alignItems: 'center',
        padding: '10px 14px',
        marginBottom: 12,
        color: palette.text,
        background: palette.surface,
        border: `1px solid ${palette.line}`,
        borderInlineStart: `4px solid ${late || remindedOn ? palette.states.ALARM.text : palette.gold}`,
        borderRadius: 4,
      }}
    >
      <span style={{ flex: 1, minWidth: 0 }}>
        {count > 0 && (
          <span style={{ display: 'block' }}>
            {ofMember ? t('verification.homeMember', { year }) : t('verification.homeCount', { year, count })}
          </span>
        )}
        {toContact > 0 && (
          <span style={{ display: 'block' }}>{t('verification.homeContact', { count: toContact })}</span>
        )}
        <small style={{ color: late ? palette.states.ALARM.text : palette.quiet }}>
          {t('verification.homeDue', { day: dayInWords(dueOn, i18n.language) })}
          {remindedOn && ` · ${t('verification.homeReminded')}`}
        </small>
      </span>
      <RightOutlined aria-hidden style={{ color: palette.quiet, fontSize: 12 }} />
    </Link>
  )
}
