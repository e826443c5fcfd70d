import type { County } from '@mobile-members/county/world.ts'
import type { RegulationKind } from '@mobile-members/model/regulations.ts'
import type { Db } from '../db.ts'
import { load } from '../seed-rows.ts'

const TITLES: Record<RegulationKind, string> = {
  CHECK_IN: '流动党员报到登记制度',
  NOTEBOOK: '流动党员活动记事本制度',
  RECEPTION_AND_VISIT: '流动党员接待日和走访制度',
  SERVICE: '流动党员服务制度',
  INFORMATION_EXCHANGE: '流动党员信息沟通制度',
}

const CONTENTS: Record<RegulationKind, readonly string[]> = {
  CHECK_IN: [
    '第一条　流动党员持《流动党员证明信》到中心报到，如实填写登记表和联系方式，中心当场核对并确认。',
    '第二条　住处、工作单位、联系方式变动的，十日内告知所在支部或中心。',
    '第三条　离开县城三十日以上的，事先向所在支部说明原因、去向和时间；手机、电话、当面均可。',
    '第四条　中心按分类规则提出落实支部的建议，由主任确认；本人有不同意见可以提出，中心限期答复。',
  ],
  NOTEBOOK: [
    '第一条　每名流动党员一本活动记事本，从落实支部之日起建立，转到其他支部时随人走。',
    '第二条　每次活动后写明主要内容、所做工作和掌握的情况，支部确认到会；晚写注明，不作退回。',
    '第三条　记事本是返回流出地支部参加民主评议的重要依据，确认后只能补记，不得涂改。',
  ],
  RECEPTION_AND_VISIT: [
    '第一条　每周固定一天为接待日，镇党委安排一名班子成员值班接待；逢节假日调整的，提前两天公布。',
    '第二条　来访逐一登记，能当场答复的当场答复，其余转为诉求办理，限期反馈。',
    '第三条　不定期上门走访，优先走访久未联系、有困难的党员，听取意见和建议。',
  ],
  SERVICE: [
    '第一条　围绕生活、就业、培训制定帮扶措施，写明对象、内容和办理方式。',
    '第二条　诉求有承办人、有方案、有期限；结果反馈本人，由本人确认办结。',
    '第三条　涉及合法权益的，本人同意后转介法律援助，材料只限承办人查看。',
  ],
  INFORMATION_EXCHANGE: [
    '第一条　乡镇党委将摸底情况及时提供给中心，中心逐条签收或者提出疑问。',
    '第二条　落实支部后，中心将回执送回开具证明信的乡镇；支部的鉴定按期反馈流出地并由其签收。',
    '第三条　中心与各乡镇外出党员管理服务中心保持经常联系，共同办理流动党员及其家属的困难。',
  ],
}

/** Each regulation in force since the county began, and a second version of one, so that an older one is there to read (R8). */
export async function seedRegulations(db: Db, county: County): Promise<void> {
  const kinds = Object.keys(TITLES) as RegulationKind[]
  const version = (kind: RegulationKind, number: number, on: string, paragraphs: readonly string[]) => ({
    kind,
    version: number,
    title: TITLES[kind],
    content: paragraphs.join('\n'),
    effective_from: on,
    published_on: on,
    published_by: '',
    drafted_by: '',
    drafted_at: `${on}T09:00:00+08:00`,
  })
  const renewedOn = `${county.today.slice(0, 4)}-01-01`
  await load(
    db,
    'regulations',
    {
      kind: 'text',
      version: 'integer',
      title: 'text',
      content: 'text',
      effective_from: 'date',
      published_on: 'date',
      published_by: 'text',
      drafted_by: 'text',
      drafted_at: 'timestamptz',
    },
    [
      ...kinds.map((kind) =>
        version(kind, 1, county.since, kind === 'CHECK_IN' ? CONTENTS[kind].slice(0, 3) : CONTENTS[kind]),
      ),
      ...(renewedOn > county.since ? [version('CHECK_IN', 2, renewedOn, CONTENTS.CHECK_IN)] : []),
    ],
  )
}
