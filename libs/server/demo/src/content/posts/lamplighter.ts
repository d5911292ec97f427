import type { DemoPost } from '../types';

export const lamplighter: DemoPost[] = [
  {
    key: 'lamp-why-lantern', kind: 'discussion', language: 'en', circle: 'lamplighter-owners', author: 'lampwick',
    title: 'What the little lantern actually means (I read the release notes so that you need not)',
    body: `The lantern on the dashboard isn't only decoration. As of 3.4 it has seven states:

| light | meaning |
|---|---|
| warm, steady | somebody you know has unlocked the car |
| warm, breathing | charging, more than an hour to go |
| quick breathing | charging, under 15 minutes |
| slightly red | outside temperature below 3 °C |
| goes dim, then bright | a paired phone has come into range |
| off | you're driving; it thinks you should look at the road |
| one slow blink at 18:00 | **nothing**. It's in the code as \`evening_greeting()\` |

I asked Kendal about the last one. The answer was: "Somebody in the software team used to live on a street with a lamplighter's house. Please don't file it as a bug."`,
    topics: ['software', 'history'], daysAgo: 127, praise: 44, photo: 'lamplit-street',
    comments: [
      { author: 'ploverfield', hoursAfter: 1, praise: 10, body: `My children say goodnight to it. I thought it answered by coincidence.` },
      { author: 'beiwei47', hoursAfter: 5, praise: 9, body: `我这儿一年有五个月"微微发红"，我还以为是害羞。` },
      { author: 'octane42', hoursAfter: 8, praise: 3, body: `A car that blinks at six for no reason. I want to disapprove and I find that I can't.` },
      { author: 'nanfeng', hoursAfter: 12, praise: 8, body: `每天傍晚六点，我把车停在环岛路边等光，它就在那一刻眨一下眼。原来是有人故意写进去的。谢谢那位没有署名的人。` , replies: [
        { author: 'joost', hoursAfter: 20, praise: 7, body: `I forwarded this (with Kevin's translation) to the person in question. She is not going to stop smiling this week.` },
      ] },
    ],
  },
  {
    key: 'lamp-minus-thirty', kind: 'discussion', language: 'zh-CN', circle: 'lamplighter-owners', author: 'beiwei47',
    title: '零下三十一度，开掌灯去漠河：能去，能回，细节如下',
    body: `终于把去漠河那一趟的数据整理完了。齐齐哈尔到漠河，单程九百一十公里。家里人都说我疯了，我说疯没疯，回来看数据。

## 数据
- 出发 100%，停车房里预热四十分钟（插着桩）
- 零下二十到三十一度，时速八十，**实际能跑 195 到 215 公里**
- 充电七次，有两次桩在雪里，我先铲雪再充电
- 座椅和方向盘加热开满，暖风开二十度，不遭罪

## 学到的
1. 续航打五五折算路书，剩下的是意外之喜
2. 到站马上插枪，电池还热着，充得快；睡一宿再充，慢到怀疑人生
3. 充电口盖会冻，出发前擦干，抹一层甘油
4. 服务区的大哥大姐都特别好，给热水，还围着看小灯

## 没学到的
怎么跟岳父解释为什么不坐火车。`,
    topics: ['winter', 'range', 'trip-report'], daysAgo: 271, praise: 45, photo: 'snow-road',
    comments: [
      { author: 'slowcharge', hoursAfter: 3, praise: 12, body: `Excellent data. My figure at minus 22 is 0.57 of rated, yours at minus 31 works out at 0.55. Two independent cold people, one number. I call this science.` },
      { author: 'cloudberry', hoursAfter: 4, praise: 9, body: `Glycerine. Good. I use the same.` },
      { author: 'qiuku', hoursAfter: 5, praise: 11, body: `兄弟，你岳父问的不是为什么不坐火车，是为什么不穿两条秋裤。` , replies: [
        { author: 'beiwei47', hoursAfter: 5.4, praise: 14, body: `穿了。这条不算续航。` },
      ] },
      { author: 'dengxia', hoursAfter: 9, praise: 6, body: `到站立刻充这条要加粗。电芯温度从二十五度掉到零度，允许充电功率差四倍，不是玄学。` },
      { author: 'aning', hoursAfter: 12, praise: 5, body: `请允许我把你这帖收进充电圈的冬季清单，署名你和那把雪铲。` },
    ],
  },
  {
    key: 'lamp-v2l-kettle', kind: 'question', language: 'en', circle: 'lamplighter-owners', author: 'marguerite',
    title: 'The kettle trips the outlet but the raclette grill does not?',
    body: `Kettle: 2,200 W on its label. Raclette: 1,400 W. The outlet says 2.2 kW, so both should work. The grill runs for two hours without complaint (we tested this very thoroughly). The kettle dies after four seconds with a sad click.

Is my kettle lying, or is the car?`,
    topics: ['electrics', 'cooking'], daysAgo: 92, praise: 16,
    comments: [
      { author: 'quietlane', hoursAfter: 1, praise: 15, answer: true, accepted: true, body: `A little of each. The label on a kettle is for 220 to 240 V, and your outlet makes an honest 230. A resistor rated 2,200 W at 220 V draws 2,400 W at 230 V, because power goes with the square of the voltage. The inverter tolerates that for about four seconds, as a courtesy, and then clicks. Look for a kettle marked 1,500 to 1,800 W. It takes ninety seconds longer and nobody is sad.`, replies: [
        { author: 'marguerite', hoursAfter: 2, praise: 5, body: `The square of the voltage. I shall bring this up at dinner. The raclette is vindicated.` },
      ] },
      { author: 'dengxia', hoursAfter: 6, praise: 6, answer: true, body: `补充：冷态发热丝电阻更低，启动瞬间比标称还多 5—8 %。买一千五百瓦的，够了。` },
      { author: 'mokapot', hoursAfter: 9, praise: 5, body: `所以我用摩卡壶配电磁炉，一千二百瓦，稳。唯一的不稳定因素是我。` },
    ],
  },
  {
    key: 'lamp-software-36', kind: 'discussion', language: 'en', circle: 'lamplighter-owners', author: 'lampwick',
    title: '3.6 is out: what changed, what broke, what I would wait for',
    body: `Installed on Tuesday night, 31 minutes, do it at home.

**Better**
- preconditioning can now be started from the charge screen (finally)
- the range estimate looks at wind. I checked against a headwind on the A7 and it was within 3 %
- mirrors fold on locking moved to *Doors*, where a human would look

**Worse**
- the radio forgets the last station if you park for more than 30 minutes
- seat heater remembers level 3 for ever. I am being gently poached

**Wait if** you use the trailer mode; there's a report from Denmark that it beeps.`,
    topics: ['software', 'range'], daysAgo: 0.4, praise: 19,
    comments: [
      { author: 'apertureanna', hoursAfter: 0.7, praise: 4, body: `Radio confirmed, it greeted me with marching bands. Seat heater confirmed, I thought it was the sun.` },
      { author: 'feining', hoursAfter: 2, praise: 12, body: `座椅加热和收音机两个问题收到，已经找到原因，3.6.1 修。镜子那条是佳琪提的，谢谢她。` , replies: [
        { author: 'lampwick', hoursAfter: 2.5, praise: 5, body: `So a person who has had her car for four days is in the release notes. I've had mine for three years. I'm not jealous. (Thank you, Fei.)` },
      ] },
      { author: 'cloudberry', hoursAfter: 5, praise: 8, body: `Level 3 for ever. I see no problem.` },
    ],
  },
  {
    key: 'lamp-creak-dash', kind: 'question', language: 'zh-CN', circle: 'lamplighter-owners', author: 'hailijian',
    title: '右前方太阳一晒就"哒、哒"，凉了就好，有人遇到吗',
    body: `24 款，泉州这边天热，中午停露天，开出去十分钟里右前方有节奏地哒、哒、哒，开空调二十分钟后没了。不是石子，不是安全带扣。4S 店说"正常热胀冷缩"，我觉得我花钱不是来听打拍子的。`,
    topics: ['rattles'], daysAgo: 38, praise: 10,
    comments: [
      { author: 'nanfeng', hoursAfter: 1, praise: 4, body: `厦门同款太阳，同款拍子。我一直当它在给我打节奏……` },
      { author: 'lampwick', hoursAfter: 6, praise: 9, answer: true, accepted: true, body: `Known on cars built before March last year. There is a plastic clip where the windscreen trim meets the A-pillar, right side only. It's 0.4 mm too long, expands and walks. Bulletin L-117: they swap it for the one with felt, ten minutes, no cost. Show them the number.`, replies: [
        { author: 'kevinou', hoursAfter: 8, praise: 5, body: `翻译：右 A 柱和前挡饰条交界处有个卡扣长了 0.4 毫米，受热会走位。通报编号 L-117，换成带绒布的卡扣，十分钟，免费。去店里报这个编号就行。` },
        { author: 'hailijian', hoursAfter: 100, praise: 11, body: `报了 L-117，师傅翻了半天系统说"真有啊"，十分钟换好。今天中午晒了两小时，安安静静。Felix，来泉州请你吃海蛎煎！` },
      ] },
      { author: 'ostlerben', hoursAfter: 12, praise: 6, body: `For once not a door seal. I checked twice, with relief.` },
    ],
  },
  {
    key: 'lamp-grandpa', kind: 'discussion', language: 'zh-CN', circle: 'lamplighter-owners', author: 'nanfeng',
    title: '外公第一次坐电车，问了我一路"它开了没有"',
    body: `外公九十一，年轻时是轮渡上的轮机工，一辈子和响的东西打交道。

上车，我按了启动，他等着。过了一会儿问："开了没有？"我说开了。车走起来，他又问："开了没有？"我说已经在走了，阿公。

他把手放在仪表台上，摸了很久，说："没有脉。"

到了码头，六点整，那盏小灯闪了一下。他笑了："哦，有的，跳得慢。"`,
    topics: ['club-life'], daysAgo: 16.3, praise: 45,
    comments: [
      { author: 'laoshu', hoursAfter: 1, praise: 10, body: `"没有脉"三个字，胜过十篇评测。老人家跟机器打了一辈子交道，是把它当活物的。` },
      { author: 'kevinou', hoursAfter: 3, praise: 12, body: `Nanfeng's grandfather, ninety-one, a ferry engineer all his life, rode in an electric car for the first time and kept asking whether it was on. He laid his hand on the dashboard and said: "No pulse." At six o'clock the lantern blinked. "Ah," he said. "There. A slow one."` , replies: [
        { author: 'lampwick', hoursAfter: 4, praise: 9, body: `I'm sitting in an office in Hamburg pretending to have a cold.` },
        { author: 'halfmoon', hoursAfter: 8, praise: 6, body: `May I ask what the light was like at the ferry?` },
        { author: 'nanfeng', hoursAfter: 13, praise: 8, body: `橘色往紫里走，水面像一块没熨平的绸。He was the brightest thing there.` },
      ] },
      { author: 'hailijian', hoursAfter: 6, praise: 4, body: `阿公好会讲。祝他长命百岁，脉跳得慢慢的。` },
    ],
  },
  {
    key: 'lamp-range-anx', kind: 'discussion', language: 'en', circle: 'lamplighter-owners', author: 'ploverfield',
    title: 'Range anxiety is real, but it is not about the battery',
    body: `It's about the bladder of a four-year-old.

We have done 38,000 km with three children. Times the battery made us stop when we didn't have to stop anyway: **two**. Times a child did: I stopped counting in Assen.

Practical: we plan legs of 140 km now. Everyone gets out, the car drinks, we drink, nobody cries. The old diesel could do 900 km without a break and in seven years it never once got the chance.`,
    topics: ['range', 'kids'], daysAgo: 110, praise: 40,
    comments: [
      { author: 'yutou', hoursAfter: 3, praise: 8, body: `全世界的妈妈都一样：车的续航四百，娃的续航四十。` },
      { author: 'octane42', hoursAfter: 5, praise: 4, body: `For balance: not everyone has children, and some of us do Birmingham to Inverness.`, replies: [
        { author: 'ploverfield', hoursAfter: 5.5, praise: 9, body: `That's fair. You may borrow mine and see how far you get.` },
        { author: 'octane42', hoursAfter: 6, praise: 11, body: `I'll stop at Stafford, thank you.` },
      ] },
      { author: 'quietlane', hoursAfter: 14, praise: 5, body: `I keep a log for the circle. The median stop among members is 22 minutes and the median charging need was 17. The coffee queue is the bottleneck.` },
    ],
  },
  {
    key: 'lamp-tyre-noise', kind: 'question', language: 'en', circle: 'lamplighter-owners', author: 'apertureanna',
    title: 'New tyres and suddenly 8 % less range. Is that plausible?',
    body: `Same size, same pressure, same commute along the Göta river. Before: 14.6 kWh/100. After: 15.9. The shop says they need to "wear in", which sounds like something one says about shoes.`,
    topics: ['tyres', 'range'], daysAgo: 83, praise: 9,
    comments: [
      { author: 'quietlane', hoursAfter: 2, praise: 12, answer: true, accepted: true, body: `Plausible, and the shoe comparison isn't bad. A new tyre has 8 mm of tread blocks that squirm as they roll, and squirming makes heat out of your electricity. Worn ones are stiffer. Expect half of the difference to come back in the first 3,000 km. The other half is the compound: look for the letter on the label, an A against a C is roughly five per cent on this car. Pressure: try 2.7 cold if the ride allows.` },
      { author: 'slowcharge', hoursAfter: 4, praise: 6, answer: true, body: `Mine: 16.8 new, 16.1 after 2,500 km, 15.9 after 6,000. The curve is published in my spreadsheet and also on my wall.` },
      { author: 'apertureanna', hoursAfter: 30, praise: 3, body: `It was A before and C now, nobody told me. 2.7 has helped already. Next time I'll read the letter before I pay.` },
    ],
  },
  {
    key: 'lamp-silent-town', kind: 'discussion', language: 'en', circle: 'lamplighter-owners', author: 'slowcharge',
    title: 'Seven weeks without sun: a Lamplighter diary',
    body: `**Week 1.** Sun goes. Lantern turns red. We agree that it's cold.

**Week 2.** Consumption 24.1. I measure the snow on the roof: 11 kg. Consumption without it: 23.4.

**Week 3.** A reindeer stood in front of the charger for nineteen minutes. There is no setting for this.

**Week 4.** Preheating at 06:10 instead of 06:40 costs 0.3 kWh and improves the marriage.

**Week 5.** I read the manual again. It has a joke on page 212.

**Week 6.** Northern lights on the way home. Pulled over, switched everything off. The car makes no noise at all when it is off, and neither did I.

**Week 7.** Sun came back for eleven minutes. Consumption unchanged. Mood improved by a factor I can't measure.`,
    topics: ['winter', 'range', 'night-drives'], daysAgo: 294, praise: 45, photo: 'northern-lights',
    comments: [
      { author: 'cloudberry', hoursAfter: 1, praise: 11, body: `Page 212. I laughed. In week 3.` },
      { author: 'beiwei47', hoursAfter: 3, praise: 8, body: `我们这儿没有驯鹿，有大鹅。大鹅更不讲道理。` },
      { author: 'halfmoon', hoursAfter: 8, praise: 5, body: `"And neither did I." I'd frame that sentence and hang it in the ward.` },
      { author: 'lampwick', hoursAfter: 11, praise: 6, body: `I have just looked up page 212. Three years. THREE YEARS.` , replies: [
        { author: 'marguerite', hoursAfter: 13, praise: 4, body: `What is on page 212?` },
        { author: 'slowcharge', hoursAfter: 14, praise: 13, body: `You have to want it.` },
      ] },
    ],
  },
  {
    key: 'lamp-app-key', kind: 'question', language: 'zh-CN', circle: 'lamplighter-owners', author: 'mokapot',
    title: '手机没电了，怎么进自己的车？在线等，外面下雨，手里端着两杯咖啡',
    body: `用店家的平板发的。手机钥匙没电，卡片钥匙在车里（对，在车里）。咖啡快凉了。`,
    topics: ['software', 'electrics'], daysAgo: 25, praise: 23,
    comments: [
      { author: 'dengxia', hoursAfter: 0.1, praise: 18, answer: true, accepted: true, body: `手机关机后 NFC 还能用大约五小时。把手机背面贴在驾驶侧 B 柱那个小灯笼标志上，停两秒。` , replies: [
        { author: 'mokapot', hoursAfter: 0.2, praise: 12, body: `开了！！！咖啡还是温的！灯下黑老师，其中一杯归你，你什么时候来上海拿？` },
      ] },
      { author: 'aning', hoursAfter: 0.3, praise: 6, answer: true, body: `以后把卡片钥匙放在家人包里，别放车里。你不是第一个，也不是这个月第一个。` },
      { author: 'tangtang', hoursAfter: 2, praise: 7, body: `重点错：哪家店，咖啡怎么样？` },
    ],
  },
  {
    key: 'lamp-second-battery', kind: 'discussion', language: 'zh-CN', circle: 'lamplighter-owners', author: 'aning',
    title: '三年七万公里，电池健康 93%，大家的是多少？想攒一张表',
    body: `我的：2022 年 11 月提车，71,300 公里，家充七成、快充三成，平时充到 80%，健康度 93%。\n\n请按"年份 / 公里 / 快充比例 / 平时充到多少 / 健康度"回复，我来汇总。不评比，只想知道自己正不正常。`,
    topics: ['range', 'home-charging'], daysAgo: 63, praise: 21,
    comments: [
      { author: 'slowcharge', hoursAfter: 1, praise: 5, body: `2022 / 88,400 / 45 % / 90 / 91.2 %. Winter counts double, emotionally.` },
      { author: 'dengxia', hoursAfter: 2, praise: 6, body: `2023 / 46,000 / 20% / 70 / 95.4%。说明一下：车机显示的健康度有正负 1.5 的误差，别为 0.3 失眠。` },
      { author: 'beiwei47', hoursAfter: 5, praise: 4, body: `2023 / 52,000 / 60% / 100（冷，没办法） / 92%。` },
      { author: 'marguerite', hoursAfter: 8, praise: 3, body: `2023 / 31,000 / 35 % / until lunch is over / 96 %.` },
      { author: 'aning', hoursAfter: 170, praise: 16, body: `收到三十四份，汇总好了：\n\n| 公里 | 份数 | 中位健康度 |\n|---|---|---|\n| 3 万以下 | 9 | 97% |\n| 3—6 万 | 14 | 95% |\n| 6—9 万 | 11 | 92.5% |\n\n快充比例看不出明显差别（样本太少，不敢说没有）。平时充到 80% 以下的略好一点。结论：大家都正常，该开开。` },
    ],
  },
  {
    key: 'lamp-lend', kind: 'discussion', language: 'en', circle: 'lamplighter-owners', author: 'joost',
    title: 'I lent my Lamplighter to my father-in-law for a week. A report.',
    body: `He is seventy-four, drives a thirty-year-old diesel, and calls electric cars "toasters".

- **Monday:** "It has no character."
- **Tuesday:** he asks how the toaster knows he is coming.
- **Wednesday:** he has driven to the harbour and back "to check something". No further details.
- **Thursday:** he has found the massage function. We don't have a massage function. He means the seat heater.
- **Friday:** he is explaining regenerative braking to a neighbour over the hedge, wrongly but with love.
- **Sunday:** I get it back with a full battery, washed, a bag of pears on the seat, and a note: *"Not a toaster. Maybe a kettle."*

I do customer relations for a living and have never received better feedback.`,
    topics: ['club-life'], daysAgo: 7.4, praise: 43,
    comments: [
      { author: 'quietlane', hoursAfter: 0.8, praise: 7, body: `Wrongly but with love is how I teach electromagnetism to year nine.` },
      { author: 'meera', hoursAfter: 1.5, praise: 6, body: `"Maybe a kettle" should be on the poster, Joost. I mean it.` },
      { author: 'cloudberry', hoursAfter: 4, praise: 5, body: `Pears. High praise.` },
      { author: 'beiwei47', hoursAfter: 9, praise: 8, body: `我岳父看了翻译，说他也想借一个礼拜。我感觉我回不来车了。` },
      { author: 'octane42', hoursAfter: 16, praise: 4, body: `What did he check at the harbour? I need closure.` , replies: [
        { author: 'joost', hoursAfter: 18, praise: 14, body: `I asked. He said: "Whether it was still there."` },
      ] },
    ],
  },
];
