/** The sections of GB/T 4754-2017. */
export const INDUSTRY_SECTIONS = [
  'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T',
] as const // prettier-ignore
export type IndustrySection = (typeof INDUSTRY_SECTIONS)[number]

/**
 * Words of each section, as people write their trade. The longest word found in the text decides, so 汽车修理 (O) wins
 * over 汽车 and 玩具批发 is trade (F), not making (C); of two as long, the later in the text, since the head of a Chinese
 * noun stands last.
 */
const WORDS: Record<IndustrySection, string> = {
  A: `种菜 种植 种田 种粮 种花 种茶 蔬菜大棚 大棚 蔬菜基地 茶叶种植 茶园 茶农 食用菌 香菇 种香菇 果园 果树 水果种植 花卉 苗木 养殖 养猪 养鸡 养鸭
    养牛 养羊 养鱼 养蜂 养兔 水产养殖 渔业 捕鱼 林业 护林 造林 伐木 畜牧 畜禽 农场 农业 务农 农民 农技 家庭农场 农业合作社 农机服务 中药材种植 灌溉`,
  B: `采矿 矿山 煤矿 采石 采石场 矿工 挖煤 石油开采 采砂`,
  C: `制造 加工 来料加工 木制玩具 玩具厂 玩具加工 玩具 服装厂 制衣 服装加工 缝纫 裁剪 车工 钳工 电焊 焊工 机械厂 机械加工 机械制造 机床 阀门 阀门厂 五金厂
    五金加工 铸造 模具 注塑 塑料厂 鞋厂 制鞋 鞋革 箱包 纺织 织布 印染 绣花 针织 家具厂 家具制造 木材加工 木工厂 竹木 竹制品 工艺品 工艺厂 印刷 印刷厂 纸箱 包装厂
    造纸 化工 化工厂 制药厂 药厂 食品厂 食品加工 酿酒 茶叶加工 茶厂 豆制品加工 水泥厂 砖厂 玻璃厂 陶瓷厂 石材加工 钢铁 不锈钢 铝合金加工 电子厂 电器厂 灯饰厂 灯具厂
    电池厂 电机厂 汽配厂 轴承 紧固件 工厂 厂里 工业 车间 流水线 操作工 普工 质检员 厂长 办厂 铅笔厂 羽绒`,
  D: `供电 电力 发电 水电站 电站 电厂 供水 自来水 水厂 燃气 煤气 供热 抄表`,
  E: `建筑 建筑工 建筑工地 工地 泥水工 泥工 泥水 泥瓦 瓦工 砌墙 木工 油漆工 油漆 粉刷 装修 装潢 装饰 钢筋工 架子工 水电工 水电安装 管道安装 安装工 打井 防水 包工头
    施工 工程队 土建 路桥 修路 市政工程 挖机 挖掘机 吊车 塔吊 脚手架 贴砖 拆迁 室内设计装修 门窗安装`,
  F: `开店 开小店 小店 做生意 生意 经商 个体经商 商店 超市 开超市 便利店 小卖部 杂货 百货 批发 零售 批发零售 卖服装 卖衣服 服装店 服装批发 服装销售 鞋店 卖鞋 卖菜 卖水果 水果店
    卖鱼 卖肉 肉店 菜场 摆摊 地摊 水产批发 建材店 建材销售 五金店 家电 手机店 卖手机 书店 文具店 眼镜店 药材生意 茶叶店 茶叶销售 卖茶叶 烟酒 副食 粮油店 加油站 汽车销售 卖车
    电动车店 网店 电商 淘宝 微商 直播带货 外贸 进出口 贸易 商贸 销售 营业员 导购 收银员 收废品 废品收购 玩具批发 家具店 花店 母婴店 化妆品店 金店 珠宝店 采购 供销`,
  G: `运输 货运 客运 跑货运 跑运输 跑车 开车 司机 驾驶员 开货车 货车 大货车 开出租车 出租车 网约车 滴滴 公交 公交车 开客车 拉货 搬运 装卸 搬家 物流 快递 快递员 送快递 邮政 邮递 仓储
    仓库 配送 送货 外卖 送外卖 外卖员 骑手 铁路 火车站 汽车站 码头 船员 航运 机场 物流公司 货代`,
  H: `餐饮 饭店 开饭店 餐馆 饭馆 酒店 酒店服务员 宾馆 旅馆 民宿 招待所 小吃 小吃店 早餐 早餐店 面馆 面店 快餐 快餐店 火锅 烧烤 烧饼 大排档 厨师 厨工 烧菜 服务员 奶茶 奶茶店 咖啡
    咖啡店 茶馆 茶楼 酒吧 农家乐 食堂 馒头店 包子铺 夜宵 客栈 洗碗`,
  I: `软件 程序员 编程 互联网 网络公司 网络维护 网管 计算机 电脑软件 信息技术 通信 电信 移动公司 联通 广电网络 宽带 IT 数据 网站 游戏开发 弱电`,
  J: `保险 保险公司 卖保险 银行 信用社 农商行 农信社 邮储 信贷 贷款 证券 期货 基金 金融 典当 担保 理财`,
  K: `房产中介 房地产 房产 房地产中介 中介卖房 售楼 卖房 售楼员 物业 物业管理 物业公司 房屋租赁 租房 楼盘`,
  L: `租赁 设备租赁 汽车租赁 租车 广告 广告公司 律师 律师事务所 法律服务 会计师事务所 会计 代理记账 人力资源 劳务派遣 劳务公司 职业介绍 旅行社 导游 会展 咨询 企业管理 投资公司 保安公司
    安保公司 打字复印 复印 商务服务 市场管理 拍卖 知识产权 市场调查`,
  M: `科研 研究所 设计院 测绘 勘察 勘测 工程监理 监理 检测 检验检测 工程设计 技术服务 环境监测 农业技术推广 实验室 气象`,
  N: `环卫 环卫工 保洁公司 扫地 清洁工 扫马路 垃圾处理 污水处理 园林 园林绿化 绿化 绿化养护 水利 水库管理 景区 景区管理 公园管理 河道 环境治理 保护区`,
  O: `理发 理发店 理发师 美发 美容 美容美发 美容院 美甲 家政 保姆 月嫂 钟点工 护工陪护 洗衣 洗衣店 干洗 修车 汽修 汽车修理 汽车维修 修理厂 修理店 摩托车修理 电动车修理 洗车 汽车美容 家电维修
    家电修理 电器维修 手机维修 电脑维修 修手机 修鞋 修伞 配钥匙 开锁 维修 修理 足浴 足疗 按摩 推拿 洗浴 浴室 桑拿 照相 照相馆 摄影 婚庆 婚介 殡葬 殡仪 保洁 擦窗 宠物 疏通`,
  P: `教师 老师 教书 教学 教育 学校 中学 小学 幼儿园 幼儿园老师 幼师 幼教 培训机构 培训 培训班 辅导班 托管班 家教 驾校 教练 早教 大学 职校 校长 琴行教学`,
  Q: `医生 医院 医师 护士 护理 诊所 药店 药房 药师 卫生院 卫生室 村医 乡村医生 中医 牙医 牙科 口腔 体检 康复 敬老院 养老院 养老 护工 福利院 社会工作 社工 医疗 防疫 疾控 托育`,
  R: `文化 文艺 演出 演员 剧团 戏曲 婺剧 唱戏 歌厅 KTV 网吧 电影院 电影 影视 电视台 广播 新闻 记者 报社 出版 图书馆 博物馆 文化馆 体育 健身 健身房 体育馆 游泳馆 台球 棋牌 棋牌室 乐队 游乐场
    舞蹈 画家 书画 艺术`,
  S: `公务员 政府 机关 事业单位 行政 乡镇干部 镇政府 村干部 社区工作 社区干部 社区工作者 居委会 村委会 法院 检察院 公安 派出所 辅警 协警 城管 消防 税务局 社保局 工会 妇联 协会 商会 党务
    慈善 宗教`,
  T: `联合国 国际组织 使馆`,
}

