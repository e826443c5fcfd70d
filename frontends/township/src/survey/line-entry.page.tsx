import { App, Button, Card, Flex, Form, Typography, type InputRef } from 'antd'
import { useQuery } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { fieldFaults } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import type { OwnLineFieldsFragment } from '../gql/graphql.ts'
import { BackLink } from '../townships/back-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { EMPTY_LINE, inputOf, LineFields, type LineValues } from './line-fields.tsx'
import { isOpen } from './survey-parts.ts'
import { OwnLinesQuery, OwnSurveyQuery, SaveOwnLineMutation } from './survey.queries.ts'
import { useCampaign } from './use-campaign.ts'
import { useMissingWords } from './use-missing-words.ts'

/** Lines typed by hand, one after another, for one branch (R24, R25): Enter keeps a line and begins the next. */
export function Component() {
  const { t } = useTranslation('township')
  const { townshipId, mine } = useTownship()
  const { campaign, loading, error, refetch } = useCampaign()
  const survey = useQuery(OwnSurveyQuery, {
    variables: { campaignId: campaign?.id ?? '', townshipId },
    skip: !campaign,
  })
  const found = survey.data?.townshipSurvey
  const campaignId = campaign?.id
  return (
    <>
      <BackLink page={`survey${campaignId ? `?campaign=${campaignId}` : ''}`} label={t('survey.entry.back')} />
      <PageHead title={t('survey.entry.title')} about={t('survey.entry.about')} />
      <GraphTrouble error={error ?? survey.error} onRetry={() => void (error ? refetch() : survey.refetch())} />
      {(loading || (survey.loading && !found)) && <LoadingLayout />}
      {found && campaignId && mine && isOpen(found) && <Entry campaignId={campaignId} />}
      {found && !(mine && isOpen(found)) && <EmptyState what={t('survey.entry.closed')} />}
    </>
  )
}

function Entry({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('township')
  const { message } = App.useApp()
  const [search] = useSearchParams()
  const branchId = search.get('branch') ?? ''
  const missingOf = useMissingWords()
  const name = useRef<InputRef>(null)
  const [typed, setTyped] = useState<OwnLineFieldsFragment[]>([])
  const { act, acting, trouble } = useAct(SaveOwnLineMutation, [OwnSurveyQuery, OwnLinesQuery])
  const empty = { ...EMPTY_LINE, branchId }
  const { form, formProps, keptAt, sent, clear } = useFormDraft<LineValues>(`line:${campaignId}:${branchId}`, empty)

  async function save(values: LineValues) {
    const unit = { channel: 'TOWNSHIP_SURVEY' as const, unitKind: 'TOWNSHIP' as const, unitName: '' }
    const { data, trouble: problem } = await act({ input: { campaignId, ...unit, ...inputOf(values) } })
    if (problem) return form.setFields(fieldFaults(problem, t) as Parameters<typeof form.setFields>[0])
    const line = data.saveSurveyLine
    const missing = missingOf(line)
    void message.success(
      missing
        ? t('survey.entry.savedIncomplete', { name: line.facts.name, missing })
        : t('survey.entry.saved', { name: line.facts.name }),
    )
    setTyped((before) => [line, ...before])
    sent()
    // The branch and the town stay: the next line of a branch is most often like the last.
    form.setFieldsValue({ ...EMPTY_LINE, branchId: values.branchId, destination: values.destination })
    name.current?.focus()
  }

  return (
    <Flex vertical gap={16}>
      <Card>
        <DraftNotice keptAt={keptAt} onClear={clear} />
        <Form<LineValues> {...formProps} onFinish={(values) => void save({ ...empty, ...values })}>
          <LineFields nameRef={name} />
          <GraphTrouble error={trouble} />
          <Button type="primary" htmlType="submit" loading={acting}>
            {t('survey.entry.save')}
          </Button>
        </Form>
      </Card>
      {typed.length > 0 && (
        <section aria-live="polite">
          <Typography.Title level={5}>{t('survey.entry.session', { count: typed.length })}</Typography.Title>
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {typed.map((line) => (
              <li key={line.id}>
                {[line.facts.name, line.originBranch?.name, line.facts.destination, line.facts.industry]
                  .filter(Boolean)
                  .join(' · ')}
                {missingOf(line) && (
                  <Typography.Text type="warning"> {`${t('survey.lines.missing')} ${missingOf(line)}`}</Typography.Text>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Flex>
  )
}
