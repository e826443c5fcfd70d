/**
 * 《流动党员证明信》 on A4 in its three parts: stub, letter, receipt (background §3.2), one page for each letter. The words of the
 * form belong to the paper and not to a screen, so they are here and not in a catalogue. Each part carries the number; the seal
 * goes over the perforation and over the number that stands on it. Long values make the print smaller, never a second page.
 */
export const LETTER_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, keywords: data.keywords)
#set page(paper: "a4", margin: (x: 19mm, top: 13mm, bottom: 11mm))
#set text(font: ("Noto Sans S Chinese", "Noto Sans Japanese"), lang: "zh", region: "cn")

#let quiet = luma(70)
#let empty(value) = value == none or value == ""
#let blank(width) = box(width: width, height: 0.9em, stroke: (bottom: 0.5pt), outset: (bottom: 2.5pt))
#let fill(value, width: 22mm) = if empty(value) { blank(width) } else { underline(offset: 3.2pt, stroke: 0.5pt)[~#value~] }
#let number-of(d) = text(tracking: 0.4pt, weight: "bold", cjk-latin-spacing: none, d.number)

#let cut(d) = grid(columns: (1fr, auto, 1fr), align: horizon, inset: (y: 4pt),
  line(length: 100%, stroke: (dash: "dashed", thickness: 0.7pt)),
  text(size: 9pt)[　#number-of(d)　（骑缝章）　],
  line(length: 100%, stroke: (dash: "dashed", thickness: 0.7pt)))

#let heading-of(d, part, title) = grid(columns: (1fr, auto, 1fr), align: (left + bottom, center + bottom, right + bottom),
  text(size: 8.5pt, fill: quiet, part), text(size: 17pt, weight: "bold", tracking: 2pt, title),
  text(size: 9.5pt)[编号：#number-of(d)])

#let facts(..pairs, columns: (auto, 1fr, auto, 1fr)) = table(columns: columns, stroke: 0.5pt, inset: (x: 5pt, y: 4.6pt), align: left + horizon,
  ..pairs.pos().map(((label, value, span)) => (
    table.cell(fill: luma(246), text(fill: quiet, size: 0.92em, label)),
    table.cell(colspan: span, if empty(value) { [ ] } else { value }))).flatten())

#let stub(d) = {
  heading-of(d, "第一联　存根", "流动党员证明信（存根）")
  v(4pt)
  facts(
    ("姓名", d.name, 1), ("党员类别", d.membership, 1),
    ("由", d.from + if empty(d.fromBranch) { "" } else { "　" + d.fromBranch }, 3),
    ("介绍到", d.addressedTo, 3),
    ("外出事由", d.movingReason, 1), ("外出时间", d.leftOn, 1),
    ("保留正式组织关系的原因", d.retentionReason, 3),
    ("签发日期", d.issuedOnFormal, 1), ("有效期", d.validDaysFormal + "天", 1),
    ("经办人", d.handler, 1), ("党费交至", d.duesPaidUpToFormal, 1),
  )
  v(4pt)
  if d.receipt == none {
    rect(width: 100%, height: 15mm, stroke: (dash: "dotted", thickness: 0.6pt), inset: 5pt, text(size: 8.5pt, fill: quiet)[此处粘贴回执])
  } else {
    rect(width: 100%, stroke: (dash: "dotted", thickness: 0.6pt), inset: 6pt)[
      #text(size: 8.5pt, fill: quiet)[回执已收到] \
      编入 #fill(d.receipt.branch) 　书记 #fill(d.receipt.secretary) 　电话 #fill(d.receipt.phone) \
      落实日期 #fill(d.receipt.placedOn) 　回执日期 #fill(d.receipt.sentOn)]
  }
}