/** Trades that say nothing of the section: anybody guards, drives errands, or takes what work there is. */
const NO_SECTION =
  /打零工|零工|散工|临时工|无固定|灵活就业|自由职业|待业|失业|无业|退休|在家|^保安$|^务工$|^打工$|^上班$|^杂工$|^小工$/

const sectionOf = new Map<string, IndustrySection>(
  INDUSTRY_SECTIONS.flatMap((section) =>
    WORDS[section]
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, section] as const),
  ),
)
const LONGEST_WORD = Math.max(...[...sectionOf.keys()].map((word) => word.length))

/** The section of GB/T 4754 that a trade in people's own words belongs to; undefined where the words do not tell. */
export function industrySectionOf(text: string): IndustrySection | undefined {
  const trade = text.replace(/[\s,、。.;:()/]/g, '')
  if (!trade || NO_SECTION.test(trade)) return undefined
  for (let length = Math.min(LONGEST_WORD, trade.length); length >= 2; length--) {
    for (let start = trade.length - length; start >= 0; start--) {
      const section = sectionOf.get(trade.slice(start, start + length))
      if (section) return section
    }
  }
  return bySuffix(trade)
}

/** What the last character tells where no word is known. */
function bySuffix(trade: string): IndustrySection | undefined {
  if (trade.endsWith('厂')) return 'C'
  if (/种$|养$/.test(trade)) return 'A'
  if (/^(?:卖|做).+|店$|铺$|行$/.test(trade)) return 'F'
  if (/馆$|餐$/.test(trade)) return 'H'
  return undefined
}

export type Occupation = 'WAGE_WORK' | 'BUSINESS' | 'OTHER'

/** Whether somebody works for wages, does business, or neither is told (R1). */
export function occupationOf(industry: string, employer: string | undefined, employerText: string): Occupation {
  if (/经商|生意|开.{0,4}(?:店|超市|厂|公司|饭店|诊所)|^开|办厂|老板|个体|网店|摆摊/.test(industry)) return 'BUSINESS'
  if (employer || /打工|务工|上班|服务员|营业员|工$|员$|师$|司机/.test(industry)) return 'WAGE_WORK'
  if (/个体|自营/.test(employerText)) return 'BUSINESS'
  return 'OTHER'
}
