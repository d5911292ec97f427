import type { DemoPost } from '../types';

/** The club's first year, when the threads were still short. */
export const earlyDays: DemoPost[] = [
  {
    key: 'early-box-day', kind: 'discussion', language: 'en', circle: 'pedlar-owners', author: 'kelpie',
    title: 'Minutes of the first Box Day',
    body: `Present: seven Pedlars, nine people, four dogs, rain.

Resolved: to do it again.`,
    topics: ['meetups', 'club-life'], daysAgo: 533, praise: 19,
    comments: [
      { author: 'mapfold', hoursAfter: 3, praise: 6, body: `Let the record show that it was also 214 km each way and that I'd do it for the soup alone.` },
      { author: 'tomaszek', hoursAfter: 20, praise: 8, body: `I was there in spirit and, from eleven to twelve, by telephone. One could hear the rain.` },
    ],
  },
  {
    key: 'early-rollcall', kind: 'discussion', language: 'zh-CN', circle: 'tinker-owners', author: 'laoban',
    title: '一代小匠点个名，看看还有几台在跑',
    body: `报年份、公里、还响不响就成，不用晒。我先：一三年，十七万三，响，习惯了。`,
    topics: ['club-life', 'maintenance'], daysAgo: 512, praise: 22,
    comments: [
      { author: 'luosi', hoursAfter: 1, praise: 5, body: `一四年，九万六，响的地方都被我拧过了，换了个地方响。` },
      { author: 'laoshu', hoursAfter: 4, praise: 6, body: `一五年，八万四，不响。也可能是我耳背。` },
      { author: 'tappetpaul', hoursAfter: 11, praise: 4, body: `2013. 118,000 miles. Silent, but then I am retired.` },
      { author: 'drumbrake', hoursAfter: 15, praise: 3, body: `2014, 131k, the radio crackles. You can guess where I am looking.` },
    ],
  },
  {
    key: 'early-spanner', kind: 'discussion', language: 'en', circle: 'shed', author: 'tappetpaul',
    title: 'House rules for the Shed',
    body: `1. Say what you did, not what you think happened.
2. A picture of the part, not of the parcel.
3. Nobody is laughed at for asking. I shall see to that myself.`,
    topics: ['diy', 'club-life'], daysAgo: 498, praise: 36,
    comments: [
      { author: 'wheelnut', hoursAfter: 9, praise: 7, body: `Rule three is why I signed up. Expect to hear a lot from me.` },
      { author: 'aqiang', hoursAfter: 12, praise: 5, body: `同意，尤其第一条。讲"我以为"的，多半要多修一次。` },
    ],
  },
  {
    key: 'early-bowl-open', kind: 'discussion', language: 'zh-CN', circle: 'one-bowl', author: 'mianfan',
    title: '圈子开张，只立一条规矩',
    body: `推荐店，要自己吃过三回以上。一回是运气，两回是路过，三回才是推荐。`,
    topics: ['noodles', 'club-life'], daysAgo: 476, praise: 31,
    comments: [
      { author: 'picklejar', hoursAfter: 8, praise: 6, body: `Once is luck, twice is passing by, three times is a recommendation. I accept, and I'm hungry already.` },
      { author: 'tangtang', hoursAfter: 10, praise: 5, body: `那我推荐的都超标了，最少的一家也有十一回。` },
      { author: 'laozhou', hoursAfter: 13, praise: 3, body: `规矩立得好，比看星星数可靠。` },
    ],
  },
  {
    key: 'early-pencil', kind: 'discussion', language: 'en', circle: 'road-trips', author: 'mapfold',
    title: 'Pencil or pen on a paper map?',
    body: `I used to say pencil, always. Then last week I found the map of our first holiday, 1998, in biro, with my husband's handwriting at every wrong turn: *"nice, though"*.

I'm no longer sure.`,
    topics: ['route-planning'], daysAgo: 455, praise: 27,
    comments: [
      { author: 'sundaydriver', hoursAfter: 14, praise: 7, body: `Pencil for where one means to go, and ink for where one went. He had it right.` },
      { author: 'kevinou', hoursAfter: 16, praise: 3, body: `"Nice, though" is the whole spirit of this circle in two words.` },
    ],
  },
  {
    key: 'early-fog-camera', kind: 'discussion', language: 'en', circle: 'golden-hour', author: 'apertureanna',
    title: 'Tjörn bridge, ten to six',
    body: `Nobody else on it. I stood in the lay-by and counted four colours of grey, and then a fifth arrived with the milk lorry.`,
    topics: ['photography', 'coast'], daysAgo: 402, praise: 11,
    comments: [],
  },
  {
    key: 'early-umbrella', kind: 'question', language: 'zh-CN', circle: 'back-seat', author: 'yutou',
    title: '雨天接娃，三把湿伞到底放哪里？',
    body: `放脚下滑，放座椅缝里滴，放后备箱下车又淋一遍。有没有人真的解决了这个问题？`,
    topics: ['kids', 'accessories'], daysAgo: 388, praise: 10,
    comments: [
      { author: 'ergou', hoursAfter: 1, praise: 4, answer: true, body: `一截 PVC 水管，底下堵上，绑在前座背后。二狗啃过，没啃坏。` },
      { author: 'jinghal', hoursAfter: 6, praise: 3, answer: true, body: `我们温哥华人不打伞，淋着。Not helpful, I know.` },
      { author: 'ploverfield', hoursAfter: 12, praise: 5, answer: true, body: `Dutch answer: no umbrellas, three rain suits, one bucket. It isn't a solution either, but the bucket is useful.` },
    ],
  },
  {
    key: 'early-first-ostler', kind: 'discussion', language: 'en', circle: 'gatehouse', author: 'boxofbolts',
    title: 'Where the name comes from, as I had it from an old man in Kendal',
    body: `He'd been an apprentice in '58. The founders had taken over the stables of a coaching inn, and the last ostler still lived above them, a Mr Postlethwaite, ninety, who came down every morning at six to see whether anything wanted feeding.

They hadn't the heart to tell him there were no horses. So they let him check the oil.

He did it until he died, and never once found a car that was low. They'd named the firm by then.

I can't prove a word of it. I have seen the stables, though, and there's a dipstick hung on a nail by the stairs, with a ribbon.`,
    topics: ['history'], daysAgo: 371, praise: 44,
    comments: [
      { author: 'ostlerben', hoursAfter: 2, praise: 12, body: `I walk past that dipstick every day. I always took it for a joke. I'm going to dust it.` },
      { author: 'laozhou', hoursAfter: 11, praise: 7, body: `九十岁的老马夫，天天下楼来给汽车看草料。这故事真不真都不要紧，厂子这么想自己，就不会太差。` },
      { author: 'meera', hoursAfter: 26, praise: 6, body: `The archive says he was called Postle, not Postlethwaite, and that he was ninety-one. Everything else checks out. I cried at my desk.` },
    ],
  },
  {
    key: 'early-radish-year', kind: 'discussion', language: 'en', circle: 'tinker-owners', author: 'maylin',
    title: 'Radish, a list of firsts',
    body: `First scratch: a bamboo ladder, Anji. First passenger who sang: my father. First snow: Moganshan, 4 cm, I cried a little. First time I drove somewhere only because the road looked kind. First friend from this place met in real life: Lao Zhou, who brought tea and didn't laugh at my parking.

谢谢院子里的各位，一年多了，我从"会开车"变成了"喜欢开车"。`,
    topics: ['club-life', 'first-car'], daysAgo: 366, praise: 38,
    comments: [
      { author: 'laozhou', hoursAfter: 1, praise: 8, body: `停得不差，是车位太宽，显得歪。` },
      { author: 'saltroad', hoursAfter: 6, praise: 4, body: `"Because the road looked kind." Welcome to the only good reason, May.` },
      { author: 'threecyl', hoursAfter: 9, praise: 3, body: `First oil change by your own hands: when? I'm only asking. I have a funnel to spare.`, replies: [
        { author: 'maylin', hoursAfter: 10, praise: 6, body: `Next month, supervised by a man with a funnel, if you ever visit.` },
      ] },
    ],
  },
  {
    key: 'early-heat-soak', kind: 'question', language: 'en', circle: 'charging', author: 'quietlane',
    title: 'Has anyone measured what the heated seats really cost?',
    body: `The handbook says 60 W each. I'd like a number from a clamp meter, at level 3, after ten minutes. I have the car but no clamp.`,
    topics: ['range', 'winter', 'electrics'], daysAgo: 424, praise: 8,
    comments: [
      { author: 'slowcharge', hoursAfter: 5, praise: 10, answer: true, accepted: true, body: `Driver: 71 W for four minutes, then 38. Passenger: 69, then 37. Dog: not fitted. So an hour for two people costs less than half a kilometre. Keep them on.` },
    ],
  },
  {
    key: 'used-pedlar-list', kind: 'discussion', language: 'zh-CN', circle: 'pedlar-owners', author: 'aqiang',
    title: '买二手货郎，验车看这八个地方',
    body: `1. 侧滑门下轨，手指摸一圈，有铁锈粉的压价
2. 后门左下角胶条，掀开看有没有水痕
3. 备胎坑，湿的不要急着走，先问为什么湿
4. 冷车启动，听三秒，链条声超过三秒要小心
5. 方向打死原地转圈，有"咔咔"就是球笼
6. 四驱版看后差油，放一滴在白纸上，有铁屑的不要
7. 尾门下半扇坐上去（限一人），铰链不能有响
8. 车主讲话。讲得清楚保养过什么的，比公里数要紧`,
    topics: ['buying-used', 'maintenance'], daysAgo: 246, praise: 34,
    comments: [
      { author: 'kelpie', hoursAfter: 10, praise: 7, body: `Number eight is the one. Jing read it to me.` },
      { author: 'ergou', hoursAfter: 3, praise: 4, body: `我那台当年就是第八条，老哥把十一年的小本子都给我了，连哪天换的雨刷都有。` },
    ],
  },
  {
    key: 'wash-twice-a-year', kind: 'discussion', language: 'zh-CN', circle: 'pedlar-owners', author: 'dabai',
    title: '今日洗车，邻居集体出来围观',
    body: `楼下张孃孃问："小伙子，换车了嗦？"

白的。原来真的是白的。`,
    topics: ['cleaning'], daysAgo: 160, praise: 35,
    comments: [
      { author: 'feining', hoursAfter: 1, praise: 8, body: `确认是"雪线白"，色号 W1。好久不见。` },
      { author: 'meera', hoursAfter: 8, praise: 3, body: `I wash mine every Saturday and nobody has ever come out to look. There's a lesson here.` },
    ],
  },
  {
    key: 'economy-haru', kind: 'discussion', language: 'en', circle: 'tinker-owners', author: 'haru',
    title: 'One tank, one month, one small graph in my head',
    body: `41.2 litres, 955 km, and 23 breakfasts. This gives 4.31 l/100 km, or **1.79 litres per breakfast**, and I believe that the second number is more useful.`,
    topics: ['economy', 'cafes'], daysAgo: 34, praise: 24,
    comments: [
      { author: 'octane42', hoursAfter: 3, praise: 6, body: `I've stopped arguing with your receipts, Haruka. What do you do about the egg?` },
      { author: 'tomaszek', hoursAfter: 7, praise: 8, body: `I recalculated my last journey: 12.2 litres per sandwich. I need to eat more.` },
    ],
  },
  {
    key: 'now-brake-squeal', kind: 'question', language: 'en', circle: 'shed', author: 'wheelnut',
    title: 'Brakes squeal only in reverse, only in the morning. Worth pulling apart?',
    body: `My own work (see the nine-hour saga), so I'm suspicious of myself. Wet nights make it worse. Stops after the first corner.`,
    topics: ['brakes', 'diy'], daysAgo: 0.15, praise: 3,
    comments: [
      { author: 'drumbrake', hoursAfter: 1.4, praise: 2, answer: true, body: `Flash rust on the discs. Leave it alone. (For once I have nothing to add.)` },
    ],
  },
  {
    key: 'now-qingdao-coast', kind: 'question', language: 'zh-CN', circle: 'road-trips', author: 'luosi',
    title: '崂山东线到仰口那段修完没有？周末想带爸妈走一趟',
    body: `上个月去还是半幅通行，导航说通了，但导航上次也这么说。有最近走过的吗？`,
    topics: ['coast', 'route-planning'], daysAgo: 0.12, praise: 2,
    comments: [],
  },
  {
    key: 'now-sampeyre', kind: 'discussion', language: 'en', circle: 'coffee-stop', author: 'saltroad',
    title: 'The bar in Sampeyre has a new machine and an old problem',
    body: `New machine: two groups, beautiful, red. Old problem: Signor Bruno still turns it off at ten because "who drinks coffee after ten".

I do, Signor Bruno. I drive up a mountain for it.`,
    topics: ['espresso', 'cafes'], daysAgo: 0.3, praise: 12,
    comments: [
      { author: 'beanstalk', hoursAfter: 2, praise: 4, body: `Tell him the boiler wears out from the switching, not from the running. It's true, and he'll hate it.` },
    ],
  },
];
