/**
 * 《流动党员登记表》 on A4 (R79, N23), filled from the register or empty; the number and the QR code lead the counter to the same form.
 * The words of the form belong to the paper and not to a screen, so they are here and not in a catalogue.
 */
export const REGISTRATION_FORM_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title)
#set page(paper: "a4", margin: (x: 17mm, top: 14mm, bottom: 12mm))
#set text(font: ("Noto Sans S Chinese", "Noto Sans Japanese"), size: 10pt, lang: "zh", region: "cn")
#let quiet = luma(70)
#let empty(value) = value == none or value == ""
#let label(words) = table.cell(fill: luma(246), align: center + horizon, text(fill: quiet, words))
#let value(told, span: 1) = table.cell(colspan: span, align: left + horizon, if empty(told) { [ ] } else { told })
#let choice(options, chosen) = options.map(((code, word)) => box(box(width: 8.5pt, height: 8.5pt, stroke: 0.6pt, baseline: 1.2pt,
  inset: 0pt, if code == chosen { align(center + horizon, text(size: 8pt, weight: "bold")[√]) }) + h(2pt) + word)).join(h(9pt))

#let form(d) = {
  set block(spacing: 0pt)
  grid(columns: (1fr, auto, 1fr), align: (left + bottom, center + bottom, right + bottom),
    text(size: 8.5pt, fill: quiet, d.center),
    text(size: 19pt, weight: "bold", tracking: 2pt)[流动党员登记表],
    image(bytes(d.qr), format: "svg", width: 24mm))
  v(6pt)
  grid(columns: (1fr, 1fr), align: (left, right),
    [登记编号：#if empty(d.registerNo) [　　　　　　　] else { d.registerNo }],
    [表格编号：#text(weight: "bold", d.number)])
  v(6pt)
  table(columns: (23mm, 1fr, 23mm, 1fr, 23mm, 1fr), rows: 11mm, stroke: 0.6pt, inset: (x: 5pt, y: 3pt),
    label[姓　　名], value(d.name), label[性　　别], value(choice((("MALE", "男"), ("FEMALE", "女")), d.sex)), label[出生年月], value(d.born),
    label[民　　族], value(d.ethnicGroup), label[籍　　贯], value(d.nativePlace), label[文化程度], value(d.education),
    label[身份证号], value(d.idNumber, span: 3), label[党员类别], value(choice((("FULL", "正式"), ("PROBATIONARY", "预备")), d.membership)),
    label[入党时间], value(d.joined), label[转正时间], value(d.becameFull), label[党费交至], value(d.duesPaidUpTo),
    label[正式组织\ 关系所在], value(d.origin, span: 5),
    label[外出事由], value(choice((("WAGE_WORK", "务工"), ("BUSINESS", "经商"), ("OTHER", "其他")), d.occupation) + if empty(d.occupationText) { "" } else { "　" + d.occupationText }, span: 3), label[外出时间], value(d.leftOn),
    label[行业（职业）], value(d.industryText, span: 2), label[工作单位], value(d.employer, span: 2),
    label[就业是否\ 稳定], value(choice(((true, "稳定"), (false, "不稳定")), d.employmentStable), span: 2), label[住所是否\ 固定], value(choice(((true, "固定"), (false, "不固定")), d.residenceStable), span: 2),
    label[在镇住址], value(d.residence, span: 3), label[所在社区\ （村）], value(d.area),
    label[联系电话], value(d.phone, span: 2), label[电话核实], value(if empty(d.verified) { choice((("CALL", "拨打"), ("CODE", "验证码"), ("SHOWN", "当面")), none) } else { d.verified }, span: 2),
    label[家庭住址], value(d.homeAddress, span: 5),
    label[家庭联系人], value(d.homeContactName, span: 2), label[联系人电话], value(d.homeContactPhone, span: 2),
    label[持证明信\ 编号], value(d.letter, span: 3), label[报到日期], value(d.checkedInOn),
  )
  table(columns: (23mm, 1fr), stroke: 0.6pt, inset: (x: 5pt, y: 4pt),
    table.cell(fill: luma(246), align: center + horizon, text(fill: quiet)[特长技能]), box(height: 9mm, d.skills),
    table.cell(fill: luma(246), align: center + horizon, text(fill: quiet)[希望得到\ 的服务]), box(height: 12mm, d.needs),
    table.cell(fill: luma(246), align: center + horizon, text(fill: quiet)[本人签字]), box(height: 13mm, width: 100%, align(bottom)[以上所填内容属实。　　　　签字：#box(width: 38mm, stroke: (bottom: 0.5pt))[ ]　　　年　　月　　日]),
    table.cell(fill: luma(246), align: center + horizon, text(fill: quiet)[服务中心\ 意　　见]), box(height: 17mm, width: 100%, align(bottom)[经办人：#box(width: 30mm, stroke: (bottom: 0.5pt))[ ]　（盖章）　　　　年　　月　　日]),
  )
  v(6pt)
  text(size: 8pt, fill: quiet)[填写说明：有“□”的打“√”。本表由本人填写或由服务中心代填、本人签字；窗口扫描右上角的二维码（或输入表格编号）即可录入。个人信息仅用于流动党员的教育、管理和服务。#if not empty(d.printedOn) [　打印于 #d.printedOn。]]
}

#for (at, d) in data.forms.enumerate() {
  if at > 0 { pagebreak() }
  form(d)
}
`
