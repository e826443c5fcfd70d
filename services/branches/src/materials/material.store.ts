import { type SqlBool, type Updateable, sql } from 'kysely'
import { IN_BRANCH_STATES } from '../affiliations/affiliation.store.ts'
import type { Database, Db, NewRow, Row } from '../db.ts'

export type MaterialRow = Row<'studyMaterials'>
export type DeliveryRow = Row<'materialDeliveries'>

/** A version with what is known of its file. */
export type VersionRow = Row<'materialVersions'> & {
  hash: string | null
  fileName: string | null
  fileKind: string | null
  mediaType: string | null
  size: number | null
}

/** Materials that reach a branch, its own and the centre's; without one the centre's alone. Newest first; one row more than asked for. */
export function listMaterials(
  db: Db,
  { branchId, withdrawn }: { branchId: string | undefined; withdrawn: boolean },
  after: string[] | undefined,
  size: number,
): Promise<MaterialRow[]> {
  return db
    .selectFrom('studyMaterials')
    .selectAll()
    .where((where) =>
      branchId
        ? where.or([where('branchId', '=', branchId), where('branchId', 'is', null)])
        : where('branchId', 'is', null),
    )
    .where('withdrawnAt', withdrawn ? 'is not' : 'is', null)
    .$if(after !== undefined, (query) => query.where(older(after!)))
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute()
}

/** What a member may read now, and what was once given to them on paper. Newest first; one row more than asked for. */
export function listMembersMaterials(
  db: Db,
  memberId: string,
  branchId: string | null,
  after: string[] | undefined,
  size: number,
): Promise<MaterialRow[]> {
  return db
    .selectFrom('studyMaterials')
    .selectAll()
    .where((where) =>
      where.or([
        where.and([
          where('withdrawnAt', 'is', null),
          branchId
            ? where.or([where('branchId', 'is', null), where('branchId', '=', branchId)])
            : where.lit<SqlBool>(false),
          where.or([where('audience', '=', 'ALL'), isReader(memberId)]),
        ]),
        sql<SqlBool>`exists (select from material_deliveries given where given.material_id = study_materials.id
          and given.member_id = ${memberId} and given.kind = 'HANDED_OUT' and given.undone_at is null)`,
      ]),
    )
    .$if(after !== undefined, (query) => query.where(older(after!)))
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute()
}

function isReader(memberId: string) {
  return sql<SqlBool>`exists (select from material_readers reader
    where reader.material_id = study_materials.id and reader.member_id = ${memberId})`
}

function older([publishedAt, id]: string[]) {
  return sql<SqlBool>`(published_at, id) < (${publishedAt}::timestamptz, ${id}::uuid)`
}

