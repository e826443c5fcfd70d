import { App, Button, Flex, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useTownship } from '../townships/township-scope.tsx'
import { OwnSurveyQuery, RecordNilReturnsMutation, WithdrawNilReturnMutation } from './survey.queries.ts'
import { isOpen, type BranchRow, type Survey } from './survey-parts.ts'

/** What can be done about one branch: type its lines, record that nobody is away, take that back. */
export function BranchActs({ row, survey, campaignId }: { row: BranchRow; survey: Survey; campaignId: string }) {
  const { t } = useTranslation('township')
  const { message } = App.useApp()
  const { pathTo } = useTownship()
  const withdraw = useAct(WithdrawNilReturnMutation, [OwnSurveyQuery])
  if (!isOpen(survey)) return null
  const nil = row.nilReturns.find(({ withdrawnAt }) => !withdrawnAt)
  const entry = pathTo(`survey/lines/new?campaign=${campaignId}&branch=${row.branchId}`)
  return (
    <Flex gap={8} wrap className="mm-no-print">
      {!nil && entry && (
        <Link to={entry}>
          <Button size="small">{t('survey.branch.type')}</Button>
        </Link>
      )}
      {row.state === 'MISSING' && (
        <NilForm survey={survey} branches={[row]} label={t('survey.nilAct.label')} size="small" />
      )}
      {nil && (
        <ConfirmAct
          size="small"
          label={t('survey.nilAct.withdraw')}
          consequence={t('survey.nilAct.withdrawConsequence')}
          reasonRequired
          onConfirm={async (reason) => {
            if ((await withdraw.act({ id: nil.id, reason })).trouble) return false
            void message.success(t('survey.nilAct.withdrawn'))
            return true
          }}
          problem={<GraphTrouble error={withdraw.trouble} />}
        />
      )}
    </Flex>
  )
}

interface Values {
  branchIds: string[]
  toldBy: string
  toldOn: string
}

interface NilFormProps {
  survey: Survey
  /** Those that may be meant, all chosen at first. */
  branches: readonly BranchRow[]
  label: string
  size?: 'small'
}

/** Records for branches that nobody is away, and who said so. */
export function NilForm({ survey, branches, label, size }: NilFormProps) {
  const { t } = useTranslation('township')
  const { message } = App.useApp()
  const { act } = useAct(RecordNilReturnsMutation, [OwnSurveyQuery])
  const word = (key: string) => t(`survey.nilAct.${key}`)
  const required = (field: string) => [{ required: true, message: t('field.choose', { label: word(field) }) }]
  async function submit(input: Values) {
    const { trouble } = await act({ input: { townshipSurveyId: survey.id, ...input } })
    if (!trouble) void message.success(word('done'))
    return trouble
  }
  return (
    <FormAct<Values>
      name={`nil:${survey.id}:${branches.map(({ branchId }) => branchId).join()}`}
      label={label}
      {...(size ? { size } : {})}
      consequence={word('consequence')}
      empty={{ branchIds: branches.map(({ branchId }) => branchId), toldBy: '', toldOn: countyToday() }}
      onSubmit={submit}
    >
      <Form.Item name="branchIds" label={word('branches')} rules={required('branches')}>
        <Select
          mode="multiple"
          options={branches.map(({ branchId, branch }) => ({ value: branchId, label: branch.name }))}
        />
      </Form.Item>
      <Form.Item name="toldBy" label={word('toldBy')} rules={required('toldBy')}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="toldOn" label={word('toldOn')} rules={required('toldOn')}>
        <Input type="date" max={countyToday()} />
      </Form.Item>
    </FormAct>
  )
}
