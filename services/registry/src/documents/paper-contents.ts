import { educationName, ethnicGroupName } from '@mobile-members/model/code-lists.ts'
import type { ArchiveKind } from '@mobile-members/model/archives.ts'
import type { Db, Row } from '../db.ts'
import type { KeptPaper } from '../papers/kept-paper.ts'
import { RETENTION_WORDS } from '../papers/print-letter.ts'
import { vault } from '../secrets/keyring.ts'

/** A step of a member's way as the timeline tells it. */
export interface Step {
  memberId: string
  kind: string
  happenedOn: string
  organizationId: string | null
  subject: string | null
  detail: Record<string, unknown>
}

export interface FiledPaper {
  kind: ArchiveKind
  subjectId: string | null
  name: string
  paper: KeptPaper
}

const SEX_WORDS = { MALE: '男', FEMALE: '女' } as const
const MEMBERSHIP_WORDS = { FULL: '正式党员', PROBATIONARY: '预备党员' } as const
const OCCUPATION_WORDS = { WAGE_WORK: '务工', BUSINESS: '经商', OTHER: '其他' } as const
const CONSENT_WORDS = { PAPER: '书面', ONLINE: '网上' } as const
const CHECK_IN_WORDS = { COUNTER: '窗口', ONLINE: '网上申报、窗口确认' } as const
const RULE_WORDS: Record<string, string> = {
  RULE_1A_OWN_ENTERPRISE_BRANCH: '所在企业（加工点）已建立党组织，编入所在党组织',
  RULE_1B_NEAREST_ENTERPRISE: '所在企业尚未建立党组织，就近挂靠编入企业等单位党组织',
  RULE_2A_COMMUNITY: '从事流通、服务等行业，编入固定居住地社区党支部',
  RULE_2B_VILLAGE: '在城乡结合区域从事第一产业，编入村党支部',
  RULE_3_TEMPORARY: '就业和居住地不稳定，编入流动党员临时党支部',
}

/** What the papers are made from: everything that some steps refer to, fetched together. */
interface Sources {
  members: Map<string, Row<'members'>>
  organizations: Map<string, string>
  letters: Map<string, Row<'letters'>>
  receipts: Map<string, Row<'returnReceipts'>>
  checkIns: Map<string, Row<'checkIns'>[]>
  consents: Map<string, Row<'consents'>[]>
  names: Map<string, string>
  hostTown: string
}

/** The papers that steps file by themselves (R51), in the order of the steps; a step without a paper gives none. */
export async function papersOf(db: Db, steps: readonly Step[]): Promise<{ step: Step; filed: FiledPaper }[]> {
  const filing = steps.filter(({ kind }) => kind in PAPERS)
  if (filing.length === 0) return []
  const sources = await sourcesOf(db, filing)
  return filing.flatMap((step) => {
    const member = sources.members.get(step.memberId)
    if (!member) return []
    return (PAPERS[step.kind]?.(step, member, sources) ?? []).map((filed) => ({ step, filed }))
  })
}

type Make = (step: Step, member: Row<'members'>, sources: Sources) => FiledPaper[]

