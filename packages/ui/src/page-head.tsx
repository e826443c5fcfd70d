import { Flex, Typography, theme } from 'antd'
import type { ReactNode } from 'react'

/** What a page is, once on it: the first heading for who listens, no larger than a desk or a phone can spare. */
export function PageTitle({ children }: { children: ReactNode }) {
  const { fontSizeHeading4, lineHeightHeading4 } = theme.useToken().token
  return (
    <Typography.Title level={1} style={{ margin: 0, fontSize: fontSizeHeading4, lineHeight: lineHeightHeading4 }}>
      {children}
    </Typography.Title>
  )
}

/** A page's head: its title, what it is about in a line, and the acts. */
export function PageHead({ title, about, children }: { title: ReactNode; about?: ReactNode; children?: ReactNode }) {
  return (
    <Flex className="mm-page-head" gap={12} wrap align="center" justify="space-between" style={{ marginBottom: 12 }}>
      <div style={{ minWidth: 0 }}>
        <PageTitle>{title}</PageTitle>
        {about && <Typography.Text type="secondary">{about}</Typography.Text>}
      </div>
      <Flex className="mm-no-print" gap={8} wrap align="center">
        {children}
      </Flex>
    </Flex>
  )
}
