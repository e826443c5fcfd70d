/** GB/T 3304: ethnic groups by their two-digit code. */
const ETHNIC_GROUP_NAMES =
  '汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺'.split(
    ' ',
  )

/** The name of an ethnic group, 汉 for 01; a text that is no code stays as it is. */
export function ethnicGroupName(code: string): string {
  return /^\d{2}$/.test(code) ? (ETHNIC_GROUP_NAMES[Number(code) - 1] ?? code) : code.replace(/族$/, '')
}

/** GB/T 4658: levels of education by their two-digit code. */
const EDUCATION_NAMES: Record<string, string> = {
  '10': '研究生',
  '20': '大学本科',
  '30': '大学专科',
  '40': '中等职业',
  '60': '高中',
  '70': '初中',
  '80': '小学',
  '90': '其他',
}

/** The name of a level of education; a text that is no code stays as it is. */
export function educationName(code: string): string {
  return EDUCATION_NAMES[code] ?? code
}
