import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const regulationActsCatalogue = defineCatalogue(
  {
    draft: '起草新版',
    redraft: '修改草稿',
    draftWhat: '写成草稿，发布之前只有中心和镇党委能看到；现行版本不受影响。',
    title: '名称',
    content: '内容（每条一行）',
    effectiveFrom: '施行日期',
    saved: '草稿已保存。',
    publish: '发布',
    publishWhat: '发布《{{title}}》第 {{version}} 版，{{day}} 起施行。发布后不能修改或删除。',
    published: '已发布。',
    discard: '删除草稿',
    discardWhat: '删除第 {{version}} 版草稿。已发布的版本不受影响。',
    discarded: '草稿已删除。',
  },
  {
    draft: 'Draft a new version',
    redraft: 'Edit the draft',
    draftWhat:
      'Kept as a draft that only the centre and the committee see until it is published; what is in force stays.',
    title: 'Title',
    content: 'Text (an article on each line)',
    effectiveFrom: 'In force from',
    saved: 'The draft is saved.',
    publish: 'Publish',
    publishWhat:
      'Publishes version {{version}} of “{{title}}”, in force from {{day}}. It can neither be changed nor deleted afterwards.',
    published: 'Published.',
    discard: 'Delete the draft',
    discardWhat: 'Deletes the draft of version {{version}}. Published versions stay.',
    discarded: 'The draft is deleted.',
  },
)
