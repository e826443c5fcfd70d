import { App, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchPicker, type PickedBranch } from '../branches/branch-picker.tsx'
import { useRules } from '../forms/use-rules.ts'
import { useMay } from '../people/use-may.ts'
import { ChangePlacementMutation } from './placement.queries.ts'

interface ChangeActProps {
  affiliation: { id: string; member: { name?: string | null }; branch?: { id: string } | null }
  label?: string
  /** The branch that the rules name now; it stands in the form. */
  proposed?: PickedBranch | undefined
  /** What is read anew after the change. */
  refresh: Parameters<typeof useAct>[1]
}

/** Moves a placed member to another branch, with a reason. */
export function ChangeAct({ affiliation, label, proposed, refresh }: ChangeActProps) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { filled, chosen } = useRules()
  const may = useMay()
  const { act } = useAct(ChangePlacementMutation, refresh)
  const { id, member, branch } = affiliation
  const name = member.name ?? t('people.noName')
  return (
    <FormAct<{ branchId?: string | undefined; reason: string }>
      name={`change:${id}`}
      label={label ?? t('placement.change_')}
      type={proposed ? 'primary' : 'default'}
      consequence={t('placement.changeWhat', { name })}
      empty={{ branchId: proposed?.id, reason: '' }}
      disabledBecause={may('branches', 'changePlacement') ? undefined : t('placement.directorOnly')}
      onSubmit={async ({ branchId, reason }) => {
        const { data, trouble } = await act({ id, branchId: branchId!, reason: reason.trim() })
        if (data) message.success(t('placement.changed', { name, branch: data.changePlacement.branch?.name ?? '' }))
        return trouble
      }}
    >
      <Form.Item name="branchId" label={t('placement.overrideBranch')} rules={chosen(t('placement.overrideBranch'))}>
        <BranchPicker except={branch?.id} also={proposed} />
      </Form.Item>
      <Form.Item name="reason" label={t('placement.overrideReason')} rules={filled(t('placement.overrideReason'))}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormAct>
  )
}
