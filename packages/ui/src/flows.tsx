import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Flow } from './flow.ts'
import { usePalette } from './theme.tsx'

export interface FlowsProps {
  title: string
  flows: Flow[]
  onOpen?: ((flow: Flow) => void) | undefined
}

/** How many go from where to where: a flow diagram, and the same as a table. */
export function Flows({ title, flows, onOpen }: FlowsProps) {
  const { t } = useTranslation('ui')
  const palette = usePalette()
  const [asTable, setAsTable] = useState(false)
  const cell = { padding: '4px 12px 4px 0', borderBottom: `1px solid ${palette.line}`, textAlign: 'start' } as const
  return (
    <figure style={{ margin: 0 }}>
      <figcaption style={{ display: 'flex', justifyContent: 'space-between', fontWeight: 600 }}>
        {title}
        <Button size="small" type="text" className="mm-no-print" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'chart.asChart' : 'chart.asTable')}
        </Button>
      </figcaption>
      {asTable ? (
        <table style={{ width: '100%', borderCollapse: 'collapse' }}>
          <thead>
            <tr>
              <th style={cell}>{t('chart.from')}</th>
              <th style={cell}>{t('chart.to')}</th>
              <th style={cell}>{t('chart.value')}</th>
            </tr>
          </thead>
          <tbody>
            {flows.map((flow) => (
              <tr key={`${flow.from} ${flow.to}`}>
                <td style={cell}>{flow.from}</td>
                <td style={cell}>{flow.to}</td>
                <td style={cell}>{flow.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <Drawing title={title} flows={flows} onOpen={onOpen} />
      )}
    </figure>
  )
}

function Drawing({ title, flows, onOpen }: FlowsProps) {
  const place = useRef<HTMLDivElement>(null)
  const palette = usePalette()
  const rows = Math.max(new Set(flows.map(({ from }) => from)).size, new Set(flows.map(({ to }) => to)).size)
  useEffect(() => {
    let gone = false
    let end: (() => void) | undefined
    // The drawing library is heavy; it comes when a diagram is shown.
    void import('./flow-drawing.ts').then(({ drawFlows }) => {
      if (!gone && place.current) end = drawFlows(place.current, flows, { text: palette.text, onOpen })
    })
    return () => {
      gone = true
      end?.()
    }
  }, [flows, palette, onOpen])
  // The drawing stands out of the flow of the page: with its own width it would keep the page from growing narrower.
  return (
    <div style={{ position: 'relative', height: Math.max(240, rows * 26) }}>
      <div ref={place} role="img" aria-label={title} style={{ position: 'absolute', inset: 0 }} />
    </div>
  )
}
