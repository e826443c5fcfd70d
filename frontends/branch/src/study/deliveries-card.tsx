import { useQuery } from '@apollo/client/react'
import { App, Button, Card, Flex, Typography } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { StudyMaterialQuery } from '@mobile-members/web/study/study.queries.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useBranch } from '../branches/branch-scope.tsx'
import { MemberName } from '../branches/member-name.tsx'
import { useNames } from '../branches/use-names.ts'
import { HandOutMaterialMutation, MaterialDeliveriesQuery, UndoHandOutMutation } from './study.queries.ts'

interface DeliveriesCardProps {
  materialId: string
  title: string
  /** The asker is the secretary who hands out, and it is not withdrawn. */
  handsOut: boolean
  /** A paper issue is read on no phone. */
  withPhone: boolean
}

/** Whom a material reached and how: on the phone, and on paper as the secretary puts it down; never a score. */
export function DeliveriesCard({ materialId, title, handsOut, withPhone }: DeliveriesCardProps) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { rows, loading, error, retry } = useDeliveries(materialId)
  const nameOf = useNames(rows.map(({ member }) => member))
  const [chosen, setChosen] = useState<string[]>([])
  const refresh = [MaterialDeliveriesQuery, StudyMaterialQuery]
  const handOut = useAct(HandOutMaterialMutation, refresh)
  const undo = useAct(UndoHandOutMutation, refresh)
  const online = (row: Row) => row.deliveries.filter(({ kind }) => kind !== 'HANDED_OUT')
  const onPaper = (row: Row) => row.deliveries.find(({ kind }) => kind === 'HANDED_OUT')

  const exported = async () => ({
    blob: csvOf(
      [t('study.member'), t('study.online'), t('study.at'), t('study.paper'), t('study.at')],
      rows.map((row) => {
        const [first] = online(row)
        const given = onPaper(row)
        return [
          nameOf(row.memberId),
          first ? t(`study.delivery.${first.kind}`) : t('study.notYet'),
          first ? instantInTable(first.at) : '',
          given ? t('study.delivery.HANDED_OUT') : t('study.notYet'),
          given ? instantInTable(given.at) : '',
        ]
      }),
    ),
    name: t('study.fileName', { title }),
  })

  return (
    <Card title={t('study.deliveries')} extra={<ExportButton disabled={rows.length === 0} onExport={exported} />}>
      <Typography.Paragraph type="secondary">{t('study.deliveriesHow')}</Typography.Paragraph>
      <GraphTrouble error={error} onRetry={retry} />
      {handsOut && rows.length > 0 && (
        <Flex vertical gap={8} style={{ marginBottom: 8 }}>
          <div>
            <Button
              type="primary"
              disabled={chosen.length === 0}
              loading={handOut.acting}
              onClick={() =>
                void handOut.act({ id: materialId, memberIds: chosen }).then(({ data }) => {
                  if (!data) return
                  setChosen([])
                  message.success(t('study.handedOut'))
                })
              }
            >
              {t('study.handOut', { count: chosen.length })}
            </Button>
          </div>
          <GraphTrouble error={handOut.trouble ?? undo.trouble} />
        </Flex>
      )}
      <RowList
        label={t('study.deliveries')}
        rows={rows}
        rowKey={({ memberId }) => memberId}
        loading={loading}
        empty={<EmptyState what={t('study.deliveriesEmpty')} />}
        selection={
          handsOut
            ? {
                chosen,
                onChoose: setChosen,
                label: ({ memberId }) => t('study.handOutOf', { name: nameOf(memberId) }),
              }
            : undefined
        }
        columns={[
          {
            key: 'member',
            title: t('study.member'),
            main: true,
            render: ({ member }) => <MemberName member={member} label={nameOf(member.id)} />,
          },
          ...(withPhone
            ? [
                {
                  key: 'online',
                  title: t('study.online'),
                  render: (row: Row) => <Delivered deliveries={online(row)} />,
                },
              ]
            : []),
          {
            key: 'paper',
            title: t('study.paper'),
            render: (row: Row) => {
              const given = onPaper(row)
              return (
                <Flex gap={8} wrap align="center">
                  <Delivered deliveries={given ? [given] : []} />
                  {given && handsOut && (
                    <Button
                      size="small"
                      loading={undo.acting}
                      aria-label={t('study.undoOf', { name: nameOf(row.memberId) })}
                      onClick={() =>
                        void undo
                          .act({ id: materialId, memberId: row.memberId })
                          .then(({ data }) => data && message.success(t('study.undone')))
                      }
                    >
                      {t('study.undo')}
                    </Button>
                  )}
                </Flex>
              )
            },
          },
        ]}
      />
    </Card>
  )
}

type Row = ReturnType<typeof useDeliveries>['rows'][number]

function Delivered({ deliveries }: { deliveries: Row['deliveries'] }) {
  const { t } = useTranslation('branch')
  const last = deliveries.at(-1)
  if (!last) return <ToneTag tone="NEUTRAL">{t('study.notYet')}</ToneTag>
  return (
    <Flex gap={6} wrap align="center">
      <ToneTag tone="DONE">{t(`study.delivery.${last.kind}`)}</ToneTag>
      <span>
        {instantInTable(last.at)}
        {last.version > 1 && ` ${t('study.version', { version: last.version })}`}
      </span>
    </Flex>
  )
}

/** All members of the branch for whom it is; a branch has some dozens. */
function useDeliveries(materialId: string) {
  const { branchId } = useBranch()
  const { data, loading, error, refetch, fetchMore } = useQuery(MaterialDeliveriesQuery, {
    variables: { materialId, branchId },
  })
  const page = data?.materialDeliveries
  const after = page?.hasNextPage ? page.endCursor : undefined
  useEffect(() => {
    if (!after) return
    void fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...fetchMoreResult,
        materialDeliveries: joinPages(before.materialDeliveries, fetchMoreResult.materialDeliveries),
      }),
    }).catch(() => undefined)
  }, [after, fetchMore])
  return { rows: page?.nodes ?? [], loading, error, retry: () => void refetch() }
}
