import { useQuery } from '@apollo/client/react'
import { Checkbox, Flex, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton, csvOf } from '@mobile-members/ui/export-button.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintButton } from '@mobile-members/ui/print-view.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { VerificationFilter, VerificationSide } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useAct } from '../use-act.ts'
import { AnswerBox } from './answer-box.tsx'
import { FinishContact } from './finish-contact.tsx'
import {
  ConfirmVerificationsMutation,
  VerificationBoardsQuery,
  VerificationCampaignsQuery,
  VerificationEntriesQuery,
  VerificationWorkQuery,
} from './verification.queries.ts'
import type { Entry } from './verification-entry.ts'

export interface VerificationEntriesProps {
  campaign: { id: string; year: number; state: string }
  /** For whom the reader answers here. */
  side: Extract<VerificationSide, 'HOST' | 'TOWNSHIP'>
  townshipId?: string | undefined
  branchId?: string | undefined
  memberPath?: (id: string) => string | undefined
  /** The filter that stands when the page opens. */
  first?: Show
}

const SHOWN = [
  'MINE',
  'ANY',
  'MEMBER',
  'HOST',
  'TOWNSHIP',
  'DECISION',
  'CHANGED',
  'NOT_FOUND',
  'CONTACT',
  'ALL',
] as const
type Show = (typeof SHOWN)[number]
const TONES = { CONFIRMED: 'DONE', CHANGED: 'UNDER_WAY', NOT_FOUND: 'ALARM', LEFT: 'NEUTRAL' } as const
const PAGE = 50
const ANEW = [VerificationEntriesQuery, VerificationCampaignsQuery, VerificationBoardsQuery, VerificationWorkQuery]

