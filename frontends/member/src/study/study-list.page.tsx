import { useQuery } from '@apollo/client/react'
import { Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { dayOf } from '@mobile-members/model/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { MyStudyMaterialsQuery as MaterialsAnswer } from '../gql/graphql.ts'
import { BackLink } from '../lists/back-link.tsx'
import { LinkRow, LinkRows } from '../lists/link-row.tsx'
import { MoreButton } from '../lists/more-button.tsx'
import { MyEducationQuery, MyStudyMaterialsQuery } from './study.queries.ts'

type Material = NonNullable<MaterialsAnswer['myStudyMaterials']>['nodes'][number]

/** What a member has to read, what they were given on paper, and the education of this half-year (R70, R71). */
export function Component() {
  const { t } = useTranslation('member')
  const { data, loading, error, refetch, fetchMore } = useQuery(MyStudyMaterialsQuery, { variables: { first: 30 } })
  const page = data?.myStudyMaterials
  return (
    <>
      <BackLink to="/" label={t('menu.home')} />
      <PageHead title={t('study.mine')} />
      <Flex vertical gap={16}>
        <Card title={t('study.title')}>
          <GraphTrouble error={error} onRetry={() => void refetch()} />
          {loading && !page && <LoadingLayout rows={3} title={false} />}
          {page && page.nodes.length === 0 && <EmptyState what={t('study.mineEmpty')} how={t('study.mineEmptyHow')} />}
          <LinkRows label={t('study.title')}>
            {page?.nodes.map((material) => (
              <LinkRow
                key={material.id}
                to={`/study/${material.id}`}
                note={
                  <>
                    {t(`study.kind.${material.kind}`)} · {material.branch?.name ?? t('study.centerShort')}
                    <br />
                    <When at={dayOf(new Date(material.publishedAt))} />
                  </>
                }
                end={<Received material={material} />}
              >
                {material.title}
              </LinkRow>
            ))}
          </LinkRows>
          <MoreButton
            loading={loading}
            onMore={
              page?.hasNextPage
                ? () =>
                    void fetchMore({
                      variables: { after: page.endCursor },
                      updateQuery: (before, { fetchMoreResult }) => ({
                        ...fetchMoreResult,
                        myStudyMaterials: joinPages(before.myStudyMaterials, fetchMoreResult.myStudyMaterials),
                      }),
                    })
                : undefined
            }
          />
        </Card>
        <Education />
      </Flex>
    </>
  )
}

/** Whether it has reached the reader, and a newer version that has not. */
function Received({ material: { myDeliveries, versions } }: { material: Material }) {
  const { t } = useTranslation('member')
  const last = myDeliveries.at(-1)
  if (!last) return null
  const newest = versions[0]?.version ?? 1
  if (last.kind !== 'HANDED_OUT' && last.version < newest)
    return <ToneTag tone="WAITING">{t('study.newVersion')}</ToneTag>
  return <ToneTag tone="DONE">{t(`study.delivery.${last.kind}`)}</ToneTag>
}

function Education() {
  const { t } = useTranslation('member')
  const palette = usePalette()
  const { data, loading, error, refetch } = useQuery(MyEducationQuery)
  const sessions = data?.myEducation
  return (
    <Card title={t('education.mine')}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !sessions && <LoadingLayout rows={2} title={false} />}
      {sessions && sessions.length === 0 && <EmptyState what={t('education.mineEmpty')} />}
      <ul aria-label={t('education.mine')} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {sessions?.map(({ id, month, topic, form, speaker, state, heldOn, tookPart }) => (
          <li key={id} style={{ padding: '10px 0', borderTop: `1px solid ${palette.line}` }}>
            <Flex gap={8} wrap align="center" justify="space-between">
              <strong>{topic}</strong>
              {state === 'HELD' && (
                <ToneTag tone={tookPart ? 'DONE' : 'NEUTRAL'}>
                  {t(tookPart ? 'education.tookPart' : 'education.missed')}
                </ToneTag>
              )}
            </Flex>
            <div style={{ color: palette.quiet, fontSize: '0.86em' }}>
              {heldOn ? <When at={heldOn} /> : t('education.monthOf', { month })} · {t(`education.form.${form}`)}
              {speaker && ` · ${speaker}`}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
