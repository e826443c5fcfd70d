import type { County } from '@mobile-members/county/world.ts'
import { idOf } from '@mobile-members/county/random.ts'
import { insertAll } from '@mobile-members/database/insert-all.ts'
import { addDays } from '@mobile-members/model/dates.ts'
import type { FileStore } from '@mobile-members/subgraph/file-store.ts'
import type { Db } from '../db.ts'
import { demoPaper } from './demo-paper.ts'

const at = (day: string, hour = '09') => `${day}T${hour}:30:00+08:00`

interface DemoMaterial {
  key: string
  branchId: string | null
  kind: 'FILE' | 'LINK' | 'PAPER'
  title: string
  about: string
  publishedOn: string
  copies?: number
  url?: string
  /** Of a file: what stands in it. */
  lines?: string[]
}

/** The demo county's study materials, and whom they have reached. Without a file store there are no files among them. */
export async function seedMaterials(db: Db, county: County, files: FileStore | undefined): Promise<void> {
  const { seed, branches, cast } = county
  const secretaries = new Map(branches.hostBranches.map(({ id, secretaryId }) => [id, secretaryId ?? cast.center]))
  const by = (branchId: string | null) => (branchId ? secretaries.get(branchId)! : cast.center)
  const idFor = ({ key }: DemoMaterial) => idOf(seed, 'material', key)
  const materials = materialsOf(county).filter(({ kind }) => kind !== 'FILE' || files !== undefined)
  const papers = await Promise.all(
    materials.flatMap((material) => (material.lines && files ? [paperOf(material, files)] : [])),
  )
  const fileIdFor = (material: DemoMaterial) => (material.lines ? idOf(seed, 'material-file', material.key) : null)
  await insertAll(
    db,
    'material_files',
    papers.map(({ material, hash, size }) => ({
      id: fileIdFor(material),
      hash,
      name: `${material.title}.pdf`,
      kind: 'PDF',
      media_type: 'application/pdf',
      size,
      uploaded_by: by(material.branchId),
      uploaded_at: at(material.publishedOn, '08'),
    })),
  )
  await insertAll(
    db,
    'study_materials',
    materials.map((material) => ({
      id: idFor(material),
      branch_id: material.branchId,
      kind: material.kind,
      title: material.title,
      about: material.about,
      audience: 'ALL',
      copies: material.copies ?? null,
      published_at: at(material.publishedOn),
      published_by: by(material.branchId),
    })),
  )
  await insertAll(
    db,
    'material_versions',
    materials.map((material) => ({
      material_id: idFor(material),
      version: 1,
      file_id: fileIdFor(material),
      url: material.url ?? null,
      note: '',
      told_at: at(material.publishedOn),
      told_by: by(material.branchId),
    })),
  )
  await insertAll(
    db,
    'material_deliveries',
    materials.flatMap((material) => deliveriesOf(county, material, idFor(material), by)),
  )
}

function materialsOf({ today, branches }: County): DemoMaterial[] {
  const ago = (days: number) => addDays(today, -days)
  return [
    {
      key: 'center-notice',
      branchId: null,
      kind: 'FILE',
      title: '流动党员学习手册',
      about: '镇流动党员管理服务中心编，供所有支部使用。',
      publishedOn: ago(90),
      lines: [
        '流动党员学习手册',
        '一、按时参加所在支部的活动',
        '二、写好活动记事本',
        '三、有困难随时向支部或镇中心反映',
      ],
    },
    {
      key: 'center-lesson',
      branchId: null,
      kind: 'LINK',
      title: '网上党课：学法用法',
      about: '约四十分钟，手机上可以看。',
      publishedOn: ago(20),
      url: 'https://study.example.org/lessons/law',
    },
    ...branches.hostBranches.flatMap(({ id, name }, index): DemoMaterial[] => [
      {
        key: `paper ${id}`,
        branchId: id,
        kind: 'PAPER',
        title: '《支部生活》合订本',
        about: '在支部活动室领取。',
        publishedOn: ago(30 + (index % 20)),
        copies: 40,
      },
      ...(index % 4 === 0
        ? [
            {
              key: `file ${id}`,
              branchId: id,
              kind: 'FILE' as const,
              title: '本季度学习要点',
              about: '',
              publishedOn: ago(12 + (index % 9)),
              lines: ['本季度学习要点', name, '一、党章总纲', '二、纪律处分条例', '三、安全生产常识'],
            },
          ]
        : []),
    ]),
  ]
}

async function paperOf(material: DemoMaterial, files: FileStore) {
  const content = demoPaper(material.lines ?? [])
  return { material, hash: await files.put(content), size: content.length }
}

/** A paper issue to every second member of the branch, what is on the phone to every third; nobody before they came. */
function deliveriesOf(
  { branches, today }: County,
  material: DemoMaterial,
  materialId: string,
  by: (branchId: string) => string,
) {
  const step = material.kind === 'PAPER' ? 2 : 3
  const kind = { PAPER: 'HANDED_OUT', FILE: 'DOWNLOADED', LINK: 'OPENED' }[material.kind]
  const reached = branches.affiliations.filter(
    ({ branchId, state, placedOn }) =>
      branchId !== null &&
      (material.branchId === null || material.branchId === branchId) &&
      state === 'ACTIVE' &&
      placedOn !== null &&
      placedOn < material.publishedOn,
  )
  return reached
    .filter((_, index) => index % step === 0)
    .slice(0, material.copies ?? reached.length)
    .map(({ memberId, branchId }, index) => {
      const day = addDays(material.publishedOn, 1 + (index % 9))
      return {
        material_id: materialId,
        version: 1,
        member_id: memberId,
        kind,
        at: at(day < today ? day : addDays(today, -1), '18'),
        by_subject: material.kind === 'PAPER' ? by(branchId!) : memberId,
      }
    })
}
