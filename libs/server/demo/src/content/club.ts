import type { DemoClub } from './types';

export const club: DemoClub = {
  brand: { en: 'Ostler', zh: '驿安' },
  name: { en: 'The Ostler Yard', zh: '驿安车友会' },
  tagline: {
    en: 'Good company for people who drive the long way home.',
    zh: '给喜欢绕远路回家的人，找几个同路的朋友。',
  },
  story: {
    en: 'An ostler was the person at the inn who looked after your horse while you ate. Ostler has built small, square, useful cars in Kendal since 1958 and in Huzhou since 2009. The Yard is where the people who drive them look after each other.',
    zh: '从前驿站里照看马匹的人，英文叫 ostler。驿安一九五八年在英国肯德尔起家，二〇〇九年在湖州有了第二个工厂，一直造方方正正、经得起用的小车。这个院子，是车主们互相照应的地方。',
  },
  founded: 1958,
  colours: { brand: '#1f4d3f', accent: '#e4572e' },
  models: [
    {
      slug: 'tinker',
      name: { en: 'Tinker', zh: '小匠' },
      since: 2012,
      about: {
        en: 'A 3.8-metre hatchback with three cylinders, a bench that folds four ways and a drawer under the passenger seat.',
        zh: '三米八的两厢小车，三缸机，后座有四种折法，副驾座椅底下藏着一个抽屉。',
      },
    },
    {
      slug: 'pedlar',
      name: { en: 'Pedlar', zh: '货郎' },
      since: 2015,
      about: {
        en: 'A tall box on wheels with sliding doors, a split tailgate one can sit on, and room for a mattress.',
        zh: '一只带轮子的大方盒：侧滑门、可以坐人的对开尾门，放平了能铺一张床。',
      },
    },
    {
      slug: 'lamplighter',
      name: { en: 'Lamplighter', zh: '掌灯' },
      since: 2022,
      about: {
        en: 'The electric one: 54 kWh, a socket for your kettle, and a lantern in the dashboard that glows when somebody comes home.',
        zh: '纯电的那一台：五十四度电，带一个能烧水的外放插座，仪表台上有盏小灯，有人回来就亮。',
      },
    },
  ],
  staff: [
    { role: 'member', handle: 'maylin' },
    { role: 'host', handle: 'kelpie' },
    { role: 'manager', handle: 'meera' },
    { role: 'crm', handle: 'joost' },
    { role: 'admin', handle: 'feining' },
  ],
};