/** Members to verify, with what each side says; several may be confirmed at once (R123). */
export function VerificationEntries(props: VerificationEntriesProps) {
  const { campaign, side, townshipId, branchId, memberPath, first = 'MINE' } = props
  const { t } = useTranslation('shared')
  const [show, setShow] = useState<Show>(first)
  const [chosen, setChosen] = useState<string[]>([])
  const [saidSo, setSaidSo] = useState(false)
  const filter = { campaignId: campaign.id, ...filterOf(show, side), ...(townshipId ? { townshipId } : {}), ...(branchId ? { branchId } : {}) }
  const { data, loading, error, refetch, fetchMore } = useQuery(VerificationEntriesQuery, {
    variables: { filter, first: PAGE },
  })
  const confirm = useAct(ConfirmVerificationsMutation, ANEW)
  const page = data?.verificationEntries
  const rows = page?.nodes ?? []
  const open = campaign.state === 'OPEN'
  const mine = (entry: Entry) => open && entry.maySay.includes(side) && entry.outcome !== 'LEFT'
  return (
    <section aria-label={t('verification.entries')}>
      <Flex gap={8} wrap align="center" style={{ marginBlock: 8 }} className="mm-no-print">
        <Select
          aria-label={t('verification.show')}
          value={show}
          style={{ minWidth: 180 }}
          onChange={(next: Show) => {
            setShow(next)
            setChosen([])
          }}
          options={SHOWN.filter((one) => one !== side).map((one) => ({ value: one, label: label(one) }))}
        />
        {chosen.length > 0 && (
          <ConfirmAct
            label={t('verification.confirmChosen', { count: chosen.length })}
            type="primary"
            consequence={
              <>
                <p>{t('verification.confirmConsequence')}</p>
                {side === 'HOST' && (
                  <Checkbox checked={saidSo} onChange={({ target }) => setSaidSo(target.checked)}>
                    {t('verification.memberSaidSo')}
                  </Checkbox>
                )}
              </>
            }
            onConfirm={async () => {
              const { trouble } = await confirm.act({ ids: chosen, side, memberSaidSo: saidSo })
              if (trouble) return false
              setChosen([])
              setSaidSo(false)
              return true
            }}
            problem={<GraphTrouble error={confirm.trouble} />}
          />
        )}
        <ExportButton onExport={async () => ({ blob: csv(rows), name: `${campaign.year}-verification.csv` })} />
        <PrintButton />
      </Flex>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable<Entry>
        rows={rows}
        rowKey={({ id }) => id}
        loading={loading}
        total={page?.total}
        empty={<EmptyState what={t(show === 'MINE' || show === 'ANY' ? 'verification.emptyOpen' : 'verification.emptyList')} />}
        {...(open
          ? {
              selection: {
                selectedRowKeys: chosen,
                onChange: (keys) => setChosen(keys as string[]),
                getCheckboxProps: (entry) => ({ disabled: !mine(entry), 'aria-label': entry.member?.name ?? entry.id }),
              },
            }
          : {})}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...fetchMoreResult,
                    verificationEntries: joinPages(before.verificationEntries, fetchMoreResult.verificationEntries),
                  }),
                })
            : undefined
        }
        columns={[
          { key: 'member', title: t('verification.member'), render: (_, entry) => <Name entry={entry} memberPath={memberPath} /> },
          ...(townshipId ? [] : [{ key: 'township', title: t('verification.township'), render: (_: unknown, entry: Entry) => entry.townshipName ?? t('verification.outside') }]),
          ...(branchId ? [] : [{ key: 'branch', title: t('verification.branch'), render: (_: unknown, entry: Entry) => entry.branchName ?? '–' }]),
          { key: 'MEMBER', title: t('verification.says.MEMBER'), render: (_, { memberSays }) => said(memberSays) },
          { key: 'HOST', title: t('verification.says.HOST'), render: (_, { hostSays }) => said(hostSays) },
          { key: 'TOWNSHIP', title: t('verification.says.TOWNSHIP'), render: (_, { townshipSays }) => said(townshipSays) },
          { key: 'outcome', title: t('verification.outcome'), render: (_, entry) => <Outcome entry={entry} /> },
          {
            key: 'acts',
            title: '',
            render: (_, entry) => (
              <Flex gap={8} wrap className="mm-no-print">
                {mine(entry) && <AnswerBox entry={entry} side={side} refresh={ANEW} />}
                {entry.contactSince && !entry.contactDoneOn && <FinishContact entry={entry} refresh={ANEW} />}
              </Flex>
            ),
          },
        ]}
      />
    </section>
  )

  function label(one: Show): string {
    if (one === 'MINE') return t(`verification.openSide.${side}`)
    if (one === 'ALL') return t('verification.showAll')
    if (one === 'CONTACT') return t('verification.contacts')
    return t(one === 'CHANGED' || one === 'NOT_FOUND' ? `verification.outcomeOf.${one}` : `verification.openSide.${one}`)
  }

  function said(answer: string | null | undefined) {
    return answer ? t(`verification.answerOf.${answer}`) : '–'
  }

  function csv(entries: readonly Entry[]): Blob {
    const head = ['member', 'township', 'branch'].map((one) => t(`verification.${one}`))
    const says = (['MEMBER', 'HOST', 'TOWNSHIP'] as const).map((one) => t(`verification.says.${one}`))
    return csvOf(
      [...head, ...says, t('verification.outcome')],
      entries.map((one) => [
        one.member?.name,
        one.townshipName,
        one.branchName,
        said(one.memberSays),
        said(one.hostSays),
        said(one.townshipSays),
        one.outcome && t(`verification.outcomeOf.${one.outcome}`),
      ]),
    )
  }
} // prettier-ignore

function filterOf(show: Show, side: VerificationSide): Partial<VerificationFilter> {
  switch (show) {
    case 'ALL':
      return {}
    case 'MINE':
      return { open: side }
    case 'CONTACT':
      return { contact: true }
    case 'CHANGED':
    case 'NOT_FOUND':
      return { outcome: show }
    default:
      return { open: show }
  }
}

function Name({ entry: { member }, memberPath }: { entry: Entry; memberPath: VerificationEntriesProps['memberPath'] }) {
  const { t } = useTranslation('shared')
  const path = member && memberPath?.(member.id)
  const name = member?.name ?? t('statistics.noName')
  return (
    <Flex component="span" gap={4} wrap align="baseline">
      {path ? <Link to={path}>{name}</Link> : name} <small>{member?.registerNo}</small>
    </Flex>
  )
}

function Outcome({ entry: { outcome, openSides, contactSince, contactDoneOn, contactNote } }: { entry: Entry }) {
  const { t, i18n } = useTranslation('shared')
  return (
    <Flex vertical gap={2} align="start">
      {outcome ? (
        <ToneTag tone={TONES[outcome]}>{t(`verification.outcomeOf.${outcome}`)}</ToneTag>
      ) : (
        openSides.map((side) => (
          <ToneTag key={side} tone="WAITING">
            {t(`verification.openSide.${side}`)}
          </ToneTag>
        ))
      )}
      {contactSince && !contactDoneOn && (
        <small>{t('verification.since', { day: dayInWords(contactSince, i18n.language) })}</small>
      )}
      {contactNote && <small>{contactNote}</small>}
    </Flex>
  )
}