const PAPERS: Record<string, Make> = {
  REGISTERED: (step, member, sources) =>
    member.originScope === 'IN_COUNTY'
      ? [
          form('NOTICE', null, '流动党员个人信息处理告知书', step, sources, {
            number: member.registerNo,
            facts: [
              ['姓名', member.name],
              ['登记编号', member.registerNo],
              ['登记日期', step.happenedOn],
              ['登记单位', sources.hostTown],
            ],
            text: NOTICE_TEXT,
          }),
        ]
      : [],

  CONSENT_GIVEN(step, member, sources) {
    const consent = sources.consents.get(member.id)?.find(({ givenOn }) => givenOn === step.happenedOn)
    return [
      form('CONSENT', consent?.id ?? null, '流动党员自愿纳入管理服务意愿书', step, sources, {
        number: null,
        facts: [
          ['姓名', member.name],
          ['原籍', member.originPlace],
          ['正式组织关系所在党组织', member.originCommittee],
          ['表示方式', consent ? CONSENT_WORDS[consent.channel] : null],
          ['告知文本版本', consent ? String(consent.textVersion) : null],
          ['表示日期', step.happenedOn],
          ['见证人', consent?.witness ?? null],
        ],
        text: ['本人自愿纳入流入地流动党员管理服务，已知悉个人信息的用途和保存期限，可以随时撤回。'],
      }),
    ]
  },

  LETTER_ISSUED(step, member, sources) {
    const letter = sources.letters.get(String(step.detail['letterId']))
    if (!letter) return []
    const { content } = letter
    const sealed = letter.idNumberSealed
    return [
      {
        kind: 'LETTER',
        subjectId: letter.id,
        name: `流动党员证明信 ${letter.number}`,
        paper: {
          form: 'LETTER',
          content,
          token: letter.token,
          idNumber: sealed ? vault().open(sealed, 'letter-id-number') : null,
          publicUrl: null,
          on: letter.issuedOn,
        },
      },
      form('STUB', letter.id, '流动党员证明信（存根）', step, sources, {
        number: letter.number,
        facts: [
          ['姓名', content.name],
          ['党员类别', content.membership ? MEMBERSHIP_WORDS[content.membership] : null],
          ['性别', content.sex ? SEX_WORDS[content.sex] : null],
          ['由', content.from],
          ['原党支部', content.fromBranch],
          ['介绍到', content.addressedTo],
          ['签发日期', content.issuedOn],
          ['有效期至', content.validUntil],
          [
            '保留组织关系的原因',
            content.retentionReason === 'OTHER'
              ? (content.retentionNote ?? RETENTION_WORDS.OTHER)
              : RETENTION_WORDS[content.retentionReason],
          ],
        ],
        signer: content.from,
      }),
    ]
  },

  LETTER_ACCEPTED(step, _member, sources) {
    const letter = sources.letters.get(String(step.detail['letterId']))
    if (!letter) return []
    return [
      form('RECEPTION', letter.id, '流动党员证明信接收登记', step, sources, {
        number: letter.number,
        facts: [
          ['姓名', letter.content.name],
          ['开具党委', letter.content.from],
          ['开具日期', letter.issuedOn],
          ['有效期至', letter.validUntil],
          ['接收单位', sources.hostTown],
          ['接收日期', step.happenedOn],
          ['经办人', step.subject ? (sources.names.get(step.subject) ?? null) : null],
        ],
      }),
    ]
  },

  CHECKED_IN(step, member, sources) {
    const checkIn = sources.checkIns.get(member.id)?.find(({ checkedInOn }) => checkedInOn === step.happenedOn)
    return [
      form('REGISTRATION_FORM', checkIn?.id ?? null, '流动党员登记表', step, sources, {
        number: member.registerNo,
        facts: [...personFacts(member), ...workFacts(member), ...originFacts(member, sources)].concat([
          ['报到日期', step.happenedOn],
          ['报到方式', checkIn ? CHECK_IN_WORDS[checkIn.channel] : null],
          ['经办人', step.subject ? (sources.names.get(step.subject) ?? null) : null],
        ]),
      }),
    ]
  },

  PLACED(step, member, sources) {
    const rule = String(step.detail['rule'] ?? member.placementRule ?? '')
    const decision = step.detail['decisionId']
    return [
      form(
        'PLACEMENT_DECISION',
        typeof decision === 'string' ? decision : null,
        '流动党员落实支部决定',
        step,
        sources,
        {
          number: member.registerNo,
          facts: [
            ['姓名', member.name],
            ['编入党支部', step.organizationId ? (sources.organizations.get(step.organizationId) ?? null) : null],
            ['依据', RULE_WORDS[rule] ?? '由镇流动党员管理服务中心审定'],
            ['落实日期', step.happenedOn],
          ],
          text: ['自落实之日起编入上述党支部，由该支部负责教育、管理和服务；正式组织关系不变。'],
        },
      ),
    ]
  },

  RECEIPT_SENT(step, member, sources) {
    const letter = sources.letters.get(String(step.detail['letterId']))
    const receipt = letter && sources.receipts.get(letter.id)
    if (!letter || !receipt) return []
    return [
      form('RECEIPT', letter.id, '流动党员证明信（回执）', step, sources, {
        number: letter.number,
        facts: [
          ['姓名', member.name],
          ['发往', letter.content.from],
          ['编入党支部', receipt.branchName],
          ['支部书记', receipt.secretaryName],
          ['联系电话', receipt.phone],
          ['落实日期', receipt.placedOn],
          ['回执日期', receipt.sentOn],
          ['电子副署', receipt.token],
        ],
      }),
    ]
  },

  ASSESSMENT_SIGNED(step, member, sources) {
    const { assessmentId, contentHash } = step.detail
    return [
      form('ASSESSMENT', String(assessmentId), '流动党员鉴定归档单', step, sources, {
        number: member.registerNo,
        facts: [
          ['姓名', member.name],
          ['鉴定党支部', step.organizationId ? (sources.organizations.get(step.organizationId) ?? null) : null],
          ['签署日期', step.happenedOn],
          ['鉴定编号', String(assessmentId)],
          ['鉴定内容校验值', typeof contentHash === 'string' ? contentHash : null],
        ],
        text: ['鉴定正文由支部签署后不再更改，按鉴定编号查阅；校验值用于核对正文。'],
      }),
    ]
  },
}

