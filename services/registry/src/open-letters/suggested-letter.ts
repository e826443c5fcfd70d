/** What the first letter proposes: the town edits it before it is published. The words belong to the paper, so they are no catalogue's. */
export function suggestedLetter(names: {
  county: string
  hostTown: string
  center: string
  address: string
  phone: string
}): { title: string; text: string; signedBy: string } {
  const { county, hostTown, center, address, phone } = names
  const where = [center, address && `（${address}）`].filter(Boolean).join('')
  return {
    title: '致在' + hostTown + '务工经商的流动党员的公开信',
    text: [
      `各位党员同志：`,
      `您离开家乡来到${hostTown}，在工厂、店铺、工地和田间忙碌，为这里的发展出了力。您的正式组织关系在别处，但在这里同样有组织、有同志。为了让每一位流动党员离乡不离党、流动有归属，我们正在做一次登记，请您看看下面几件事。`,
      `一、谁来登记。正式组织关系在${county}其他乡镇，目前在${hostTown}务工、经商或从事其他职业的党员，都请登记。组织关系在外省、外市、外县的党员，凭本人意愿登记，以后也可以随时撤回。`,
      `二、怎样登记。用手机扫描信上的二维码，约两分钟填完；也可以携带身份证到${where || '镇流动党员管理服务中心'}当面登记${phone ? `，或拨打${phone}` : ''}。您所在的社区、村和企业也会上门了解情况。`,
      `三、登记以后。服务中心核实后，请您流出地的党组织开具证明信，为您就近落实一个党支部。您可以参加组织生活和学习，有困难、有诉求可以提出来，就业、培训、子女上学、权益保护等方面，我们尽力帮助。表决权、选举权和被选举权仍在您原来的党支部行使。`,
      `四、您的信息。登记内容加密保存，只用于核实和联系，不作他用，也不收取任何费用。有人以登记为名要钱、要银行卡号的，请不要相信，并告诉我们。`,
      `无论您来了多久、打算停留多久，我们都希望认识您。期待您的到来。`,
    ].join('\n'),
    signedBy: `中共${hostTown}委员会`.replace(/^中共中共/, '中共'),
  }
}
