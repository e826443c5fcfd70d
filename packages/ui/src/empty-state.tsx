import { Flex, Typography } from 'antd'
import type { ReactNode } from 'react'

/** What comes here, and how. `children` is the act that brings the first one, if the reader may do it. */
export function EmptyState({ what, how, children }: { what: string; how?: string; children?: ReactNode }) {
  return (
    <Flex vertical gap={8} align="center" style={{ padding: '32px 16px', textAlign: 'center' }}>
      <Typography.Text>{what}</Typography.Text>
      {how && <Typography.Text type="secondary">{how}</Typography.Text>}
      {children}
    </Flex>
  )
}
