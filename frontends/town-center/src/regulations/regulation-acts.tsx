import { App, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { countyToday, dayInWords } from '@mobile-members/ui/dates.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { RegulationItem } from '@mobile-members/web/regulations/regulations-page.tsx'
import { RegulationsQuery } from '@mobile-members/web/regulations/regulations.queries.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useRules } from '../forms/use-rules.ts'
import { useMay } from '../people/use-may.ts'
import { DeleteRegulationMutation, DraftRegulationMutation, PublishRegulationMutation } from './regulations.queries.ts'

const REFRESH = [RegulationsQuery]

interface Draft {
  title: string
  content: string
  effectiveFrom: string
}

/** Drafting the next version, publishing it, throwing a draft away. */
export function RegulationActs({ regulation: { kind, versions } }: { regulation: RegulationItem }) {
  const { t, i18n } = useTranslation('town-center')
  const { message } = App.useApp()
  const may = useMay()
  const rules = useRules()
  const drafting = useAct(DraftRegulationMutation, REFRESH)
  const publishing = useAct(PublishRegulationMutation, REFRESH)
  const deleting = useAct(DeleteRegulationMutation, REFRESH)
  if (!may('registry', 'draftRegulation')) return null
  const draft = versions.find(({ publishedOn }) => !publishedOn)
  const start = draft ?? versions[0]

  async function save(values: Draft) {
    const { data, trouble } = await drafting.act({ input: { kind, ...values } })
    if (data) message.success(t('regulationActs.saved'))
    return trouble
  }

  async function publish() {
    const { data } = await publishing.act({ id: draft?.id ?? '' })
    if (data) message.success(t('regulationActs.published'))
    return data !== undefined
  }

  async function discard() {
    const { data } = await deleting.act({ id: draft?.id ?? '' })
    if (data) message.success(t('regulationActs.discarded'))
    return data !== undefined
  }

  return (
    <>
      <FormAct<Draft>
        name={`regulation:${kind}:${draft?.id ?? 'new'}`}
        size="small"
        label={t(draft ? 'regulationActs.redraft' : 'regulationActs.draft')}
        consequence={t('regulationActs.draftWhat')}
        empty={{
          title: start?.title ?? '',
          content: start?.content ?? '',
          effectiveFrom: draft?.effectiveFrom ?? countyToday(),
        }}
        onSubmit={save}
      >
        <Form.Item name="title" label={t('regulationActs.title')} rules={rules.filled(t('regulationActs.title'))}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="content" label={t('regulationActs.content')} rules={rules.filled(t('regulationActs.content'))}>
          <Input.TextArea rows={10} maxLength={20_000} />
        </Form.Item>
        <Form.Item
          name="effectiveFrom"
          label={t('regulationActs.effectiveFrom')}
          rules={rules.chosen(t('regulationActs.effectiveFrom'))}
        >
          <Input type="date" min={countyToday()} />
        </Form.Item>
      </FormAct>
      {draft && may('registry', 'publishRegulation') && (
        <ConfirmAct
          label={t('regulationActs.publish')}
          type="primary"
          size="small"
          consequence={t('regulationActs.publishWhat', {
            title: draft.title,
            version: draft.version,
            day: dayInWords(draft.effectiveFrom, i18n.language),
          })}
          onConfirm={publish}
          problem={<GraphTrouble error={publishing.trouble} />}
        />
      )}
      {draft && (
        <ConfirmAct
          label={t('regulationActs.discard')}
          danger
          size="small"
          consequence={t('regulationActs.discardWhat', { version: draft.version })}
          onConfirm={discard}
          problem={<GraphTrouble error={deleting.trouble} />}
        />
      )}
    </>
  )
}