#let letter(d) = {
  heading-of(d, "第二联　证明信", "流动党员证明信")
  v(4pt)
  text(size: 1.08em)[#d.addressedTo：]
  v(1pt)
  grid(columns: (1fr, 34mm), column-gutter: 7mm,
    [
      #set par(first-line-indent: (amount: 2em, all: true), justify: false)
      兹证明 #fill(d.name) 同志（#d.sex，#d.age 岁，#d.ethnicGroup，身份证号 #fill(d.idNumber, width: 44mm)），系 #fill(d.fromBranch, width: 40mm) 党员（#fill(d.membership)），
      因 #fill(d.movingReason) 于 #fill(d.leftOn) 离开本地到你镇。因 #fill(d.retentionReason) ，该同志的正式组织关系仍保留在我处，党费交至 #fill(d.duesPaidUpToFormal, width: 34mm) 。

      现介绍该同志到你处报到，请编入党的临时组织，纳入教育、管理和服务。该同志在你处不享有表决权、选举权和被选举权，其他党员权利义务不变。
      #parbreak()
      本信有效期 #fill(d.validDaysFormal) 天，至 #fill(d.validUntilFormal) 止。
    ],
    align(center)[
      #image(bytes(d.qr), format: "svg", width: 34mm)
      #v(-3pt)
      #text(size: 7.5pt, fill: quiet)[扫码核验真伪，或到 \ #d.verifyAt]
    ])
  v(3pt)
  facts(
    ("从事职业", d.occupation, 1), ("工作单位", d.employer, 1),
    ("在镇住址", d.residence, 3),
    ("本人电话", d.phone, 1), ("原支部联系人", (d.contactName, d.contactPhone).filter(one => not empty(one)).join("　"), 1),
    ("原党委地址", d.issuerAddress, 1), ("邮政编码", d.issuerPostcode, 1),
    ("原党委电话", d.issuerPhone, 1), ("传　　真", d.issuerFax, 1),
  )
  v(7pt)
  align(right)[#d.from（盖章）#h(10mm) \ #v(1pt) #d.issuedOnFormal#h(6mm)]
  if d.handwritten { text(size: 8pt, fill: quiet)[注：方括号内为字库未收之字的编码，请以手写填入并加盖校对章。] }
}

#let receipt(d) = {
  let told(key) = if d.receipt == none { none } else { d.receipt.at(key) }
  heading-of(d, "第三联　回执", "流动党员证明信（回执）")
  v(4pt)
  text(size: 1.08em)[#d.from：]
  v(1pt)
  [
    #set par(first-line-indent: (amount: 2em, all: true))
    你处介绍来的 #fill(d.name) 同志的证明信收悉，已于 #fill(told("placedOn"), width: 36mm) 编入 #fill(told("branch"), width: 46mm) 。
    #parbreak()
    支部书记 #fill(told("secretary"), width: 22mm) 联系电话 #fill(told("phone"), width: 27mm) 经办人 #blank(19mm) 电话 #blank(25mm)
  ]
  v(6pt)
  align(right)[#d.addressedTo（盖章）#h(10mm) \ #v(1pt) #if d.receipt == none [　　　　年　　　月　　　日#h(6mm)] else [#d.receipt.sentOn#h(6mm)]]
  text(size: 8pt, fill: quiet)[本联由接收的基层党委在落实后一个月内退回原党委，粘贴在存根上。]
}

#let whole(d, size) = {
  set text(size: size)
  set par(leading: 0.78em, spacing: 0.95em)
  stub(d)
  v(1fr)
  cut(d)
  v(1fr)
  letter(d)
  v(1fr)
  cut(d)
  v(1fr)
  receipt(d)
}

#let back(d) = {
  set text(size: 10.5pt)
  set par(leading: 0.9em, spacing: 1.1em)
  let b = d.endorsement
  heading-of(d, "背面", "参加组织生活和现实表现情况")
  v(8pt)
  text(size: 1.08em)[#d.from：]
  v(2pt)
  [
    #set par(first-line-indent: (amount: 2em, all: true), justify: false)
    你处介绍来的 #fill(d.name) 同志，因长期离开本地，自 #fill(b.returnedOn) 起由你处接续联系和管理，现将证明信退回。在本地期间编入 #fill(b.branch, width: 46mm) ，情况如下：
  ]
  v(6pt)
  facts(
    ("编入日期", b.placedOn, 1), ("统计截至", b.countedOn, 1),
    ("应邀参加活动", b.invited + "次", 1), ("实际参加", b.present + "次", 1),
    ("请假", b.leave + "次", 1), ("缺席", b.absent + "次", 1),
    ("活动记事本", b.notebook, 3),
    ("最近一次鉴定", if b.assessment == none { "无已签署的鉴定" } else { b.assessment }, 3),
  )
  v(14pt)
  align(right)[#d.addressedTo（盖章）#h(10mm) \ #v(1pt) #b.returnedOn#h(6mm)]
  v(6pt)
  text(size: 8.5pt, fill: quiet)[以上数字出自支部活动登记册和本人记事本；鉴定原文另行反馈。]
}

#for (at, d) in data.letters.enumerate() {
  if at > 0 { pagebreak() }
  layout(room => {
    let size = (10.5pt, 10pt, 9.5pt, 9pt, 8.5pt, 8pt, 7.5pt, 7pt).find(one => measure(width: room.width, whole(d, one)).height <= room.height - 6mm)
    whole(d, if size == none { 6.5pt } else { size })
  })
  if d.endorsement != none { pagebreak(); back(d) }
  if not empty(d.printedAs) { place(bottom + left, dy: 7mm, text(size: 7pt, fill: quiet, d.printedAs)) }
}
`
