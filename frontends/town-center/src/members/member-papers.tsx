import { useQuery } from '@apollo/client/react'
import { Button, Card, Flex, Table, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { StateTag, ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { MemberArchive } from '@mobile-members/web/archives/member-archive.tsx'
import type { Trouble } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useFiles } from '@mobile-members/web/use-files.ts'
import type { FoundMember } from './found-member.ts'
import { MemberPapersQuery } from './members.queries.ts'

/** The file: letters with their receipts, check-ins, consents, times away. */
export function MemberPapers({ member }: { member: FoundMember }) {
  const { t } = useTranslation('town-center')
  const files = useFiles()
  const [trouble, setTrouble] = useState<Trouble>()
  const { data, loading, error, refetch } = useQuery(MemberPapersQuery, { variables: { id: member.id } })
  const letters = data?.member?.letters ?? []
  const checkIns = data?.member?.checkIns ?? []
  return (
    <Flex vertical gap={12}>
      <MemberArchive memberId={member.id} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout />}
      {data?.member && (
        <Card size="small" title={t('members.card.letters')}>
          <Table
            size="small"
            pagination={false}
            scroll={{ x: 'max-content' }}
            rowKey="id"
            dataSource={letters}
            locale={{ emptyText: t('members.nothing.letters') }}
            columns={[
              {
                title: t('members.letter.number'),
                render: (_, { id, number }) => <Link to={`/letters/${id}`}>{number}</Link>,
              },
              { title: t('members.letter.state'), render: (_, { state }) => <StateTag state={state} /> },
              { title: t('members.letter.issuedOn'), dataIndex: 'issuedOn' },
              { title: t('members.letter.validUntil'), dataIndex: 'validUntil' },
              { title: t('members.letter.acceptedOn'), dataIndex: 'acceptedOn' },
              {
                title: t('members.letter.receipt'),
                render: (_, { receipt }) =>
                  receipt && t('members.letter.receiptOf', { day: receipt.placedOn, branch: receipt.branchName }),
              },
              {
                title: '',
                render: (_, { paper }) => (
                  <Button size="small" className="mm-no-print" onClick={() => void files.save(paper).then(setTrouble)}>
                    {t('members.letter.paper')}
                  </Button>
                ),
              },
            ]}
          />
          <GraphTrouble error={trouble} />
        </Card>
      )}
      {data?.member && (
        <Card size="small" title={t('members.card.checkIns')}>
          {checkIns.length === 0 && <Typography.Text type="secondary">{t('members.nothing.checkIns')}</Typography.Text>}
          {checkIns.map(({ id, state, channel, announcedOn, checkedInOn }) => (
            <Flex key={id} gap={8} wrap align="center">
              <ToneTag tone={state === 'CONFIRMED' ? 'DONE' : state === 'ANNOUNCED' ? 'WAITING' : 'NEUTRAL'}>
                {t(`members.checkInOf.${state}`)}
              </ToneTag>
              {checkedInOn ?? announcedOn}
              <Typography.Text type="secondary">{t(`members.checkInChannelOf.${channel}`)}</Typography.Text>
            </Flex>
          ))}
        </Card>
      )}
      {member.originScope !== 'IN_COUNTY' && (
        <Card size="small" title={t('members.card.consents')}>
          {!member.consents?.length && (
            <Typography.Text type="secondary">{t('members.nothing.consents')}</Typography.Text>
          )}
          {member.consents?.map(({ id, channel, givenOn, witness, withdrawnOn }) => (
            <div key={id}>
              {[
                givenOn,
                t(`members.consentChannelOf.${channel}`),
                witness && `${t('members.act.witness')} ${witness}`,
                withdrawnOn && `${t('members.timelineOf.CONSENT_WITHDRAWN')} ${withdrawnOn}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          ))}
        </Card>
      )}
      <Card size="small" title={t('members.card.spells')}>
        {!member.spells?.length && <Typography.Text type="secondary">{t('members.nothing.spells')}</Typography.Text>}
        {member.spells?.map(({ id, state, startedOn, expectedEndOn, reason, endedOn, endReason }) => (
          <Flex key={id} gap={8} wrap align="center">
            <StateTag state={state} {...(state === 'ACTIVE' ? { label: t('survey.stateOf.OPEN') } : {})} />
            {endedOn
              ? t('members.spell.until', { start: startedOn, end: endedOn })
              : t('members.spell.from', { start: startedOn })}
            <Typography.Text type="secondary">
              {[
                t(`members.spellReasonOf.${reason}`),
                endReason && t(`members.endReasonOf.${endReason}`),
                !endedOn && expectedEndOn && t('members.spell.expected', { day: expectedEndOn }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography.Text>
          </Flex>
        ))}
      </Card>
    </Flex>
  )
}