/** Steps that file a paper. */
export const FILING_STEPS = Object.keys(PAPERS)

const NOTICE_TEXT = [
  '本镇流动党员管理服务中心为开展流动党员登记、组织关系接转、支部落实和日常服务，处理本登记所列信息。',
  '信息由流出地党委、流入地党委、所在支部按职责查阅，每次查阅留有记录；不用于其他用途。',
  '本人可以查阅、复制、更正本人信息，查看何人何时因何查阅；流动结束后档案按期限封存。',
]

function form(
  kind: ArchiveKind,
  subjectId: string | null,
  title: string,
  step: Step,
  sources: Sources,
  content: {
    number: string | null
    facts: [string, string | null][]
    text?: readonly string[]
    signer?: string
  },
): FiledPaper {
  return {
    kind,
    subjectId,
    name: content.number ? `${title} ${content.number}` : title,
    paper: {
      form: 'FORM',
      title,
      number: content.number,
      facts: content.facts,
      text: [...(content.text ?? [])],
      signer: content.signer ?? sources.hostTown,
      on: step.happenedOn,
    },
  }
}

function personFacts(member: Row<'members'>): [string, string | null][] {
  return [
    ['姓名', member.name],
    ['性别', member.sex && SEX_WORDS[member.sex]],
    ['出生日期', member.born],
    ['民族', member.ethnicGroup && ethnicGroupName(member.ethnicGroup)],
    ['学历', member.education && educationName(member.education)],
    ['党员类别', member.membership && MEMBERSHIP_WORDS[member.membership]],
    ['入党时间', member.joined],
    ['转正时间', member.becameFull],
    ['联系电话', member.phones.join('、')],
    ['现居住地', member.residence],
    ['家庭住址', member.homeAddress],
    ['家庭联系人', [member.homeContactName, member.homeContactPhone].filter(Boolean).join(' ') || null],
  ]
}

function workFacts(member: Row<'members'>): [string, string | null][] {
  return [
    ['从业情况', member.occupationText ?? (member.occupation && OCCUPATION_WORDS[member.occupation])],
    ['从事行业', member.industryText],
    ['工作单位', member.employer],
  ]
}

function originFacts(member: Row<'members'>, { organizations }: Sources): [string, string | null][] {
  const named = (id: string | null) => (id ? (organizations.get(id) ?? null) : null)
  return [
    ['流出地党委', named(member.originTownshipId) ?? member.originCommittee ?? member.originPlace],
    ['正式组织关系所在支部', named(member.originBranchId) ?? member.originBranchText],
  ]
}

async function sourcesOf(db: Db, steps: readonly Step[]): Promise<Sources> {
  const memberIds = [...new Set(steps.map(({ memberId }) => memberId))]
  const letterIds = [
    ...new Set(steps.flatMap(({ detail }) => (typeof detail['letterId'] === 'string' ? [detail['letterId']] : []))),
  ]
  const subjects = [...new Set(steps.flatMap(({ subject }) => (subject ? [subject] : [])))]
  const of = <T>(ids: readonly string[], rows: () => Promise<T[]>) => (ids.length > 0 ? rows() : Promise.resolve([]))
  const members = await of(memberIds, () => db.selectFrom('members').selectAll().where('id', 'in', memberIds).execute())
  const letters = await of(letterIds, () => db.selectFrom('letters').selectAll().where('id', 'in', letterIds).execute())
  const receipts = await of(letterIds, () =>
    db.selectFrom('returnReceipts').selectAll().where('letterId', 'in', letterIds).execute(),
  )
  const checkIns = await of(memberIds, () =>
    db.selectFrom('checkIns').selectAll().where('memberId', 'in', memberIds).where('state', '=', 'CONFIRMED').execute(),
  )
  const consents = await of(memberIds, () =>
    db.selectFrom('consents').selectAll().where('memberId', 'in', memberIds).execute(),
  )
  const organizations = await db.selectFrom('organizations').select(['id', 'name', 'kind']).execute()
  const terms = await of(subjects, () =>
    db.selectFrom('officeTerms').select(['subject', 'holderName']).where('subject', 'in', subjects).execute(),
  )
  return {
    members: new Map(members.map((row) => [row.id, row])),
    letters: new Map(letters.map((row) => [row.id, row])),
    receipts: new Map(receipts.map((row) => [row.letterId, row])),
    checkIns: Map.groupBy(checkIns, ({ memberId }) => memberId),
    consents: Map.groupBy(consents, ({ memberId }) => memberId),
    organizations: new Map(organizations.map(({ id, name }) => [id, name])),
    names: new Map(terms.map(({ subject, holderName }) => [subject ?? '', holderName])),
    hostTown: organizations.find(({ kind }) => kind === 'HOST_TOWN')?.name ?? '',
  }
}
