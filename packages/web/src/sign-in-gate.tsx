import { LoginOutlined } from '@ant-design/icons'
import { Button, Flex, Typography } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '@mobile-members/ui/app-shell.tsx'
import { PageTitle } from '@mobile-members/ui/page-head.tsx'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import { useSession } from './session.tsx'

/** Lets through who is signed in; says to everybody else how to get in, or why nobody can. */
export function SignInGate({ name, children }: { name: string; children: ReactNode }) {
  const session = useSession()
  const { t } = useTranslation(name)
  const palette = usePalette()
  const [begun, setBegun] = useState(false)
  if (session.now.status === 'SIGNED_IN' && !begun) setBegun(true)
  if (session.now.status === 'SIGNED_IN') return children
  const impossible = session.now.status === 'IMPOSSIBLE'
  return (
    <Flex vertical style={{ minHeight: '100vh', background: palette.page, color: palette.text }}>
      <Flex justify="end" style={{ padding: 8 }}>
        <LanguageSwitch />
      </Flex>
      <Flex
        vertical
        gap={16}
        component="main"
        style={{ margin: '12vh auto 0', width: 'min(420px, calc(100vw - 48px))' }}
      >
        <div style={{ borderBottom: `2px solid ${palette.gold}`, paddingBottom: 12 }}>
          <PageTitle>{t('product.name')}</PageTitle>
          <Typography.Text type="secondary">{t('product.name', { ns: 'shared' })}</Typography.Text>
        </div>
        {impossible ? (
          <Typography.Paragraph role="alert">
            {t('session.impossible', { address: location.origin.replace('http:', 'https:') })}
          </Typography.Paragraph>
        ) : (
          <>
            {session.now.status === 'SIGNED_OUT' && session.now.problem && (
              <Typography.Paragraph role="alert">
                {t('session.problem', { problem: session.now.problem })}
              </Typography.Paragraph>
            )}
            {begun && <Typography.Paragraph role="alert">{t('session.ended')}</Typography.Paragraph>}
            <Button type="primary" size="large" icon={<LoginOutlined />} onClick={() => void session.signIn()}>
              {t('session.signIn')}
            </Button>
            <Typography.Text type="secondary">{t('session.hint')}</Typography.Text>
          </>
        )}
      </Flex>
    </Flex>
  )
}
