import { Flex } from 'antd'
import type { ReactNode } from 'react'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import type { Tone } from '@mobile-members/ui/tokens.ts'

/** A sentence that should not be overlooked, in the colour of what it says. */
export function Notice({ tone, children }: { tone: Tone; children: ReactNode }) {
  const { text, ground } = usePalette().states[tone]
  return (
    <Flex
      vertical
      gap={6}
      role={tone === 'ALARM' ? 'alert' : 'status'}
      style={{ padding: '8px 12px', marginBottom: 12, color: text, background: ground, borderRadius: 4 }}
    >
      {children}
    </Flex>
  )
}
