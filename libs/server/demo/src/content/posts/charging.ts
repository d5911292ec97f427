import type { DemoPost } from '../types';

export const charging: DemoPost[] = [
  {
    key: 'chg-curve-bath', kind: 'discussion', language: 'en', circle: 'charging', author: 'quietlane',
    title: 'Why the last 20 % takes so long: the bus explanation',
    body: `I get this in class and I get it in here, so here's the version that works for both.

Imagine a bus with sixty seats. At the first stop everybody walks in and sits down: quick. By the time fifty seats are taken, each new passenger has to look, say excuse me, climb over a bag. If you push them in faster, somebody gets hurt.

The seats are places in the graphite, the passengers are lithium ions, and "somebody gets hurt" is lithium plating, which doesn't heal.

So on our car:

- 10 → 60 %: around 17 minutes at 80 kW
- 60 → 80 %: around 13 minutes
- 80 → 100 %: around **38 minutes**

Leave at 80 unless you need the rest. The person behind you would like to sit down too.`,
    topics: ['fast-charging'], daysAgo: 255, praise: 43,
    comments: [
      { author: 'nightbus', hoursAfter: 2600, praise: 12, body: `As the club's bus correspondent I have checked this explanation and can confirm that it is correct in every detail, including the bag.` },
      { author: 'aning', hoursAfter: 6, praise: 8, body: `"公交车找座位"这个比喻太好了，我译成中文钉在圈子里了。充到八成就走，后面的人也想坐下。` },
      { author: 'octane42', hoursAfter: 9, praise: 4, body: `I drive petrol and came to be contrary, but I have nothing. What happens in the cold?`, replies: [
        { author: 'quietlane', hoursAfter: 10, praise: 9, body: `Everybody is wearing a thick coat and walks slowly. Which is why you warm the bus before the stop.` },
      ] },
      { author: 'dengxia', hoursAfter: 12, praise: 6, body: `严谨一点：掌灯的降流点在 58%，不是 60%。其余完全同意。` },
    ],
  },
  {
    key: 'chg-home-13a', kind: 'question', language: 'en', circle: 'charging', author: 'joost',
    title: 'Two houses, one parking place: who pays for the electricity?',
    body: `We share a drive with the neighbours. They've just bought a Lamplighter (I said nothing, they simply saw ours). One wallbox, on our meter. We all like each other and would like to keep it so. How do you do this without an app that needs a password?`,
    topics: ['home-charging'], daysAgo: 199, praise: 14,
    comments: [
      { author: 'lampwick', hoursAfter: 1, praise: 12, answer: true, accepted: true, body: `Two cards. Almost every wallbox keeps a total per card, you need no network for it. Give them the blue one, read both totals on New Year's Day over a glass of something, multiply by your price, done. We have run this for two years with four parties.` },
      { author: 'marguerite', hoursAfter: 3, praise: 9, answer: true, body: `We don't measure. They give us cherries in June and we look away. It has worked since 2023.`, replies: [
        { author: 'joost', hoursAfter: 4, praise: 6, body: `I'm going to propose cards and secretly hope for cherries.` },
      ] },
      { author: 'quietlane', hoursAfter: 7, praise: 3, body: `Whichever you choose, set the box to share the current, or the person who plugs in second makes everyone's oven go dark.` },
    ],
  },
  {
    key: 'chg-nanjing-list', kind: 'discussion', language: 'zh-CN', circle: 'charging', author: 'aning',
    title: '南京周边好桩清单（自己摸过的 46 个，只写值得去的 9 个）',
    body: `标准：桩好用、停车不坑、等的时候有事做。

| 位置 | 枪数 | 停车 | 等的时候 |
|---|---|---|---|
| 紫金山东麓停车场 | 8 | 充电两小时免 | 走二十分钟有梅花 |
| 老门东地库 B2 | 12 | 限免一小时 | 鸭血粉丝，别去网红那家 |
| 江心洲公园南门 | 6 | 免费 | 看船 |
| 汤山服务区 | 4 | 免费 | 自带热水泡脚（是的） |
| 高淳老街口 | 10 | 免费 | 豆腐干 |
| 仙林图书馆地面 | 6 | 限免两小时 | 看书，有空调 |
| 溧水天生桥 | 4 | 免费 | 爬坡消食 |
| 六合金牛湖 | 8 | 免费 | 鱼头 |
| 江北市民中心 | 20 | 限免一小时 | 没事做，但永远有空枪 |

坏桩我不写，写了也天天变。到了发现不对，回帖说一声，我去摸。`,
    topics: ['fast-charging', 'route-planning'], daysAgo: 88, praise: 36,
    comments: [
      { author: 'hailijian', hoursAfter: 1, praise: 6, body: `"自带热水泡脚（是的）"——阿宁你到底在服务区过着什么样的生活。` , replies: [
        { author: 'aning', hoursAfter: 1.5, praise: 10, body: `四十六个桩摸下来，人总要有一个爱好。` },
      ] },
      { author: 'tangtang', hoursAfter: 3, praise: 5, body: `鸭血粉丝去哪家？你只说别去哪家，这是半份攻略！` , replies: [
        { author: 'aning', hoursAfter: 4, praise: 7, body: `出地库右转，第二个巷子，门口有一只黄猫的那家。猫在就开门。` },
      ] },
      { author: 'mokapot', hoursAfter: 20, praise: 4, body: `上周去了江心洲，坐着看了一小时船，充到 97% 都没舍得走（对不起后面的人，后面没人）。` },
      { author: 'aning', hoursAfter: 700, praise: 3, body: `更新：溧水天生桥坏了两把枪，已报修，先别专程去。` },
    ],
  },
  {
    key: 'chg-cold-precondition', kind: 'question', language: 'en', circle: 'charging', author: 'apertureanna',
    title: 'Does preheating the battery cost more than it saves?',
    body: `Gothenburg to Östersund, around minus twelve. With the charger set as destination the car heats the battery for forty minutes before. That must cost something. Is it worth it, or do I only feel clever?`,
    topics: ['winter', 'fast-charging'], daysAgo: 285, praise: 13,
    comments: [
      { author: 'slowcharge', hoursAfter: 1, praise: 17, answer: true, body: `Measured on eleven pairs of stops, minus 8 to minus 19.\n\n| | without | with |\n|---|---|---|\n| energy used for heating | 0 | 2.1 kWh |\n| minutes 15 → 70 % | 51 | 26 |\n\nSo it costs about 13 km of range and saves 25 minutes. It's worth it if your next stop is within reach anyway. It isn't worth it if you stop for lunch, because lunch takes an hour and the reindeer stew does not care.` },
      { author: 'lampwick', hoursAfter: 3, praise: 4, answer: true, body: `Until they let us start it by hand: set the charger as destination twenty minutes before a short stop, and lie about the destination if it is lunch.` },
      { author: 'cloudberry', hoursAfter: 5, praise: 7, body: `Yes. Preheat. Always.` },
    ],
  },
  {
    key: 'chg-occupied', kind: 'discussion', language: 'zh-CN', circle: 'charging', author: 'hailijian',
    title: '充满了不挪车的，你们怎么处理？我不想吵架',
    body: `昨天在商场，一台车充满四十分钟不走，打电话关机。我等了半小时，孩子要睡觉，最后换了个站。想贴条又怕显得凶。大家有没有体面一点的办法？`,
    topics: ['fast-charging', 'club-life'], daysAgo: 55, praise: 25,
    comments: [
      { author: 'aning', hoursAfter: 1, praise: 20, body: `我车里有一叠手写卡片，夹雨刷上：\n\n> 您的车已经吃饱啦，后面有一台饿着的。下次早点来接它，谢谢！\n\n旁边画个小灯。发出去三十多张，收到过四条道歉短信，一袋橘子。骂人的一个没有。` , replies: [
        { author: 'hailijian', hoursAfter: 1.5, praise: 6, body: `这个好！求电子版，我让女儿画灯。` },
        { author: 'meera', hoursAfter: 30, praise: 9, body: `Aning, may we print these properly, in both languages, with your words? A pack of twenty in the gift shop for very few points.` },
        { author: 'aning', hoursAfter: 31, praise: 11, body: `可以！灯用海蛎煎女儿画的那盏，她画得比我好。` },
      ] },
      { author: 'dengxia', hoursAfter: 3, praise: 4, body: `站点收超时占位费才是治本。不过卡片我也要一叠。` },
      { author: 'kelpie', hoursAfter: 20, praise: 5, body: `No chargers near me worth blocking, but I'd answer a card with oranges.` },
    ],
  },
  {
    key: 'chg-three-apps', kind: 'discussion', language: 'en', circle: 'charging', author: 'marguerite',
    title: 'A charging stop is a lunch with a cable attached',
    body: `Lyon to Turin and back, planned not by kilowatts but by menus. Three rules:

**One.** Never charge where the only food is in a machine. There's always a village six minutes away with a slow charger behind the *mairie*, and a slow charger is simply a longer lunch.

**Two.** Ask the person at the next cable what they ate. They're bored and they know.

**Three.** Order dessert at 65 %.

The result: 618 km, four stops, four lunches in two days (I'm not ashamed), and the best *agnolotti* of my life in Susa, behind a pharmacy, next to an 11 kW post that somebody had planted geraniums around.`,
    topics: ['route-planning', 'home-charging', 'trip-report'], daysAgo: 39, praise: 39, photo: 'charging-dusk',
    comments: [
      { author: 'saltroad', hoursAfter: 1, praise: 8, body: `Behind the PHARMACY! I know the place. You had the ones with roast juice? Good. If you'd had them with cream I should have had to report you.` },
      { author: 'slowcharge', hoursAfter: 4, praise: 9, body: `I converted this to units. It comes to 6.5 lunches per 1,000 km. My own figure is 0.` , replies: [
        { author: 'marguerite', hoursAfter: 5, praise: 10, body: `Kjell, that is the saddest number you have ever published.` },
      ] },
      { author: 'mokapot', hoursAfter: 11, praise: 5, body: `"充到百分之六十五点甜品"，这才叫充电曲线。` },
      { author: 'octane42', hoursAfter: 15, praise: 3, body: `Four lunches in two days in a petrol Tinker is also possible. I've started a study.` },
    ],
  },
  {
    key: 'chg-old-flat-wiring', kind: 'question', language: 'zh-CN', circle: 'charging', author: 'nanfeng',
    title: '老小区没有固定车位，从一楼阳台拉线充电，能不能做得安全？',
    body: `住外公留下的老房子，一楼，车停在窗下（公共位，但邻居们都默认是我家的）。物业说装桩要固定产权车位，没有。

我想从阳台拉一根线，慢充，一晚上十度电就够我用。知道飞线不对，所以来问：有没有**正经**的做法？没有的话我就老老实实去公共桩。`,
    topics: ['home-charging', 'electrics'], daysAgo: 146, praise: 12,
    comments: [
      { author: 'dengxia', hoursAfter: 1, praise: 19, answer: true, accepted: true, body: `先说结论：拉线不要做。\n\n老房子线径多半 2.5 平方，插座共用一路，8A 连续八小时，接头先发热。线横过人行的地方，绊人、雨水、老鼠，三样占一样就出事。而且公共位拉线，出了事保险不赔。\n\n正经路子有两条：\n\n1. 联名申请"统建统营"，五户以上，街道和电网可以在公共位装共享慢桩，产权不在个人，物业没理由拦\n2. 离家一公里内找一个夜间慢充站，包月，一般比家充贵三毛\n\n第一条我帮我妈小区办成过，材料清单可以发你。` , replies: [
        { author: 'nanfeng', hoursAfter: 2, praise: 5, body: `谢谢直说。材料请发我，我去敲邻居的门，正好好久没一家一家坐坐了。` },
        { author: 'nanfeng', hoursAfter: 2400, praise: 18, body: `回来交作业：七户签字，街道批了，上礼拜装好四把枪。外公剪的彩，用的是他的老钳子。` },
      ] },
      { author: 'quietlane', hoursAfter: 8, praise: 7, body: `Kevin translated. Dengxia's "no" is the most useful answer in this circle for months. And a grandfather cutting the ribbon with pliers, please tell me there is a picture.` },
    ],
  },
  {
    key: 'chg-trip-planner', kind: 'question', language: 'en', circle: 'charging', author: 'ploverfield',
    title: 'How much reserve do you plan with when there are children on board?',
    body: `The planner wants me to arrive at 8 %. My nerves want 25 %. My husband wants us to stop talking about percentages at breakfast. What do you use, really?`,
    topics: ['route-planning', 'range', 'kids'], daysAgo: 73, praise: 11,
    comments: [
      { author: 'quietlane', hoursAfter: 2, praise: 14, answer: true, accepted: true, body: `Don't plan with a percentage, plan with a place. The question is: if the charger I am driving to is broken, can I reach the next one? In the Netherlands that's 15 km, so 8 % is plenty. In the Scottish Highlands it's 70, so 25. Once you know the name of plan B, the number stops mattering. Write the name on a sticky note and give it to your husband.`, replies: [
        { author: 'ploverfield', hoursAfter: 3, praise: 8, body: `He has put the sticky note on the dashboard. It says "Meppel". We are at peace.` },
      ] },
      { author: 'yutou', hoursAfter: 6, praise: 5, answer: true, body: `我开油的，但是带娃的道理一样：永远给"我要尿尿"留二十公里。` },
      { author: 'slowcharge', hoursAfter: 9, praise: 4, body: `12 in summer, 30 in winter, 45 if my mother-in-law is with us.` },
    ],
  },
  {
    key: 'chg-typhoon-power', kind: 'discussion', language: 'zh-CN', circle: 'charging', author: 'dengxia',
    title: '台风停电三十一小时，一台掌灯带起了半层楼',
    body: `先说数据：停电前 92%，来电时 51%，共放出 20.6 度。

带了什么：

- 我家冰箱，间歇，1.9 度
- 对门阿婆的制氧机，连续，**9.4 度**（最要紧的，单独一路）
- 楼上双胞胎的奶瓶消毒器和一个电饭煲，1.2 度
- 全层手机，约 0.8 度
- 其余是线损和逆变器自耗，比我想的多，约 35%，低功率运行时效率很差

地库水没进来，车停在二楼平台，线从楼梯间走，全程有人看着。

第二天早上电饭煲煮了一锅白粥，六家人端着碗站在楼道里吃。我在这里住了五年，第一次知道对门阿婆姓什么。`,
    topics: ['electrics', 'club-life'], daysAgo: 103, praise: 45,
    comments: [
      { author: 'quietlane', hoursAfter: 3, praise: 10, body: `Nine point four kilowatt hours of oxygen. I'm going to use this in class, and not only in physics.` },
      { author: 'aqiang', hoursAfter: 5, praise: 6, body: `台风天，车停高处、线有人看，两条都做对了。想学的先学这两条。` },
      { author: 'ostlerben', hoursAfter: 10, praise: 7, body: `The 35 % is our inverter idling at low load. It was designed for kettles, not for neighbours. I have passed your table on to the people who design the next one.` },
      { author: 'laoshu', hoursAfter: 16, praise: 9, body: `"第一次知道对门阿婆姓什么"，此句当为全帖之灯。` },
    ],
  },
  {
    key: 'chg-winter-list', kind: 'discussion', language: 'zh-CN', circle: 'charging', author: 'aning',
    title: '冬季清单：十二个人的经验，一页纸',
    body: `收集自北纬四十七、Kjell、Aino、灯下黑等各位，按"花不花钱"排序。

**不花钱**
1. 到站先充，别先睡
2. 插着桩预热，别拔了再热
3. 胎压每降十度少 0.1，记得补
4. 车顶雪扫干净（Kjell 称过，十一公斤）

**花一点**
5. 充电口抹甘油
6. 车里放一把雪铲、一条旧毛毯
7. 雨刷换冬季款

**花多一点**
8. 冬季胎。没有替代品

**花心思**
9. 路书按五五折写
10. 备用站写名字，不写公里
11. 告诉家里人你走哪条路
12. 给前一个帮过你的人带点东西`,
    topics: ['winter', 'range'], daysAgo: 41.5, praise: 40,
    comments: [
      { author: 'cloudberry', hoursAfter: 2, praise: 8, body: `Kevin read it to me. Number 12 is the important one.` },
      { author: 'beiwei47', hoursAfter: 3, praise: 6, body: `补第十三条：别跟大鹅抢道。` },
      { author: 'qiuku', hoursAfter: 5, praise: 7, body: `第零条，不用我说了吧，看我网名。` },
    ],
  },
  {
    key: 'chg-lamp-post', kind: 'discussion', language: 'en', circle: 'charging', author: 'lampwick',
    title: 'They put sockets into the lamp posts in my street',
    body: `Hamburg, Eimsbüttel. Six old lamp posts got a door, a socket and 3.7 kW. So now the Lamplighter literally drinks from a street lamp, with a lantern glowing at each end of the cable.

I stood there for a while. A woman with a pram asked if I was all right. I said it was a question of branding.`,
    topics: ['home-charging'], daysAgo: 1.6, praise: 30,
    comments: [
      { author: 'ostlerben', hoursAfter: 0.5, praise: 9, body: `Sixty-odd people in Kendal have now seen your picture. There was a silence and then somebody said "well, that's us done".` },
      { author: 'nanfeng', hoursAfter: 4, praise: 6, body: `灯喂灯。求一张傍晚六点的。` , replies: [
        { author: 'lampwick', hoursAfter: 21, praise: 8, body: `18:00 sharp, both lit, one blinked. I'll post it in Golden Hour and ask Anna for mercy on the horizon.` },
      ] },
      { author: 'apertureanna', hoursAfter: 22, praise: 4, body: `The horizon may be crooked if the story is straight.` },
    ],
  },
  {
    key: 'chg-first-public', kind: 'question', language: 'zh-CN', circle: 'charging', author: 'mokapot',
    title: '公共快充上写"360kW"，为什么我只充到 60？被骗了吗',
    body: `昨天兴冲冲去了新开的超充站，招牌写 360，我这边显示 58。旁边的大哥 120。我是不是该去投诉，还是我的车有病？`,
    topics: ['fast-charging'], daysAgo: 195, praise: 15,
    comments: [
      { author: 'dengxia', hoursAfter: 0.5, praise: 16, answer: true, accepted: true, body: `没骗你，也没病。360 是桩能给的上限，车要多少是车说了算。掌灯最高 85，而且要同时满足：电量 10—55%，电芯 20 度以上。你昨天多少电去的？` , replies: [
        { author: 'mokapot', hoursAfter: 0.7, praise: 8, body: `……71%。` },
        { author: 'dengxia', hoursAfter: 0.8, praise: 11, body: `那 58 已经是它很给面子了。` },
      ] },
      { author: 'aning', hoursAfter: 2, praise: 5, answer: true, body: `打个比方：火锅店再大，你已经吃到七成饱，也就慢慢涮了。以后电量低的时候去超充，电量高的时候去便宜的慢桩，省钱也不占位。` },
    ],
  },
  {
    key: 'chg-card-lost', kind: 'question', language: 'en', circle: 'charging', author: 'cloudberry',
    title: 'Cable locked in the car at minus 26. Manual release?',
    body: `Session ended. Pin did not retract. Tried: lock, unlock, twice. Tried: waiting. Tried: words.`,
    topics: ['winter', 'fast-charging'], daysAgo: 303, praise: 8,
    comments: [
      { author: 'slowcharge', hoursAfter: 0.2, praise: 15, answer: true, accepted: true, body: `Boot, right side, behind the first-aid flap: a green loop. Pull it slowly, straight to the rear, once. Before that, press the plug *into* the car with your knee to take the load off the pin. Which words?`, replies: [
        { author: 'cloudberry', hoursAfter: 0.5, praise: 12, body: `Worked. Finnish ones.` },
      ] },
      { author: 'quietlane', hoursAfter: 6, praise: 5, body: `I have added the green loop to the circle's front page. Eighteen minutes from question to answer at minus 26, well done both.` },
    ],
  },
];
