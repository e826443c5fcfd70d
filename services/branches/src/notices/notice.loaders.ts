import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import {
  type NoticeFigures,
  listDeliveries,
  listDeliveriesOf,
  listNoticeFigures,
  listWithAccount,
} from './notice.store.ts'

export async function loadNoticeFigures(ctx: Context, noticeId: string): Promise<NoticeFigures> {
  const loader = ctx.loader<string, NoticeFigures>('noticeFigures', async (ids) => {
    const byId = new Map((await listNoticeFigures(ctx.db, ids)).map((figures) => [figures.noticeId, figures]))
    return ids.map((id) => byId.get(id))
  })
  return (await loader.load(noticeId)) ?? { noticeId, addressed: 0, delivered: 0, read: 0, told: 0, unread: 0 }
}

export async function loadDeliveries(ctx: Context, noticeId: string): Promise<Row<'noticeDeliveries'>[]> {
  const loader = ctx.loader<string, Row<'noticeDeliveries'>[]>('noticeDeliveries', async (ids) => {
    const byNotice = Map.groupBy(await listDeliveries(ctx.db, ids), ({ noticeId: id }) => id)
    return ids.map((id) => byNotice.get(id) ?? [])
  })
  return (await loader.load(noticeId)) ?? []
}

export function loadDeliveryOf(
  ctx: Context,
  noticeId: string,
  memberId: string,
): Promise<Row<'noticeDeliveries'> | undefined> {
  return ctx
    .loader<string, Row<'noticeDeliveries'>>(`noticeDeliveriesOf:${memberId}`, async (ids) => {
      const byId = new Map((await listDeliveriesOf(ctx.db, memberId, ids)).map((row) => [row.noticeId, row]))
      return ids.map((id) => byId.get(id))
    })
    .load(noticeId)
}

/** Whether the member can sign in and so read what is sent. */
export async function loadHasAccount(ctx: Context, memberId: string): Promise<boolean> {
  const loader = ctx.loader<string, boolean>('memberAccounts', async (ids) => {
    const known = new Set(await listWithAccount(ctx.db, ids))
    return ids.map((id) => known.has(id))
  })
  return (await loader.load(memberId)) ?? false
}