export function findMaterial(db: Db, id: string): Promise<MaterialRow | undefined> {
  return db.selectFrom('studyMaterials').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockMaterial(db: Db, id: string): Promise<MaterialRow | undefined> {
  return db.selectFrom('studyMaterials').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function insertMaterial(db: Db, material: NewRow<'studyMaterials'>): Promise<MaterialRow> {
  return db.insertInto('studyMaterials').values(material).returningAll().executeTakeFirstOrThrow()
}

export function updateMaterial(
  db: Db,
  id: string,
  changes: Updateable<Database['studyMaterials']>,
): Promise<MaterialRow> {
  return db.updateTable('studyMaterials').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

export async function insertReaders(db: Db, materialId: string, memberIds: readonly string[]): Promise<void> {
  await db
    .insertInto('materialReaders')
    .values(memberIds.map((memberId) => ({ materialId, memberId })))
    .execute()
}

export async function insertVersion(db: Db, version: NewRow<'materialVersions'>): Promise<void> {
  await db.insertInto('materialVersions').values(version).execute()
}

/** All versions of these materials, the newest first. */
export function listVersions(db: Db, materialIds: readonly string[]): Promise<VersionRow[]> {
  return db
    .selectFrom('materialVersions')
    .leftJoin('materialFiles', 'materialFiles.id', 'materialVersions.fileId')
    .selectAll('materialVersions')
    .select(({ ref }) => [
      ref('materialFiles.hash').as('hash'),
      ref('materialFiles.name').as('fileName'),
      ref('materialFiles.kind').as('fileKind'),
      ref('materialFiles.mediaType').as('mediaType'),
      ref('materialFiles.size').as('size'),
    ])
    .where('materialId', 'in', [...materialIds])
    .orderBy('materialId')
    .orderBy('version', 'desc')
    .execute()
}

/** An upload of this person that no material has yet. */
export async function findOwnUpload(db: Db, id: string, subject: string): Promise<Row<'materialFiles'> | undefined> {
  return db
    .selectFrom('materialFiles')
    .selectAll()
    .where('id', '=', id)
    .where('uploadedBy', '=', subject)
    .where(sql<SqlBool>`not exists (select from material_versions where file_id = material_files.id)`)
    .executeTakeFirst()
}

export function insertFile(db: Db, file: NewRow<'materialFiles'>): Promise<Row<'materialFiles'>> {
  return db.insertInto('materialFiles').values(file).returningAll().executeTakeFirstOrThrow()
}

/** Takes away what this person has uploaded before a moment and never published; gives the contents that nothing names any more. */
export async function deleteStaleUploads(db: Db, subject: string, before: Date): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`
    with gone as (
      delete from material_files file
      where uploaded_by = ${subject} and uploaded_at < ${before}::timestamptz
        and not exists (select from material_versions where file_id = file.id)
      returning id, hash
    )
    select distinct hash from gone
    where not exists (select from material_files other where other.hash = gone.hash and other.id not in (select id from gone))`.execute(
    db,
  )
  return rows.map(({ hash }) => hash)
}

export async function isMaterialReader(db: Db, materialId: string, memberId: string): Promise<boolean> {
  const row = await db
    .selectFrom('materialReaders')
    .select('memberId')
    .where('materialId', '=', materialId)
    .where('memberId', '=', memberId)
    .executeTakeFirst()
  return row !== undefined
}

export async function listReaders(db: Db, materialIds: readonly string[]): Promise<Row<'materialReaders'>[]> {
  return db
    .selectFrom('materialReaders')
    .selectAll()
    .where('materialId', 'in', [...materialIds])
    .orderBy('memberId')
    .execute()
}

/** Members of a branch for whom a material is, in the order in which they came; one row more than asked for. */
export function listAddressed(
  db: Db,
  material: Pick<MaterialRow, 'id' | 'audience'>,
  branchId: string,
  after: string[] | undefined,
  size: number,
): Promise<Row<'affiliations'>[]> {
  return db
    .selectFrom('affiliations')
    .selectAll()
    .where('branchId', '=', branchId)
    .where('state', 'in', IN_BRANCH_STATES)
    .$if(material.audience === 'CHOSEN', (query) =>
      query.where('memberId', 'in', (from) =>
        from.selectFrom('materialReaders').select('memberId').where('materialId', '=', material.id),
      ),
    )
    .$if(after !== undefined, (query) =>
      query.where(sql<SqlBool>`(placed_on, id) > (${after![0]}::date, ${after![1]}::uuid)`),
    )
    .orderBy('placedOn')
    .orderBy('id')
    .limit(size + 1)
    .execute()
}

/** Deliveries that stand, the first of them first. */
export function listDeliveries(
  db: Db,
  materialIds: readonly string[],
  memberIds: readonly string[],
): Promise<DeliveryRow[]> {
  return db
    .selectFrom('materialDeliveries')
    .selectAll()
    .where('materialId', 'in', [...materialIds])
    .where('memberId', 'in', [...memberIds])
    .where('undoneAt', 'is', null)
    .orderBy('id')
    .execute()
}

/** Notes that a version reached a member this way; the first time counts, a second one changes nothing. */
export async function insertDelivery(db: Db, delivery: NewRow<'materialDeliveries'>): Promise<void> {
  await db
    .insertInto('materialDeliveries')
    .values(delivery)
    .onConflict((conflict) =>
      conflict.columns(['materialId', 'version', 'memberId', 'kind']).where('undoneAt', 'is', null).doNothing(),
    )
    .execute()
}

/** Takes the hand-out of a material to a member back; gives how many there were. */
export async function undoHandOuts(
  db: Db,
  materialId: string,
  memberId: string,
  by: string,
  at: Date,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('materialDeliveries')
    .set({ undoneAt: at, undoneBy: by })
    .where('materialId', '=', materialId)
    .where('memberId', '=', memberId)
    .where('kind', '=', 'HANDED_OUT')
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

export interface MaterialFigures {
  materialId: string
  /** Members for whom it is: of one branch, or of all. */
  addressed: number
  delivered: number
  handedOut: number
}

/** For whom each material is and how many of them it reached, in one branch or in all. */
export async function countDeliveries(
  db: Db,
  materialIds: readonly string[],
  branchId: string | null,
): Promise<MaterialFigures[]> {
  const { rows } = await sql<MaterialFigures>`
    select material.id as material_id,
           count(*) filter (where placed.member_id is not null)::int as addressed,
           count(*) filter (where exists (
             select from material_deliveries d where d.material_id = material.id and d.member_id = placed.member_id
               and d.undone_at is null))::int as delivered,
           (select count(*)::int from material_deliveries d
             where d.material_id = material.id and d.kind = 'HANDED_OUT' and d.undone_at is null) as handed_out
    from study_materials material
    left join affiliations placed
      on placed.state in (${sql.join([...IN_BRANCH_STATES])})
     and placed.branch_id = coalesce(material.branch_id, ${branchId}::uuid, placed.branch_id)
     and (${branchId}::uuid is null or placed.branch_id = ${branchId}::uuid)
     and (material.audience = 'ALL' or exists (
           select from material_readers r where r.material_id = material.id and r.member_id = placed.member_id))
    where material.id = any(${[...materialIds]}::uuid[])
    group by material.id`.execute(db)
  return rows
}
