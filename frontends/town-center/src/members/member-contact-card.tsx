import { useApolloClient } from '@apollo/client/react'
import { App, Button, Card, Flex, Form, Input, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { troubleOf } from '@mobile-members/web/graph-errors.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useRules } from '../forms/use-rules.ts'
import type { RevealMemberQuery as Revealed } from '../gql/graphql.ts'
import { useMay } from '../people/use-may.ts'
import type { FoundMember } from './found-member.ts'
import { RevealMemberQuery } from './members.queries.ts'

type Personal = NonNullable<Revealed['revealPersonalFields']>

/** Contact and identity number, masked until somebody says what for; that they were asked for is on record before they come. */
export function MemberContactCard({
  member,
  sourceOf,
}: {
  member: FoundMember
  sourceOf: (fact: string) => string | undefined
}) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const may = useMay()
  const rules = useRules()
  const client = useApolloClient()
  const [shown, setShown] = useState<Personal>()
  const { contact, maskedIdNumber } = member
  const hidden = <Typography.Text type="secondary">{t('members.fact.hidden')}</Typography.Text>

  async function reveal({ purpose }: { purpose: string }) {
    // What is told in full stays on this card and nowhere else.
    const answer = await client
      .query({ query: RevealMemberQuery, variables: { memberId: member.id, purpose }, fetchPolicy: 'no-cache' })
      .catch((error: unknown) => ({ data: undefined, error }))
    const told = answer.data?.revealPersonalFields
    if (!told) return troubleOf(answer.error) ?? { code: 'UNEXPECTED' as const, paths: [] }
    setShown(told)
    void message.success(t('members.reveal.shown'))
    return undefined
  }

  return (
    <Card
      size="small"
      title={t('members.card.contact')}
      extra={
        shown ? (
          <Button size="small" onClick={() => setShown(undefined)}>
            {t('members.reveal.hide')}
          </Button>
        ) : undefined
      }
    >
      <Flex vertical gap={8}>
        <FactList
          facts={[
            {
              key: 'phones',
              label: t('members.fact.phones'),
              value: (shown?.phones ?? contact?.phones)?.join(' · '),
              source: sourceOf('PHONES'),
            },
            { key: 'idNumber', label: t('members.fact.idNumber'), value: shown?.idNumber ?? maskedIdNumber },
            {
              key: 'residence',
              label: t('members.fact.residence'),
              value: shown ? shown.residence : hidden,
              source: sourceOf('RESIDENCE'),
            },
            { key: 'homeAddress', label: t('members.fact.homeAddress'), value: shown ? shown.homeAddress : hidden },
            {
              key: 'homeContact',
              label: t('members.fact.homeContact'),
              value: shown ? [shown.homeContactName, shown.homeContactPhone].filter(Boolean).join(' ') : hidden,
            },
          ]}
        />
        {!shown && may('registry', 'revealPersonalFields') && (
          <div className="mm-no-print">
            <FormAct<{ purpose: string }>
              name={`reveal:${member.id}`}
              label={t('members.reveal.act')}
              consequence={t('members.reveal.consequence')}
              empty={{ purpose: '' }}
              onSubmit={reveal}
            >
              <Form.Item name="purpose" label={t('members.purpose')} rules={rules.filled(t('members.purpose'))}>
                <Input maxLength={100} autoFocus />
              </Form.Item>
            </FormAct>
          </div>
        )}
      </Flex>
    </Card>
  )
}
