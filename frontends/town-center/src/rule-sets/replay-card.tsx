import { useLazyQuery } from '@apollo/client/react'
import { Button, Card, Flex, Form, Input, Select, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { Settings } from './differences.rules.ts'
import { ReplayResult } from './replay-result.tsx'
import { RuleFields, type Rules } from './rule-fields.tsx'
import { ReplayQuery } from './rule-sets.queries.ts'

interface Values extends Rules {
  /** A published version, or 0 for rules that nobody has published yet. */
  version: number
  from: string
  to: string
}

/** Tries other rules on the decisions of a time (N4). */
export function ReplayCard({ versions, rules }: { versions: readonly number[]; rules: Settings }) {
  const { t } = useTranslation('town-center')
  const today = countyToday()
  const [run, { data, loading, error, fetchMore, variables }] = useLazyQuery(ReplayQuery, {
    fetchPolicy: 'network-only',
  })
  const { unstable, tradeBeforeUnit, soleTraderEmployeesInCommunity } = rules
  const initial: Values = {
    version: 0,
    from: `${today.slice(0, 4)}-01-01`,
    to: today,
    unstable,
    tradeBeforeUnit,
    soleTraderEmployeesInCommunity,
  }

  function submit({ version, from, to, ...tried }: Values) {
    const under = version === 0 ? { rules: tried } : { ruleSetVersion: version }
    void run({ variables: { input: { from, to, ...under }, first: 100 } })
  }

  return (
    <Card title={t('ruleSets.replay')}>
      <Typography.Paragraph type="secondary">{t('ruleSets.replayAbout')}</Typography.Paragraph>
      <Form<Values> layout="vertical" initialValues={initial} onFinish={submit} className="mm-no-print">
        <Flex gap={12} wrap>
          <Form.Item name="version" label={t('ruleSets.rules')} style={{ minWidth: 240 }}>
            <Select
              options={[
                { value: 0, label: t('ruleSets.try') },
                ...versions.map((version) => ({ value: version, label: t('ruleSets.version', { version }) })),
              ]}
            />
          </Form.Item>
          {(['from', 'to'] as const).map((name) => (
            <Form.Item key={name} name={name} label={t(`ruleSets.period${name === 'from' ? 'From' : 'To'}`)}>
              <Input type="date" max={today} required />
            </Form.Item>
          ))}
        </Flex>
        <Form.Item noStyle shouldUpdate={(before: Values, after: Values) => before.version !== after.version}>
          {({ getFieldValue }) => getFieldValue('version') === 0 && <RuleFields />}
        </Form.Item>
        <Button htmlType="submit" type="primary" loading={loading}>
          {t('ruleSets.run')}
        </Button>
      </Form>
      <GraphTrouble error={error} />
      {loading && !data && <LoadingLayout rows={3} />}
      {data?.placementReplay && variables?.input && (
        <ReplayResult
          replay={data.placementReplay}
          input={variables.input}
          onMore={
            data.placementReplay.changes.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { ...variables, after: data.placementReplay?.changes.endCursor ?? null },
                    updateQuery: (before, { fetchMoreResult: more }) =>
                      before.placementReplay && more.placementReplay
                        ? {
                            ...before,
                            placementReplay: {
                              ...more.placementReplay,
                              changes: {
                                ...more.placementReplay.changes,
                                nodes: [...before.placementReplay.changes.nodes, ...more.placementReplay.changes.nodes],
                              },
                            },
                          }
                        : before,
                  })
              : undefined
          }
        />
      )}
    </Card>
  )
}
