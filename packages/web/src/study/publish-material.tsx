import { App, Button, Card, Form, Input, InputNumber, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { MATERIAL_KINDS, type MaterialAudience, type MaterialKind } from '@mobile-members/model/study.ts'
import { DraftNotice } from '../draft-notice.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useAct } from '../use-act.ts'
import { useFormDraft } from '../use-form-draft.ts'
import { PublishMaterialMutation } from './study.queries.ts'
import { type Uploaded, UploadField } from './upload-field.tsx'

interface Values {
  kind: MaterialKind
  title: string
  about: string
  file?: Uploaded | undefined
  url: string
  copies?: number | undefined
  audience: MaterialAudience
  memberIds: string[]
  audienceReason: string
}

const EMPTY: Values = {
  kind: 'FILE',
  title: '',
  about: '',
  file: undefined,
  url: '',
  copies: undefined,
  audience: 'ALL',
  memberIds: [],
  audienceReason: '',
}

export interface PublishMaterialProps {
  /** Null: for all branches, by the centre. */
  branchId: string | null
  /** Who can be chosen, where not all are meant. */
  members?: readonly { id: string; name: string }[]
  onPublished: (id: string) => void
}

/** Publishes a file, a link or a paper issue (R70), to all mobile members unless chosen ones are named with a reason (R63). */
export function PublishMaterial({ branchId, members = [], onPublished }: PublishMaterialProps) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const { form, formProps, keptAt, sent, clear } = useFormDraft<Values>(`material:${branchId ?? 'all'}`, EMPTY)
  const kind = Form.useWatch('kind', form) ?? formProps.initialValues.kind
  const audience = Form.useWatch('audience', form) ?? formProps.initialValues.audience
  const { act, acting, trouble } = useAct(PublishMaterialMutation)
  const required = (label: string) => [{ required: true, message: t('field.required', { label: t(`study.${label}`) }) }]

  async function submit(values: Values) {
    const chosen = branchId !== null && values.audience === 'CHOSEN'
    const { data } = await act({
      input: {
        branchId,
        kind: values.kind,
        title: values.title.trim(),
        about: values.about?.trim() ?? '',
        fileId: values.kind === 'FILE' ? values.file?.id : null,
        url: values.kind === 'LINK' ? values.url.trim() : null,
        copies: values.kind === 'PAPER' ? values.copies : null,
        memberIds: chosen ? values.memberIds : null,
        audienceReason: chosen ? values.audienceReason.trim() : null,
      },
    })
    if (!data) return
    sent()
    message.success(t('study.published'))
    onPublished(data.publishMaterial.id)
  }

  return (
    <Card style={{ maxWidth: 720 }}>
      <DraftNotice keptAt={keptAt} onClear={clear} />
      <Form {...formProps} onFinish={(values) => void submit(values)} scrollToFirstError>
        <Form.Item name="kind" label={t('study.kindTitle')}>
          <Radio.Group
            optionType="button"
            options={MATERIAL_KINDS.map((value) => ({ value, label: t(`study.kind.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="title" label={t('study.name')} rules={[{ whitespace: true, ...required('name')[0] }]}>
          <Input maxLength={100} placeholder={t('study.nameHint')} />
        </Form.Item>
        {kind === 'FILE' && (
          <Form.Item name="file" label={t('study.file')} rules={required('file')}>
            <UploadField />
          </Form.Item>
        )}
        {kind === 'LINK' && (
          <Form.Item
            name="url"
            label={t('study.url')}
            extra={t('study.urlHint')}
            rules={[...required('url'), { type: 'url', message: t('reason.LINK_NOT_VALID') }]}
          >
            <Input type="url" inputMode="url" maxLength={2000} />
          </Form.Item>
        )}
        {kind === 'PAPER' && (
          <Form.Item name="copies" label={t('study.copies')} rules={required('copies')}>
            <InputNumber min={1} max={100_000} precision={0} />
          </Form.Item>
        )}
        <Form.Item name="about" label={t('study.explain')}>
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
        {branchId === null ? (
          <p>
            {t('study.audience')}: {t('study.ALL_BRANCHES')}
          </p>
        ) : (
          <Form.Item name="audience" label={t('study.audience')}>
            <Radio.Group
              options={(['ALL', 'CHOSEN'] as const).map((value) => ({ value, label: t(`study.${value}`) }))}
            />
          </Form.Item>
        )}
        {branchId !== null && audience === 'CHOSEN' && (
          <>
            <Form.Item name="memberIds" label={t('study.members')} rules={required('members')}>
              <Select
                mode="multiple"
                showSearch={{ optionFilterProp: 'label' }}
                options={members.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </Form.Item>
            <Form.Item
              name="audienceReason"
              label={t('study.audienceReason')}
              rules={[{ whitespace: true, ...required('audienceReason')[0] }]}
            >
              <Input maxLength={200} />
            </Form.Item>
          </>
        )}
        <GraphTrouble error={trouble} onRetry={() => form.submit()} />
        <Button type="primary" size="large" htmlType="submit" loading={acting}>
          {t('study.publish')}
        </Button>
      </Form>
    </Card>
  )
}
