import { Button, Flex, Form, Input, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { useRoster } from '../roster/use-roster.ts'

/** By member: why he is left out. */
export type LeftOut = Record<string, string | undefined>

/** Whoever is placed here and does not pause. */
export function invitableOf({ members }: Roster) {
  return members.filter(({ state }) => state === 'PLACED' || state === 'ACTIVE')
}

type Roster = ReturnType<typeof useRoster>

interface WhoIsInvitedProps {
  roster: Roster
  value?: LeftOut
  onChange?: (value: LeftOut) => void
}

/** Everybody who will be invited, by name; leaving somebody out opens a field for the reason. */
export function WhoIsInvited({ roster, value = {}, onChange }: WhoIsInvitedProps) {
  const { t } = useTranslation('branch')
  const palette = usePalette()
  const [tried, setTried] = useState<string>()
  const invitable = invitableOf(roster)
  const paused = roster.members.filter(({ state }) => state === 'PAUSED')
  const count = invitable.filter(({ id }) => value[id] === undefined).length
  const change = (id: string, reason: string | undefined) => onChange?.({ ...value, [id]: reason })
  return (
    <section aria-label={t('activities.form.invited', { count })}>
      <Typography.Title level={5}>{t('activities.form.invited', { count })}</Typography.Title>
      <Typography.Paragraph type="secondary">
        {t(invitable.length === 0 && !roster.loading ? 'activities.form.invitedNobody' : 'activities.form.invitedHow')}
      </Typography.Paragraph>
      <GraphTrouble error={roster.error} onRetry={roster.retry} />
      <ul
        style={{
          listStyle: 'none',
          margin: 0,
          padding: 0,
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 230px), 1fr))',
          columnGap: 24,
        }}
      >
        {invitable.map(({ id, name }) => {
          const reason = value[id]
          const out = reason !== undefined
          return (
            <li key={id} style={{ padding: '4px 0', borderTop: `1px solid ${palette.line}` }}>
              <Flex align="center" justify="space-between" gap={8}>
                <span style={out ? { textDecoration: 'line-through', color: palette.quiet } : {}}>{name}</span>
                <Button
                  size="small"
                  type="text"
                  aria-label={t(out ? 'activities.form.inviteAgainOf' : 'activities.form.leaveOutOf', { name })}
                  onClick={() => change(id, out ? undefined : '')}
                >
                  {t(out ? 'activities.form.inviteAgain' : 'activities.form.leaveOut')}
                </Button>
              </Flex>
              {out && (
                <Form.Item
                  required
                  label={t('activities.form.reasonOf', { name })}
                  htmlFor={`reason-${id}`}
                  style={{ marginBottom: 8 }}
                  {...(tried === id && reason.trim() === ''
                    ? {
                        validateStatus: 'error' as const,
                        help: t('forms.required', { label: t('activities.form.reason') }),
                      }
                    : {})}
                >
                  <Input
                    id={`reason-${id}`}
                    maxLength={200}
                    aria-required
                    value={reason}
                    onBlur={() => setTried(id)}
                    onChange={({ target }) => change(id, target.value)}
                  />
                </Form.Item>
              )}
            </li>
          )
        })}
        {paused.map(({ id, name }) => (
          <li key={id} style={{ padding: '6px 0', borderTop: `1px solid ${palette.line}`, color: palette.quiet }}>
            {name} · {t('activities.form.paused')}
          </li>
        ))}
      </ul>
    </section>
  )
}
