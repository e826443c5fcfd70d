/**
 * 《流动党员证明信》 on A4 in its three parts: stub, letter, receipt (background §3.2). The words of the form belong to the paper
 * and not to a screen, so they are here and not in a catalogue.
 */
export const LETTER_TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: "流动党员证明信 " + d.number, keywords: d.token)
#set page(paper: "a4", margin: (x: 18mm, y: 12mm))
#set text(font: ("Noto Sans S Chinese", "Noto Sans Japanese"), size: 10pt, lang: "zh", region: "cn")
#set par(leading: 0.72em, spacing: 0.9em)

#let or-blank(value) = if value == none or value == "" { "　　　　" } else { value }
#let fill(value, width: auto) = box(width: width, stroke: (bottom: 0.5pt), outset: (bottom: 2pt), inset: (x: 3pt), or-blank(value))
#let field(label, value) = [#text(fill: luma(70), label)#h(0.3em)#fill(value)]
#let heading-of(part, title) = grid(columns: (1fr, auto, 1fr), align: (left + bottom, center + bottom, right + bottom),
  text(size: 9pt, fill: luma(70), part), text(size: 15pt, weight: "bold", title), text(size: 9pt)[编号：#d.number])
#let cut = { v(3pt); grid(columns: (1fr, auto, 1fr), align: horizon, line(length: 100%, stroke: (dash: "dashed", thickness: 0.6pt)),
  text(size: 8pt, fill: luma(90))[ 骑 缝 章 ], line(length: 100%, stroke: (dash: "dashed", thickness: 0.6pt))); v(3pt) }

#heading-of("第一联　存根", "流动党员证明信（存根）")
#v(4pt)
#grid(columns: (1fr, 1fr, 1fr), row-gutter: 8pt, column-gutter: 10pt,
  field("姓名", d.name), field("党员类别", d.membership), field("性别", d.sex),
  grid.cell(colspan: 3, field("由", d.from + if d.fromBranch == none { "" } else { "　" + d.fromBranch })),
  grid.cell(colspan: 2, field("介绍到", d.addressedTo)), field("签发日期", d.issuedOnFormal),
  grid.cell(colspan: 2, field("保留组织关系的原因", d.retentionReason)), field("有效期", d.validDaysFormal + "天"),
)
#v(5pt)
#if d.receipt == none [
  #rect(width: 100%, height: 15mm, stroke: (dash: "dotted", thickness: 0.5pt))[#text(size: 8pt, fill: luma(110))[此处粘贴回执]]
] else [
  #rect(width: 100%, stroke: (dash: "dotted", thickness: 0.5pt), inset: 6pt)[
    #text(size: 8pt, fill: luma(90))[回执已收到，附后] \
    #grid(columns: (1.4fr, 1fr, 1fr), row-gutter: 6pt,
      field("编入党支部", d.receipt.branch), field("书记", d.receipt.secretary), field("电话", d.receipt.phone),
      field("落实日期", d.receipt.placedOn), field("回执日期", d.receipt.sentOn))
  ]
]

#cut
#heading-of("第二联　证明信", "流动党员证明信")
#v(5pt)
#text(size: 11pt)[#d.addressedTo：]
#v(2pt)
#grid(columns: (1fr, 36mm), column-gutter: 8mm,
  [
    #set par(first-line-indent: (amount: 2em, all: true))
    #fill(d.name) 同志（#d.sex，#d.age 岁，#fill(d.ethnicGroup)族，身份证号 #fill(d.idNumber)），系 #fill(d.fromBranch) #fill(d.membership)，
    于 #fill(d.leftOn) 离开本地到你镇，从事 #fill(d.occupation)，工作单位 #fill(d.employer)，住址 #fill(d.residence)。
    因 #fill(d.retentionReason)，该同志的正式组织关系仍保留在本党委所属党支部，党费交至 #fill(d.duesPaidUpToFormal)。

    现介绍该同志到你处报到，请编入临时组织，纳入教育、管理和服务。该同志在你处不享有表决权、选举权和被选举权，其余权利义务不变。

    本信有效期 #fill(d.validDaysFormal) 天，至 #fill(d.validUntilFormal) 止。
  ],
  align(center)[
    #image(bytes(d.qr), format: "svg", width: 36mm)
    #text(size: 7.5pt, fill: luma(60))[扫码或到下列网址核验 \ #d.verifyAt]
  ],
)
#v(4pt)
#grid(columns: (1fr, 1fr), row-gutter: 7pt, column-gutter: 10pt,
  field("党员本人电话", d.phone), field("原党支部联系人", d.contactName),
  field("联系人电话", d.contactPhone), field("原党委电话", d.issuerPhone),
  grid.cell(colspan: 2, field("原党委地址", d.issuerAddress)),
)
#v(6pt)
#align(right)[#d.from（盖章）　　　　#d.issuedOnFormal]
#if d.handwritten [#text(size: 8pt, fill: luma(60))[注：方括号内为字库未收之字的编码，请以手写填入并加盖校对章。]]

#cut
#heading-of("第三联　回执", "流动党员证明信（回执）")
#v(5pt)
#text(size: 11pt)[#d.from：]
#v(2pt)
#[
  #set par(first-line-indent: (amount: 2em, all: true))
  你处介绍的 #fill(d.name) 同志，已于 #fill(if d.receipt == none { none } else { d.receipt.placedOn }) 编入
  #fill(if d.receipt == none { none } else { d.receipt.branch }, width: 52mm)（党支部），支部书记
  #fill(if d.receipt == none { none } else { d.receipt.secretary })，联系电话 #fill(if d.receipt == none { none } else { d.receipt.phone })。
]
#v(5pt)
#grid(columns: (1fr, 1fr), row-gutter: 7pt, field("经办人", none), field("电话", none))
#v(4pt)
#align(right)[#d.addressedTo（盖章）　　　　#if d.receipt == none [　　　　年　　月　　日] else [#d.receipt.sentOn]]
#text(size: 8pt, fill: luma(60))[本联由接收党委在落实后一个月内退回原党委，粘贴在存根上。]
`
