import { App, Checkbox, Form, Input, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFiles } from '@mobile-members/web/use-files.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { RequestExportMutation } from '../exports/exports.queries.ts'
import { useRules } from '../forms/use-rules.ts'
import type { ChosenFilter } from './use-member-filter.ts'

interface Values {
  purpose: string
  all: boolean
}

/** The register as a workbook or on paper (R34): it holds personal data, so the purpose is asked first. */
export function RosterExport({ chosen }: { chosen: ChosenFilter }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const files = useFiles()
  const rules = useRules()
  const request = useAct(RequestExportMutation)
  async function take(kind: 'xlsx' | 'pdf', { purpose, all }: Values) {
    const { search, townshipId, branchId, stages, folder, asOf } = chosen.filter
    const list = new URLSearchParams({
      ...(all ? { all: '1' } : {}),
      ...(search ? { search } : {}),
      ...(townshipId ? { townshipId } : {}),
      ...(branchId ? { branchId } : {}),
      ...(stages?.length ? { stages: stages.join(',') } : {}),
      ...(folder ? { folder: `${folder.category}:${folder.value}` } : {}),
      ...(asOf ? { asOf: asOf.day, view: asOf.view } : {}),
    })
    const trouble = await files.save(
      `/files/roster.${kind}?${list.toString()}&${new URLSearchParams({ purpose }).toString()}`,
    )
    if (trouble?.reason === 'EXPORT_NEEDS_APPROVAL') {
      const { trouble: unasked } = await request.act({ list: list.toString(), purpose })
      if (!unasked) void message.info(t('exports.asked'))
      return unasked
    }
    if (!trouble) void message.success(t('members.exported'))
    return trouble
  }
  return (
    <>
      {(['xlsx', 'pdf'] as const).map((kind) => (
        <FormAct<Values>
          key={kind}
          name={`roster:${kind}`}
          label={t(kind === 'xlsx' ? 'members.export' : 'members.exportPaper')}
          consequence={t('members.exportConsequence')}
          empty={{ purpose: '', all: chosen.registered === false }}
          onSubmit={(values) => take(kind, values)}
        >
          <Form.Item name="purpose" label={t('members.purpose')} rules={rules.filled(t('members.purpose'))}>
            <Input maxLength={100} />
          </Form.Item>
          <Space style={{ marginBottom: 12 }}>
            <Form.Item name="all" valuePropName="checked" noStyle>
              <Checkbox>{t('members.exportAll')}</Checkbox>
            </Form.Item>
          </Space>
        </FormAct>
      ))}
    </>
  )
}
