import { useQuery } from '@apollo/client/react'
import { Alert, Form, Input, Select, type FormInstance } from 'antd'
import { useTranslation } from 'react-i18next'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { useBranch } from '../branches/branch-scope.tsx'
import { BranchVenuesQuery, VenueClashesQuery } from './activity-plan.queries.ts'

interface VenueChoiceProps {
  form: FormInstance
  /** When it is to be held: once, or each time of a series. */
  startsAt: readonly string[]
  minutes: number
  /** The activity itself, which is no clash. */
  except?: string
}

/** Where: a place of the branch's list, or any in words; warns when something is already planned there (R68). */
export function VenueChoice({ form, startsAt, minutes, except }: VenueChoiceProps) {
  const { t } = useTranslation('branch')
  const { branchId } = useBranch()
  const { data } = useQuery(BranchVenuesQuery, { variables: { branchId } })
  const venues = data?.branchVenues ?? []
  const venueId: string | undefined = Form.useWatch('venueId', form)
  const label = t('activities.form.place')
  return (
    <>
      {venues.length > 0 && (
        <Form.Item name="venueId" label={t('activityPlan.venue.choose')} extra={t('activityPlan.venue.chooseHint')}>
          <Select
            allowClear
            onChange={(id) => {
              const venue = venues.find((one) => one.id === id)
              if (venue) form.setFieldsValue({ place: [venue.name, venue.address].filter(Boolean).join(' ') })
            }}
            options={venues.map(({ id, name, seats }) => ({
              value: id,
              label: seats ? t('activityPlan.venue.option', { name, seats }) : name,
            }))}
          />
        </Form.Item>
      )}
      {venueId && startsAt.length > 0 && (
        <Clashes venueId={venueId} startsAt={startsAt} minutes={minutes} {...(except ? { except } : {})} />
      )}
      <Form.Item
        name="place"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('forms.required', { label }) }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </>
  )
}

function Clashes({ venueId, startsAt, minutes, except }: Omit<VenueChoiceProps, 'form'> & { venueId: string }) {
  const { t } = useTranslation('branch')
  const { data } = useQuery(VenueClashesQuery, {
    variables: { venueId, startsAt: [...startsAt], minutes: minutes || 1 },
    fetchPolicy: 'cache-and-network',
  })
  const clashes = (data?.venueClashes ?? []).filter(({ id }) => id !== except)
  if (clashes.length === 0) return null
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 16 }}
      title={t('activityPlan.venue.clash')}
      description={
        <>
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {clashes.map(({ id, title, startsAt: at }) => (
              <li key={id}>
                {instantInTable(at)} {title}
              </li>
            ))}
          </ul>
          {t('activityPlan.venue.clashStill')}
        </>
      }
    />
  )
}
