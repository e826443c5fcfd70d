import { useQuery } from '@apollo/client/react'
import { App, Button, Flex, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { useBranch } from '../branches/branch-scope.tsx'
import { MemberName } from '../branches/member-name.tsx'
import type { UnconfirmedEntriesQuery as Entries } from '../gql/graphql.ts'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { EntryTexts } from './entry-texts.tsx'
import { ConfirmEntryMutation, CorrectPaperEntryMutation, UnconfirmedEntriesQuery } from './notebook.queries.ts'

/** Notebook entries that wait for the branch's word, the oldest first (R83). */
export function Component() {
  const { t } = useTranslation('branch')
  const { branchId, mine, pathTo } = useBranch()
  const navigate = useNavigate()
  const { data, loading, error, refetch, fetchMore } = useQuery(UnconfirmedEntriesQuery, {
    variables: { branchId, first: 20 },
    skip: !mine,
  })
  if (!mine) return <EmptyState what={t('notebook.notMine')} how={t('notebook.notMineHow')} />
  const page = data?.unconfirmedEntries
  return (
    <>
      <PageHead title={t('notebook.title')} about={t('notebook.about')}>
        <Button onClick={() => void navigate(pathTo('notebook/booklet') ?? '')}>{t('notebook.bookletAll')}</Button>
        <Button onClick={() => void navigate(pathTo('notebook/new') ?? '')}>{t('notebook.paper.enter')}</Button>
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {!page && loading && <LoadingLayout rows={10} />}
      {page?.nodes.length === 0 && <EmptyState what={t('notebook.empty')} how={t('notebook.emptyHow')} />}
      <div
        role="region"
        aria-label={t('notebook.waiting')}
        style={{
          display: 'grid',
          gap: 12,
          alignItems: 'start',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 440px), 1fr))',
        }}
      >
        {page?.nodes.map((entry) => (
          <EntryTexts key={entry.id} entry={entry} who={<MemberName member={entry.member} />}>
            <Flex wrap gap={8}>
              <ConfirmEntry entry={entry} />
              {entry.paperWrittenOn && <CorrectPaper entry={entry} />}
            </Flex>
          </EntryTexts>
        ))}
      </div>
      {page?.hasNextPage && (
        <Button
          style={{ marginTop: 12 }}
          loading={loading}
          onClick={() =>
            void fetchMore({
              variables: { after: page.endCursor },
              updateQuery: (before, { fetchMoreResult }) => ({
                ...fetchMoreResult,
                unconfirmedEntries: joinPages(before.unconfirmedEntries, fetchMoreResult.unconfirmedEntries),
              }),
            })
          }
        >
          {t('act.more')}
        </Button>
      )}
    </>
  )
}

type Entry = NonNullable<Entries['unconfirmedEntries']>['nodes'][number]

function ConfirmEntry({ entry }: { entry: Entry }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act, acting, trouble } = useAct(ConfirmEntryMutation, [UnconfirmedEntriesQuery, BranchTasksQuery])
  const name = entry.member.name ?? t('branches.noName')
  return (
    <>
      <GraphTrouble error={trouble} />
      <Button
        type="primary"
        loading={acting}
        aria-label={t('notebook.confirmOf', { name })}
        onClick={() =>
          void act({ id: entry.id }).then(({ data }) => data && message.success(t('notebook.confirmed', { name })))
        }
      >
        {t('notebook.confirm')}
      </Button>
    </>
  )
}

const TEXTS = ['mainContent', 'workDone', 'informationLearned'] as const

/** What was copied wrongly is put right after the paper, until the branch confirms it. */
function CorrectPaper({ entry: { id, mainContent, workDone, informationLearned } }: { entry: Entry }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act } = useAct(CorrectPaperEntryMutation)
  return (
    <FormAct<Record<(typeof TEXTS)[number], string>>
      name={`correct:${id}`}
      label={t('notebook.paper.correct')}
      consequence={t('notebook.paper.correctWhat')}
      empty={{ mainContent, workDone, informationLearned }}
      onSubmit={async (texts) => {
        const { trouble } = await act({ id, texts })
        if (!trouble) message.success(t('notebook.paper.corrected'))
        return trouble
      }}
    >
      {TEXTS.map((text) => (
        <Form.Item key={text} name={text} label={t(`notebook.${text}`)}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} />
        </Form.Item>
      ))}
    </FormAct>
  )
}
