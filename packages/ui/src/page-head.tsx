import { Flex, Typography } from 'antd'
import type { ReactNode } from 'react'

/** A page's head: its title, what it is about in a line, and the acts. */
export function PageHead({ title, about, children }: { title: ReactNode; about?: ReactNode; children?: ReactNode }) {
  return (
    <Flex gap={12} wrap align="center" justify="space-between" style={{ marginBottom: 12 }}>
      <div style={{ minWidth: 0 }}>
        <Typography.Title level={4} style={{ margin: 0 }}>
          {title}
        </Typography.Title>
        {about && <Typography.Text type="secondary">{about}</Typography.Text>}
      </div>
      <Flex gap={8} wrap align="center">
        {children}
      </Flex>
    </Flex>
  )
}
