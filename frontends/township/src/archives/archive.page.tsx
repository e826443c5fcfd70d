import { useQuery } from '@apollo/client/react'
import { Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { StageTag } from '../members/stage-tag.tsx'
import { LineFacts } from '../survey/line-facts.tsx'
import { LineSteps } from '../survey/line-history.tsx'
import { BackLink } from '../townships/back-link.tsx'
import { PageLink } from '../townships/page-link.tsx'
import { OriginArchiveQuery } from './archives.queries.ts'

/** One archive: what was told, where it comes from, and what happened to the member since (R26). */
export function Component() {
  const { t, i18n } = useTranslation('township')
  const id = useParams()['archiveId'] ?? ''
  const { data, loading, error, refetch } = useQuery(OriginArchiveQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  const found = data?.originArchive
  const label = (key: string) => t(`archives.${key}`)
  return (
    <>
      <BackLink page="archives" label={label('back')} />
      {loading && !found && <LoadingLayout />}
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {found && (
        <PrintView title={`${label('title')} ${found.number}`}>
          <PageHead
            title={
              <Flex gap={8} align="center" wrap>
                {found.line.facts.name}
                {found.member?.stage && <StageTag stage={found.member.stage} />}
              </Flex>
            }
            about={`${found.number} · ${label('archivedOn')} ${dayInWords(found.archivedOn, i18n.language)}`}
          >
            <PrintButton />
          </PageHead>
          <Flex vertical gap={16}>
            <Card title={label('facts')} size="small">
              <LineFacts line={found.line} columns={2} />
            </Card>
            <Card title={label('provenance')} size="small">
              <LineSteps line={found.line} />
              {found.line.earlierVersions.map((earlier) => (
                <section key={earlier.id} style={{ marginTop: 12 }}>
                  <strong>{label('earlier')}</strong>
                  <LineFacts line={earlier} columns={2} />
                </section>
              ))}
            </Card>
            <Card title={label('notice')} size="small">
              {found.notice.givenOn
                ? t('archives.noticeGiven', {
                    day: dayInWords(found.notice.givenOn, i18n.language),
                    way: t(`survey.notice.wayOf.${found.notice.givenWay ?? 'IN_PERSON'}`),
                  })
                : label('noticeOwed')}
            </Card>
            <Card title={label('later')} size="small">
              {found.member ? (
                <p style={{ marginTop: 0 }}>
                  <PageLink page={`members/${found.member.id}`}>{label('member')}</PageLink> {found.member.registerNo}
                </p>
              ) : (
                <p style={{ marginTop: 0 }}>{label('notLinked')}</p>
              )}
              {found.events.length === 0 ? (
                found.member && label('laterNone')
              ) : (
                <Timeline
                  entries={found.events.map(({ id: key, kind, happenedOn }) => ({
                    key,
                    at: happenedOn,
                    what: t(`words.timeline.${kind}`),
                  }))}
                />
              )}
            </Card>
          </Flex>
        </PrintView>
      )}
    </>
  )
}
