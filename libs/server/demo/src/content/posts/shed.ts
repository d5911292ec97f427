import type { DemoPost } from '../types';

export const shed: DemoPost[] = [
  {
    key: 'shed-wheelwright-1', kind: 'discussion', language: 'en', circle: 'shed', author: 'boxofbolts',
    title: 'The Wheelwright, part 31: she has a floor',
    body: `For new readers: I'm restoring a 1966 Ostler Wheelwright, found under a collapsed turf shed near Bantry with a hen sitting on the steering wheel. The hen was included.

## This month
- Nearside floor is **in**. You can now stand in it without being in Cork.
- The sill was made of four different materials, one of which was a parish newsletter, Easter 1981, rolled up and painted. There was a decent recipe in it.
- The engine number matches a ledger entry from Kendal: built on a Thursday, sold to a Mrs Quilligan, "baker, Clonakilty". If anyone knows a Quilligan from Clonakilty, I have her hairpin.

## Next
Doors. I have three. It needs two. None of them agrees with either of the holes.

Completion date: yes.`,
    topics: ['history', 'diy'], daysAgo: 29, praise: 42, photo: 'shed-bench',
    comments: [
      { author: 'tappetpaul', hoursAfter: 2, praise: 6, body: `Hang the doors before you weld the second sill. Then the holes will have no choice.` },
      { author: 'mapfold', hoursAfter: 4, praise: 13, body: `Declan. My mother's people are from Clonakilty. There was a Quilligan's bakery on Pearse Street until about 1985, and a granddaughter teaches in Bandon. I'm making telephone calls.`, replies: [
        { author: 'boxofbolts', hoursAfter: 4.5, praise: 8, body: `I've stopped working and I'm just sitting on the new floor.` },
        { author: 'mapfold', hoursAfter: 53, praise: 21, body: `Found. Her name is Áine, she's sixty-one, and she learned to drive on that van at the age of eleven. She asks whether the hen was called Margaret.` },
      ] },
      { author: 'laoban', hoursAfter: 12, praise: 7, body: `拿报纸卷成门槛还刷上漆，这手艺我服。翻译同志，问问那菜谱是做什么的。` , replies: [
        { author: 'boxofbolts', hoursAfter: 20, praise: 9, body: `Rhubarb tart. I made it. It was better than the sill.` },
      ] },
      { author: 'ostlerben', hoursAfter: 26, praise: 6, body: `We still have the door drawings from '66, on linen. I'll photograph them at lunch. They won't help, the doors were fitted with a mallet then too.` },
    ],
  },
  {
    key: 'shed-first-brake', kind: 'discussion', language: 'en', circle: 'shed', author: 'wheelnut',
    title: 'I did my own front brakes and here is everything that went wrong',
    body: `In order:

1. Bought the pads for a Mk1. I have a Mk2.
2. Bought the right pads.
3. Rounded the slider bolt because I used the "nearly 13".
4. Borrowed a proper 13 from Paul, who posted it to me **with a note** saying "nearly is not a size".
5. Pushed the piston back with the reservoir full. Brake fluid is wet and goes everywhere.
6. Put the left caliper on the right. The bleed nipple was at the bottom. I thought: that's odd. Then I thought: that is *wrong*.
7. Did it again.
8. It stops!

Total: nine hours. A garage does it in one. I'd do it again tomorrow.`,
    topics: ['brakes', 'diy', 'tools'], daysAgo: 149, praise: 41,
    comments: [
      { author: 'tappetpaul', hoursAfter: 1, praise: 15, body: `You noticed the nipple. Half of them don't. Keep the spanner.`, replies: [
        { author: 'wheelnut', hoursAfter: 1.2, praise: 8, body: `I have hung it on the wall with the note.` },
      ] },
      { author: 'luosi', hoursAfter: 6, praise: 9, body: `兄弟！！世界上的另一个我！你剩螺丝了吗？Any screw left?` , replies: [
        { author: 'wheelnut', hoursAfter: 7, praise: 11, body: `One clip. I've decided it came with the house.` },
      ] },
      { author: 'aqiang', hoursAfter: 11, praise: 8, body: `装反发现了、停下来重装，这就及格了。记住：放气螺丝永远在最高点，因为气往上走。` },
      { author: 'octane42', hoursAfter: 15, praise: 2, body: `Please have a garage look at it once. Brakes are the one place where I don't argue for fun.`, replies: [
        { author: 'wheelnut', hoursAfter: 60, praise: 7, body: `Done, Dev. Man said "who did these?", I said "me", he said "fine". Best review I've ever had.` },
      ] },
    ],
  },
  {
    key: 'shed-earth-strap', kind: 'question', language: 'en', circle: 'shed', author: 'cinder',
    title: 'Indicators go fast, radio dims, heater fan changes speed when I brake. Haunted?',
    body: `2022 Tinker, 30k. All at once since last week's rain. Battery tests good, alternator 14.1. Every time I brake the fan goes *wheee*. I only wanted chips.`,
    topics: ['electrics'], daysAgo: 117, praise: 18,
    comments: [
      { author: 'drumbrake', hoursAfter: 0.3, praise: 35, answer: true, accepted: true, body: `EARTH STRAP.\n\nI have waited four years for this. Left inner wing, under the washer neck, M8 nut, braided strap, will be green. Wire brush, copper grease, 10 Nm. Ten minutes.`, replies: [
        { author: 'cinder', hoursAfter: 19, praise: 24, body: `It was the earth strap. It was green. It was exactly under the washer neck. Gareth I owe you chips.` },
        { author: 'drumbrake', hoursAfter: 19.2, praise: 31, body: `I have printed this out.` },
        { author: 'threecyl', hoursAfter: 20, praise: 14, body: `A great day for the circle. Somebody tell the children.` },
      ] },
      { author: 'laoban', hoursAfter: 22, praise: 9, body: `恭喜老爷子，等了四年，终于等来一根真锈了的搭铁线。` },
      { author: 'wheelnut', hoursAfter: 26, praise: 6, body: `I'd like to mark this as the official birthday of the Shed.` },
    ],
  },
  {
    key: 'shed-torque-list', kind: 'discussion', language: 'en', circle: 'shed', author: 'tappetpaul',
    title: 'Torques you will actually need (Tinker Mk1/Mk2, Pedlar). Print it.',
    body: `Dry threads unless it says otherwise.

| | Tinker | Pedlar |
|---|---|---|
| Wheel nuts | 100 | 120 |
| Sump plug (new washer) | 25 | 30 |
| Spark plugs | 18 | 18 |
| Caliper slider | 28 | 30 |
| Caliper carrier | 95 | 110 |
| Front engine mount, long | 60 | 75 |
| Front engine mount, **the short one** | 48 | – |
| Battery clamp | 6. Not more. | 6. Not more. |

If you don't own a torque wrench: buy one before you buy anything chrome.`,
    topics: ['tools', 'maintenance', 'diy'], daysAgo: 334, praise: 45,
    comments: [
      { author: 'luosi', hoursAfter: 4, praise: 6, body: `收藏了。特别感谢把"短的那颗"加粗。` },
      { author: 'ostlerben', hoursAfter: 8, praise: 5, body: `All agree with the drawings. Wheel nuts on the Pedlar from 2021 are 125, we went up one size of stud.`, replies: [
        { author: 'tappetpaul', hoursAfter: 9, praise: 4, body: `Ta. 125 from 2021.` },
      ] },
      { author: 'dengxia', hoursAfter: 10, praise: 3, body: `单位 Nm，提醒一下用磅尺扳手的朋友别照着数字拧。` },
      { author: 'pocketkit', hoursAfter: 7970, praise: 5, body: `Printed, laminated, hung beside the hoof pick.` },
    ],
  },
  {
    key: 'shed-rust-or-not', kind: 'question', language: 'zh-CN', circle: 'shed', author: 'laoban',
    title: '后轮眉起泡，指甲盖大，是自己弄还是交给钣金？',
    body: `一三年的车，北京冬天撒盐，右后轮眉起了个泡，指甲盖大小，按着不软。钣金那边张嘴八百，我寻思一个泡您要八百，我买张砂纸才两块。可又怕自己弄完过俩月又起来，白忙活。强哥给拿个主意。`,
    topics: ['diy', 'maintenance'], daysAgo: 352, praise: 13,
    comments: [
      { author: 'aqiang', hoursAfter: 1, praise: 17, answer: true, accepted: true, body: `按着不软，就还没穿，自己弄得。关键不在外面，在里面：\n\n1. 先拆内衬，看轮眉背面的折边，泥一定堵在那里，抠干净、冲干净、吹干\n2. 外面用 80 号磨到见白铁，比泡大一圈，不要心疼\n3. 转锈剂，等它变黑，等足时间\n4. 环氧底漆两遍，**不要用原子灰直接上铁**\n5. 色漆、清漆，接口抛一下\n6. 折边里面打防锈蜡\n\n第六步不做，两个月就回来。八百块里面有六百是第六步的良心。` , replies: [
        { author: 'laoban', hoursAfter: 3, praise: 9, body: `得嘞，抠出来的泥够种一盆葱。这就弄。` },
        { author: 'laoban', hoursAfter: 4000, praise: 12, body: `过了一冬，没起来。葱也活了。` },
      ] },
      { author: 'drumbrake', hoursAfter: 10, praise: 4, answer: true, body: `What Ah Qiang said. And while the liner is out, have a look at the strap.` },
    ],
  },
  {
    key: 'shed-extra-screw', kind: 'discussion', language: 'zh-CN', circle: 'shed', author: 'luosi',
    title: '《剩下的螺丝》年度展览，欢迎参观',
    body: `今年一共剩下七颗，装在一个蛤蜊壳里，拍照为证。逐一说明：

- **一号**：换机油剩的。换机油根本不用拆螺丝，至今是谜。
- **二号**：门板。门板后来响，响了三个月，找到了，装回去，又剩了三号。
- **三号**：见二号。
- **四号、五号**：双胞胎，来自手套箱，手套箱现在开得更顺了。
- **六号**：机脚那颗，已经回家，此处为照片。
- **七号**：是我邻居的。他来串门，放下就走了。

门票：一颗螺丝。`,
    topics: ['diy'], daysAgo: 31, praise: 44,
    comments: [
      { author: 'laoban', hoursAfter: 0.3, praise: 10, body: `七号那位邻居，您别是把人家凳子拆了吧。` },
      { author: 'aqiang', hoursAfter: 1, praise: 9, body: `一号是下护板的，十颗里面少一颗，你去看，左前角在飘。` , replies: [
        { author: 'luosi', hoursAfter: 5, praise: 12, body: `飘了一年了！！我以为是设计的！一号藏品即日起撤展。` },
      ] },
      { author: 'wheelnut', hoursAfter: 8, praise: 7, body: `Kevin translated the catalogue. I'd like to lend one clip to the exhibition, on permanent loan.` },
      { author: 'boxofbolts', hoursAfter: 13, praise: 8, body: `From my side: two thousand and some bolts, no car to put them in. We should merge our collections.` },
      { author: 'maylin', hoursAfter: 20, praise: 5, body: `蛤蜊壳当展柜，很青岛。办展记得留一张票给 Radish，它也想看看同类的零件。` },
    ],
  },
  {
    key: 'shed-battery-drain', kind: 'question', language: 'en', circle: 'shed', author: 'tomaszek',
    title: 'Flat battery after nine days. What is eating it?',
    body: `Pedlar 2017, new 12 V battery in spring. I go away for nine days, come back, nothing. I made a sandwich, charged it, drove. Again after the next journey.

I own a multimeter and some patience.`,
    topics: ['electrics'], daysAgo: 59, praise: 10,
    comments: [
      { author: 'drumbrake', hoursAfter: 0.5, praise: 8, answer: true, body: `It isn't the earth strap. I'm as surprised as you.` },
      { author: 'dengxia', hoursAfter: 2, praise: 15, answer: true, accepted: true, body: `有万用表就好办。步骤：\n\n1. 串在负极，锁车，**等四十分钟**（模块休眠要时间，很多人等五分钟就下结论）\n2. 正常 25—35 mA。九天放空说明至少 200 mA\n3. 不要一个个拔保险，拔了会唤醒模块。量每个保险两端的毫伏数，有压降的那路就是\n4. 货郎 2017 优先看 F31，拖车插座模块，进水后不休眠\n\nEnglish: wait forty minutes, measure millivolts across each fuse, don't pull them. Look at F31 first.`, replies: [
        { author: 'tomaszek', hoursAfter: 27, praise: 10, body: `F31. 240 mA. There was a small lake in the tow socket, with a resident. I relocated the resident and dried the lake. 31 mA now. I ate the second sandwich in triumph.` },
        { author: 'lampwick', hoursAfter: 28, praise: 4, body: `Millivolts across the fuses should be taught in schools.` },
      ] },
      { author: 'kelpie', hoursAfter: 6, praise: 4, body: `What was the resident.`, replies: [
        { author: 'tomaszek', hoursAfter: 28, praise: 13, body: `A snail. He travels with us now, I suspect he always did.` },
      ] },
    ],
  },
  {
    key: 'shed-jack-point', kind: 'question', language: 'zh-CN', circle: 'shed', author: 'meiguaceng',
    title: '第一次想自己换备胎练习一下，千斤顶到底顶哪里？说明书的图我看不懂',
    body: `没爆胎，就是想练一次，免得哪天在高速边上手忙脚乱。说明书画了个箭头，指着裙边下面一条线，我趴在地上看了十分钟，到处都是线。`,
    topics: ['tyres', 'diy', 'first-car'], daysAgo: 91, praise: 16,
    comments: [
      { author: 'aqiang', hoursAfter: 0.7, praise: 22, answer: true, accepted: true, body: `好习惯，没事的时候练。\n\n- 裙边下面有一条立着的铁边，前轮后面约一掌、后轮前面约一掌，**铁边上有两个小缺口，中间那段就是**。用手摸，比用眼看快\n- 千斤顶的槽卡住铁边，不是顶旁边的平板，平板会凹\n- 地要硬、平，拉手刹、挂挡，另一边轮子前后塞砖\n- 顶起来之前先松螺丝半圈，**人任何部位不要到车底下**\n- 练完螺丝对角上紧，开五公里再紧一次` , replies: [
        { author: 'meiguaceng', hoursAfter: 46, praise: 18, body: `换好了！用了一小时十分，中间喝了两次水哭了零次。摸到缺口那一下超有成就感。` },
        { author: 'jiaqi', hoursAfter: 2130, praise: 3, body: `收藏了，等我敢上高架了就练这个。` },
      ] },
      { author: 'tappetpaul', hoursAfter: 12, praise: 6, body: `Practising in the dry. More sense than most professionals.` },
    ],
  },
  {
    key: 'shed-wd', kind: 'discussion', language: 'en', circle: 'shed', author: 'octane42',
    title: 'Unpopular opinions, workshop edition. One each.',
    body: `Mine: a trolley jack on a sloping drive isn't "fine if you're quick".

Second one, since I'm the host of my own thread: most people replace parts because they enjoy parcels.`,
    topics: ['tools', 'diy'], daysAgo: 214, praise: 26,
    comments: [
      { author: 'tappetpaul', hoursAfter: 1, praise: 9, body: `Penetrating oil is not a lubricant.` },
      { author: 'threecyl', hoursAfter: 1.5, praise: 7, body: `Engine covers are hats for people who are ashamed.` },
      { author: 'gravelgrace', hoursAfter: 3, praise: 8, body: `If you can describe the noise, you are halfway. If you can sing it, you are done.` },
      { author: 'laoban', hoursAfter: 7, praise: 9, body: `零件能洗就别换，洗不好再说。` },
      { author: 'aqiang', hoursAfter: 8, praise: 10, body: `客人自己带来的便宜配件，最后都是最贵的。` },
      { author: 'ostlerben', hoursAfter: 12, praise: 6, body: `The second door seal is always better than the first.`, replies: [
        { author: 'kelpie', hoursAfter: 13, praise: 12, body: `Then fit the second one first, Ben.` },
      ] },
      { author: 'luosi', hoursAfter: 16, praise: 11, body: `螺丝这种东西，厂里本来就多给了。` },
    ],
  },
  {
    key: 'shed-coolant-colour', kind: 'question', language: 'en', circle: 'shed', author: 'lemonpith',
    title: 'The previous owner mixed pink and green coolant. It is now the colour of sadness',
    body: `A brownish lilac. No overheating, but the cap has a jelly. Do I flush once, twice, or bring a priest? It's 38 °C here and there is no shade.`,
    topics: ['maintenance', 'engine'], daysAgo: 107, praise: 9,
    comments: [
      { author: 'tappetpaul', hoursAfter: 2, praise: 12, answer: true, accepted: true, body: `Three times, with plain distilled water. Drain cold, fill, run until the fan comes on with the heater at full, let it cool, drain. Third water should come out clear. Then fresh pink, 50/50. New cap, the jelly lives in the spring. No flush chemicals, they take the scale off and put it in your heater matrix.`, replies: [
        { author: 'lemonpith', hoursAfter: 72, praise: 6, body: `First water: soup. Second: weak tea. Third: Aegean. New cap on. The heater at full in 38 degrees was a spiritual event.` },
      ] },
      { author: 'threecyl', hoursAfter: 5, praise: 4, body: `"The colour of sadness" should be on the official chart, between lilac and regret.` },
    ],
  },
  {
    key: 'shed-cabin-filter', kind: 'discussion', language: 'zh-CN', circle: 'shed', author: 'aqiang',
    title: '空调滤芯自己换，三分钟，不要再给人一百二了',
    body: `上星期又来一个客人，说外面换滤芯收一百二，问我多少。我说零，你自己换给我看，滤芯二十八。

**小匠**：手套箱拉开，两边往里捏，整个放下来，看到一条白色盖子，左边卡扣一按，抽出来。箭头朝下。
**货郎**：副驾脚窝上面，两颗十字，别用电批，会滑牙。
**掌灯**：前备箱雨水槽右边，盖子掀起来就是。注意先把树叶捡走，不要掉进风机。

换的时候看看旧的：发黑正常，有水印就是排水孔堵了，有毛……就是你家猫。

一年一次，南方梅雨季后换最好。`,
    topics: ['maintenance', 'diy'], daysAgo: 78, praise: 37,
    comments: [
      { author: 'yutou', hoursAfter: 1, praise: 6, body: `照着换好了，旧的里面有半块磨牙饼干。不是猫，是娃。` },
      { author: 'maylin', hoursAfter: 4, praise: 5, body: `三分钟是真的，另外十五分钟用来把手套箱装回去。强哥，手套箱有什么窍门？` , replies: [
        { author: 'aqiang', hoursAfter: 5, praise: 8, body: `先挂下面的轴，再捏上面。很多人反过来，就变成跟它打架。` },
      ] },
      { author: 'haru', hoursAfter: 18, praise: 5, body: `I followed the pictures and found a cherry blossom petal. I put it back. It seemed to live there.` },
      { author: 'dabai', hoursAfter: 26, praise: 4, body: `我的拆下来已经不是滤芯了，是生态。` },
    ],
  },
  {
    key: 'shed-tool-one', kind: 'question', language: 'en', circle: 'shed', author: 'pocketkit',
    title: 'If you could own only ten tools for an old Pedlar, which ten?',
    body: `I have a hammer, a hoof pick and about eighty pounds. Please be strict with me.`,
    topics: ['tools', 'diy'], daysAgo: 1.9, praise: 14,
    comments: [
      { author: 'kelpie', hoursAfter: 0.5, praise: 9, answer: true, body: `Torch. Then nine more torches.` },
      { author: 'tappetpaul', hoursAfter: 1, praise: 19, answer: true, accepted: true, body: `Strict, then.\n\n1. Torque wrench, 20–120\n2. 3/8 socket set, six-point: 8, 10, 13, 15, 17, 19\n3. Second 10\n4. T20–T50 bits\n5. Two axle stands. Never skip these\n6. Multimeter, the ten-quid one\n7. Wire brush\n8. Head torch\n9. Trim lever, plastic\n10. A tin for the bolts\n\nBorrow the rest. Bring it back clean. Keep the hoof pick, it's the right shape for drain holes.`, replies: [
        { author: 'pocketkit', hoursAfter: 1.4, praise: 6, body: `The hoof pick made the list. I'm so happy.` },
        { author: 'wheelnut', hoursAfter: 3, praise: 7, body: `"Second 10" is the voice of experience. Buy the third one at the same time.` },
      ] },
      { author: 'luosi', hoursAfter: 8, praise: 8, body: `第十条很重要：装螺丝的罐子。买大一点的。Buy a big one.` },
      { author: 'drumbrake', hoursAfter: 12, praise: 6, body: `Wire brush at number seven. You know what it's for, Sam.` },
    ],
  },
  {
    key: 'shed-door-seal-confession', kind: 'discussion', language: 'en', circle: 'shed', author: 'ostlerben',
    title: 'How a door seal gets designed, by somebody who gets it wrong for a living',
    body: `You tease me about seals and you're right, so here's what the job is.

A seal has to be soft enough that your nan can shut the door and stiff enough that it doesn't whistle at 120. It must do this at minus 30 and at plus 80. It must do it after 80,000 slams and after a dog has chewed it. It costs £1.90 and there are eleven suppliers, of whom two answer the telephone.

We test on a rig that slams a door every six seconds. It lives behind my desk. I've heard it about forty million times. When it stops, for lunch, everyone looks up.

The bottom rear corner of the Pedlar is a 3D bend in a section that only wants to bend in two. I knew. I drew it anyway, as the other corner was worse.

So when you write "Ben, it leaks", I go and stand by the rig for a while. Then I fix the drawing. Please keep writing.`,
    topics: ['history', 'maintenance'], daysAgo: 162, praise: 45,
    comments: [
      { author: 'fjordpony', hoursAfter: 2, praise: 8, body: `I have stopped crawling thanks to you, so the account is even. Thank you for writing this.` },
      { author: 'dengxia', hoursAfter: 6, praise: 6, body: `同行敬礼。我那边是电容，一颗三毛钱，三十个供应商，接电话的一个。` },
      { author: 'kelpie', hoursAfter: 8, praise: 13, body: `I'll complain more kindly. I will not complain less.`, replies: [
        { author: 'ostlerben', hoursAfter: 9, praise: 9, body: `That is the nicest thing you've ever said to me.` },
      ] },
      { author: 'halfmoon', hoursAfter: 14, praise: 4, body: `"When it stops, everyone looks up." The ward is like that with monitors.` },
    ],
  },
  {
    key: 'shed-plug-read', kind: 'question', language: 'zh-CN', circle: 'shed', author: 'wanwan',
    title: '三个火花塞，中间那个明显比两边黑，要紧吗？',
    body: `20 款小匠，六万公里，跑山多。拆下来一看，一缸三缸浅褐色，二缸发黑，干的，没有油味。怠速平顺，没有故障灯。油耗比去年高了 0.3。`,
    topics: ['engine', 'maintenance'], daysAgo: 48, praise: 9,
    comments: [
      { author: 'threecyl', hoursAfter: 3, praise: 15, answer: true, accepted: true, body: `Dry and black in the middle only: the middle injector is getting a bit more, or its spark a bit less. Cheapest test first: swap coil 2 with coil 1, drive 300 km in the mountains (a terrible hardship, I know), look again. If the black moves to cylinder 1, it's the coil. If it stays in 2, the injector wants cleaning. If it vanishes, it was carbon from short trips and your mountains have cured it.`, replies: [
        { author: 'wanwan', hoursAfter: 5, praise: 4, body: `三百公里山路算什么检查，这是奖励。周末就去。` },
        { author: 'wanwan', hoursAfter: 190, praise: 9, body: `回来了，黑的跟着线圈跑到一缸。换线圈，一百六，油耗回去了。Thank you Mirek，以后请多开这种药方。` },
      ] },
      { author: 'laoban', hoursAfter: 8, praise: 3, answer: true, body: `换之前把插头拿电子清洁剂喷喷，我那回就是插头，省了一百六。` },
    ],
  },
];
