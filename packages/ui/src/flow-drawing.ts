import { SankeyChart } from 'echarts/charts'
import { TooltipComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Flow } from './flow.ts'
import { CHART_COLOURS, FONT } from './tokens.ts'

register([SankeyChart, TooltipComponent, SVGRenderer])

/** Draws flows into an element; gives what takes the drawing away again. */
export function drawFlows(
  place: HTMLElement,
  flows: Flow[],
  { text, onOpen }: { text: string; onOpen?: ((flow: Flow) => void) | undefined },
): () => void {
  const chart = init(place, undefined, { renderer: 'svg' })
  // The names on the right stand beside the drawing; what is longer than their place is cut with three dots.
  const names = Math.round(Math.min(230, place.clientWidth * 0.32))
  // The two sides may share a name, which would be a circle for the diagram.
  const from = (name: string) => `from ${name}`
  const to = (name: string) => `to ${name}`
  const bare = (name: string) => name.replace(/^(?:from|to) /, '')
  const nodes = [...new Set([...flows.map((flow) => from(flow.from)), ...flows.map((flow) => to(flow.to))])]
  chart.setOption({
    color: [...CHART_COLOURS],
    animation: false,
    textStyle: { fontFamily: FONT, color: text },
    tooltip: {
      renderMode: 'richText',
      formatter: ({
        data,
        name,
        value,
      }: {
        data: Partial<Record<'source' | 'target' | 'value', string>>
        name: string
        value: number
      }) =>
        data.source ? `${bare(data.source)} → ${bare(data.target ?? '')}: ${data.value}` : `${bare(name)}: ${value}`,
    },
    series: [
      {
        type: 'sankey',
        left: 4,
        right: names,
        top: 8,
        bottom: 8,
        nodeGap: 8,
        nodeWidth: 12,
        draggable: false,
        emphasis: { focus: 'adjacency' },
        label: {
          color: text,
          width: names - 20,
          overflow: 'truncate',
          formatter: ({ name }: { name: string }) => bare(name),
        },
        lineStyle: { color: 'source', opacity: 0.35 },
        data: nodes.map((name) => ({ name })),
        links: flows.map((flow) => ({ source: from(flow.from), target: to(flow.to), value: flow.value })),
      },
    ],
  } as Parameters<typeof chart.setOption>[0])
  if (onOpen) {
    chart.on('click', (event) => {
      const link = event.data as { source?: string; target?: string; value?: number }
      const flow = flows.find((one) => from(one.from) === link.source && to(one.to) === link.target)
      if (flow) onOpen(flow)
    })
  }
  const fit = new ResizeObserver(() => chart.resize())
  fit.observe(place)
  return () => {
    fit.disconnect()
    chart.dispose()
  }
}
