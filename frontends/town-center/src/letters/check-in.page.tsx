import { useQuery } from '@apollo/client/react'
import { PrinterOutlined, ScanOutlined } from '@ant-design/icons'
import { Button, Card, Flex, Form, Input, type InputRef } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { CameraScan } from '@mobile-members/ui/camera-scan.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { formNumberIn } from '@mobile-members/model/papers.ts'
import { usePaper } from '@mobile-members/web/use-paper.ts'
import { BackLink } from '../lists/back-link.tsx'
import { MemberPicker } from '../people/member-picker.tsx'
import { CheckInDone, type CheckedIn } from './check-in-done.tsx'
import { CheckInForm } from './check-in-form.tsx'
import { CheckInFormQuery } from './letters.queries.ts'

/** The counter (R78): scan the letter or look the member up, check what is filled in, confirm. */
export function Component() {
  const { t } = useTranslation('town-center')
  const [search, setSearch] = useSearchParams()
  const memberId = search.get('member') ?? undefined
  // A letter's code holds a name, so it stays out of the address.
  const [token, setToken] = useState<string>()
  const [typed, setTyped] = useState('')
  const [done, setDone] = useState<CheckedIn>()
  const paper = usePaper()
  const scanner = useRef<InputRef>(null)
  const { data, loading, error, refetch } = useQuery(CheckInFormQuery, {
    variables: { token: token ?? null, memberId: memberId ?? null },
    skip: !token && !memberId,
    fetchPolicy: 'network-only',
  })
  const form = data?.checkInForm

  function begin() {
    setDone(undefined)
    setToken(undefined)
    setTyped('')
    setSearch({}, { replace: true })
    scanner.current?.focus()
  }

  return (
    <>
      <BackLink to="/letters" label={t('checkIn.back')} />
      <PageHead title={t('checkIn.title')} about={t('checkIn.about')}>
        <Button
          icon={<PrinterOutlined aria-hidden />}
          loading={paper.opening}
          title={t('checkIn.paper.blankHow')}
          onClick={() => void paper.open('/files/registration-forms/blank.pdf')}
        >
          {t('checkIn.paper.blank')}
        </Button>
      </PageHead>
      <GraphTrouble error={paper.trouble} />
      {done ? (
        <CheckInDone checkedIn={done} onNext={begin} />
      ) : (
        <Flex vertical gap={16}>
          <Card title={t('checkIn.who')}>
            <Form
              layout="vertical"
              onFinish={() => {
                if (typed.trim() === '') return
                setSearch({}, { replace: true })
                setToken(typed.trim())
              }}
            >
              <Flex gap={24} wrap>
                <Form.Item label={t('checkIn.token')} htmlFor="check-in-token" style={{ flex: '1 1 320px', margin: 0 }}>
                  <Flex gap={8}>
                    <Input
                      id="check-in-token"
                      ref={scanner}
                      autoFocus={!memberId}
                      value={typed}
                      placeholder={t('checkIn.tokenHint')}
                      prefix={<ScanOutlined aria-hidden />}
                      onChange={({ target }) => setTyped(target.value)}
                    />
                    <Button htmlType="submit">{t('checkIn.read')}</Button>
                    <CameraScan
                      onCode={(text) => {
                        setSearch({}, { replace: true })
                        setTyped('')
                        setToken(text)
                      }}
                    />
                  </Flex>
                </Form.Item>
                <Form.Item
                  label={t('checkIn.member')}
                  htmlFor="check-in-member"
                  extra={t('checkIn.or')}
                  style={{ flex: '1 1 320px', margin: 0 }}
                >
                  <MemberPicker
                    id="check-in-member"
                    value={memberId}
                    onChange={(id) => {
                      // A form that belongs to nobody yet stays, and gets its member.
                      if (!token || !formNumberIn(token)) {
                        setToken(undefined)
                        setTyped('')
                      }
                      setSearch(id ? { member: id } : {}, { replace: true })
                    }}
                  />
                </Form.Item>
              </Flex>
            </Form>
          </Card>
          {error && <GraphTrouble error={error} onRetry={() => void refetch()} />}
          {loading && !form && <LoadingLayout />}
          {form && (
            <CheckInForm key={`${form.member?.id} ${form.letter?.id}`} form={form} onDone={setDone} onExpired={begin} />
          )}
          {!form && !loading && !error && <EmptyState what={t('checkIn.emptyWhat')} how={t('checkIn.emptyHow')} />}
        </Flex>
      )}
    </>
  )
}
