import type { DemoCircle } from './types';

export const circles: DemoCircle[] = [
  {
    slug: 'gatehouse',
    name: { en: 'The Gatehouse', zh: '门房茶座' },
    purpose: {
      en: 'Come in, say hello, and ask the thing you think everybody else already knows.',
      zh: '进门先喝口茶，问问那些你以为别人都懂的事。',
    },
    hue: 28, icon: 'door-enter', joining: 'open', hosts: ['meera', 'sundaydriver'], cover: 'inn-yard',
  },
  {
    slug: 'tinker-owners',
    name: { en: 'Tinker Owners', zh: '小匠车主圈' },
    purpose: {
      en: 'For everyone who drives the small one and has stopped apologising for three cylinders.',
      zh: '开小车的人聚在一起，不再为三缸道歉。',
    },
    hue: 14, icon: 'car', joining: 'open', hosts: ['threecyl', 'maylin'], model: 'tinker', cover: 'tinker-street',
  },
  {
    slug: 'pedlar-owners',
    name: { en: 'Pedlar Owners', zh: '货郎车主圈' },
    purpose: {
      en: 'Boxes on wheels and the people who fill them with dogs, mattresses and other people’s furniture.',
      zh: '一只大方盒，装得下狗、床垫，还有朋友搬家的全部家当。',
    },
    hue: 158, icon: 'caravan', joining: 'open', hosts: ['kelpie', 'laozhou'], model: 'pedlar', cover: 'pedlar-hill',
  },
  {
    slug: 'lamplighter-owners',
    name: { en: 'Lamplighter Owners', zh: '掌灯车主圈' },
    purpose: {
      en: 'Living with the electric one: what it does well, what it does slowly, and why we wave at lamp posts.',
      zh: '掌灯人的日常：好的地方、慢的地方，还有那盏小灯。',
    },
    hue: 46, icon: 'lamp', joining: 'open', hosts: ['lampwick', 'dengxia'], model: 'lamplighter', cover: 'lamplit-street',
  },
  {
    slug: 'charging',
    name: { en: 'Charging & Range', zh: '充电与续航' },
    purpose: {
      en: 'Real numbers from real roads, kindly explained, so that nobody has to sit in a cold car park wondering.',
      zh: '说真实的数字，讲明白的道理，让谁都不必在冷风里守着电桩发愁。',
    },
    hue: 190, icon: 'charging-pile', joining: 'open', hosts: ['quietlane', 'aning'], cover: 'charging-dusk',
  },
  {
    slug: 'shed',
    name: { en: 'The Shed', zh: '车库手艺' },
    purpose: {
      en: 'Spanners, patience and honest photographs of what went wrong the first time.',
      zh: '扳手、耐心，还有第一次弄砸了的老实照片。',
    },
    hue: 210, icon: 'tool', joining: 'open', hosts: ['tappetpaul', 'aqiang'], cover: 'shed-bench',
  },
  {
    slug: 'road-trips',
    name: { en: 'The Long Way Home', zh: '绕远路回家' },
    purpose: {
      en: 'Routes, passes, ferries and detours, written down by people who took the second exit on purpose.',
      zh: '路线、垭口、渡口和弯路，都是故意多拐一个弯的人写下来的。',
    },
    hue: 168, icon: 'road', joining: 'open', hosts: ['mapfold', 'laozhou'], cover: 'mountain-pass',
  },
  {
    slug: 'tailgate-camp',
    name: { en: 'Tailgate Camp', zh: '尾门露营' },
    purpose: {
      en: 'Sleeping in, on or next to the car, and cooking something warm on the tailgate in the morning.',
      zh: '睡在车里、车顶或车旁边，早上在尾门上煮一锅热的。',
    },
    hue: 120, icon: 'tent', joining: 'open', hosts: ['tarpandtea', 'dabai'], cover: 'camp-night',
  },
  {
    slug: 'coffee-stop',
    name: { en: 'Coffee Stop', zh: '咖啡小站' },
    purpose: {
      en: 'Where to stop, what to order, and how to make a decent cup on a car bonnet.',
      zh: '在哪儿停、喝什么，以及怎样在引擎盖上冲出一杯像样的咖啡。',
    },
    hue: 24, icon: 'coffee', joining: 'open', hosts: ['bibikopi', 'mokapot'], cover: 'coffee-window',
  },
  {
    slug: 'one-bowl',
    name: { en: 'One Good Bowl', zh: '就一碗面' },
    purpose: {
      en: 'Noodles, street food and the small detours that are worth it for one good bowl.',
      zh: '为了一碗好面，多开四十公里也值得。',
    },
    hue: 6, icon: 'bowl-chopsticks', joining: 'open', hosts: ['mianfan', 'picklejar'], cover: 'noodle-bowl',
  },
  {
    slug: 'golden-hour',
    name: { en: 'Golden Hour', zh: '黄金一小时' },
    purpose: {
      en: 'Pictures of roads, light and sometimes a car, with the story of how you got there.',
      zh: '拍路、拍光，偶尔也拍车，顺便讲讲你是怎么走到那儿的。',
    },
    hue: 330, icon: 'camera', joining: 'open', hosts: ['apertureanna', 'nanfeng'], cover: 'golden-coast',
  },
  {
    slug: 'back-seat',
    name: { en: 'Back Seat Crew', zh: '后排乘客' },
    purpose: {
      en: 'For the passengers who never chose the car: children, dogs, grandmothers and one parrot.',
      zh: '写给没有选过车的乘客：孩子、狗、外婆，还有一只鹦鹉。',
    },
    hue: 280, icon: 'dog', joining: 'approval', hosts: ['yutou', 'ploverfield'], cover: 'dog-window',
  },
];
