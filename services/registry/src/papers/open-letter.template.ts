/** 《给流动党员的公开信》 on one A4 sheet, with the code that leads to self-registration (R29). */
export const OPEN_LETTER_TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set page(paper: "a4", margin: (x: 24mm, top: 20mm, bottom: 16mm),
  footer: text(size: 8pt, fill: luma(90))[#d.edition #h(1fr) #d.center])
#set text(font: ("Noto Sans S Chinese", "Noto Sans Japanese"), size: 11.5pt, lang: "zh", region: "cn")
#set par(leading: 0.82em, spacing: 1.05em, justify: true)
#align(center, block(above: 0mm, below: 8mm, text(size: 19pt, weight: "bold", d.title)))
#for (at, paragraph) in d.paragraphs.enumerate() {
  if at == 0 and paragraph.ends-with("：") { par(paragraph) } else { par(first-line-indent: (amount: 2em, all: true), paragraph) }
}
#v(4mm)
#align(right)[#d.signedBy \ #d.day]
#v(1fr)
#block(breakable: false, width: 100%, stroke: (top: 0.6pt), inset: (top: 5mm))[
  #grid(columns: (38mm, 1fr), column-gutter: 8mm, align: horizon,
    image(bytes(d.qr), format: "svg", width: 38mm),
    [
      #text(size: 14pt, weight: "bold")[扫码登记] \
      #v(1mm)
      #text(size: 10pt)[手机扫描左边的二维码，或在浏览器中打开：]\
      #text(size: 10pt, d.address) \
      #if d.contact != "" [#v(1mm) #text(size: 10pt, d.contact)]
    ])
]
`
