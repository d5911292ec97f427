import type { DemoPost } from '../types';

export const backSeat: DemoPost[] = [
  {
    key: 'back-parrot', kind: 'discussion', language: 'en', circle: 'back-seat', author: 'jinghal',
    title: 'About the parrot',
    body: `It's in the circle's description, and people keep asking, so: yes, there is one, it's my mother-in-law's, its name is Magistrate 大人, and it has opinions on driving.

It's an African grey, twenty-six years old. It rides in a cage belted behind me, and it has learned:

1. the indicator (perfect, I've cancelled turns I wasn't making)
2. my husband saying "amber... *amber*..."
3. "you missed it", in Cantonese, in my late father-in-law's voice

The third one made my mother-in-law cry the first time. Now she asks it to say it at the Capilano exit. 它每次都说。We miss the exit on purpose.`,
    topics: ['dogs', 'club-life'], daysAgo: 132, praise: 45,
    comments: [
      { author: 'ploverfield', hoursAfter: 1, praise: 9, body: `I came for a joke about a parrot and now I'm crying in the school car park.` },
      { author: 'yutou', hoursAfter: 4, praise: 8, body: `"你过咗龙啊"，是不是这一句？我阿爸也是这么讲。大人万岁。` , replies: [
        { author: 'jinghal', hoursAfter: 5, praise: 9, body: `就是这句，一个字都不差。过咗龙。` },
      ] },
      { author: 'dogcrate', hoursAfter: 7, praise: 4, body: `Rafter would like to meet the Magistrate. The Magistrate may prefer to hear the case from a distance.` },
      { author: 'kelpie', hoursAfter: 10, praise: 8, body: `Hay.` },
    ],
  },
  {
    key: 'back-carsick', kind: 'question', language: 'zh-CN', circle: 'back-seat', author: 'yutou',
    title: '小的三岁，坐后排二十分钟必吐，试过的没试过的都请说说',
    body: `试过：贴肚脐的（没用）、生姜（她拿去喂哥哥）、不吃早饭（饿着吐）、开窗（好一点）。

货郎坐得高，外婆说是"晃"，老公说是"闷"，我觉得是看平板，但她现在不看了还是吐。下个月要回梅州，四百公里，我已经开始提前心累。`,
    topics: ['kids'], daysAgo: 125, praise: 14,
    comments: [
      { author: 'ploverfield', hoursAfter: 2, praise: 19, answer: true, accepted: true, body: `Ours was the same, cured at last by three things together, none of them alone:\n\n1. **Seat height.** Raise the child seat or move it to the middle, so she can see the road over the front seats. The eyes must see what the ears feel\n2. **Cool and dull.** 20 degrees, no smell (also no air freshener, ESPECIALLY no air freshener), a dry cracker half an hour before, not an empty stomach\n3. **You drive like there's a full bowl of soup on the dashboard.** I put a real bowl there once with two fingers of water. It taught me more than the licence\n\nAnd a towel, always, with no comment when it is needed.`, replies: [
        { author: 'kevinou', hoursAfter: 3, praise: 7, body: `三条一起用：座椅垫高或挪到中间，让她越过前排看见路；车里二十度、没味道、提前半小时吃一块饼干；开车像仪表台上放着一碗汤。还有：备毛巾，吐了什么都别说。` },
        { author: 'yutou', hoursAfter: 800, praise: 15, body: `回来汇报：挪到中间，换掉香薰，我和老公轮流"端汤"。四百公里，吐了**一次**，还是因为偷吃外公的榴莲。谢谢 Anneke！` },
      ] },
      { author: 'ergou', hoursAfter: 5, praise: 4, answer: true, body: `二狗小时候也晕，我是每天停着车让它在里面吃饭，吃了一个礼拜，然后开一百米，再开一公里。娃能不能这么练我不敢说。` },
      { author: 'aqiang', hoursAfter: 7, praise: 5, body: `顺便看一下后减震，漏油的话后排会一直上下点头，大人没感觉，小孩最明显。` },
    ],
  },
  {
    key: 'back-dog-ramp', kind: 'discussion', language: 'zh-CN', circle: 'back-seat', author: 'ergou',
    title: '二狗十岁了，给它做了个上车的坡',
    body: `以前"唰"一下就上去了，现在前爪搭上去，回头看我。

我拿旧床板锯的，一米四长，二十八公分宽，铺了防滑地垫，两边钉了条子怕它踩空。折起来正好塞进尾门下面那个槽。

第一天它不走，绕着坡闻。我先爬了一遍给它看，邻居拍了视频。
第二天放了块鸡胸，走了一半。
第三天，它自己走上去，趴好，看着我，那意思是：**你早干嘛去了。**

尺寸图画了一张，想要的说一声。`,
    topics: ['dogs', 'diy'], daysAgo: 30.5, praise: 44, photo: 'dog-window',
    comments: [
      { author: 'dogcrate', hoursAfter: 2, praise: 9, body: `Kevin, tell him I have read this aloud to both dogs. May I have the drawing? Biscuit is nine, and she's started looking back as well.` , replies: [
        { author: 'ergou', hoursAfter: 4, praise: 6, body: `图发你了，尺寸是厘米，二狗的爪印是盖章。` },
        { author: 'dogcrate', hoursAfter: 170, praise: 11, body: `Built it. I climbed it first, as instructed. My neighbour filmed it too, it must be universal.` },
      ] },
      { author: 'laozhou', hoursAfter: 5, praise: 6, body: `前爪搭着回头看你那一下，养过的人都懂。木工不错，坡度合理，我画图的给个九十五分，少的五分是没给自己也留条坡。` },
      { author: 'kelpie', hoursAfter: 8, praise: 7, body: `Good man.` },
    ],
  },
  {
    key: 'back-three-seats', kind: 'question', language: 'en', circle: 'back-seat', author: 'ploverfield',
    title: 'Three child seats across a Lamplighter: has anyone really done it?',
    body: `Rear-facing for the small one, two boosters for the others. On paper 131 cm, the bench is 128. Every shop says no. I don't want to buy a bus. Measurements from real life, please.`,
    topics: ['kids', 'accessories'], daysAgo: 244, praise: 13,
    comments: [
      { author: 'lampwick', hoursAfter: 3, praise: 5, answer: true, body: `The 128 is at the hip. At booster height, 20 cm up, I measure 133. The doors curve outwards.` },
      { author: 'ostlerben', hoursAfter: 6, praise: 17, answer: true, accepted: true, body: `Yes, it's possible, and here's how we did it on the rig: rear-facing seat in the **middle**, on the belt rather than the anchors (the middle has none, check that yours is approved for belts). Boosters outside, both under 42 cm wide, backless ones won't do. Order matters: middle first, then the left, then the right, and thread the right buckle *before* the child. There's 9 mm to spare. I've signed nothing, so do take the seats to a shop and try.`, replies: [
        { author: 'ploverfield', hoursAfter: 100, praise: 11, body: `Nine millimetres. We have eight, because of raisins. It WORKS, and nobody can hit anybody as nobody can lift an arm.` },
      ] },
      { author: 'jinghal', hoursAfter: 9, praise: 4, body: `"Because of raisins" is the truest engineering note in this club.` },
    ],
  },
  {
    key: 'back-grandma-rating', kind: 'discussion', language: 'zh-CN', circle: 'back-seat', author: 'yutou',
    title: '外婆试坐评测：货郎、小匠、掌灯，七十八岁，专业',
    body: `我外婆没有驾照，坐过驴车、拖拉机、绿皮火车和飞机。上个月聚会，她把三台车都坐了一遍，点评如下（原话，我负责记）：

**货郎**：上得去，下得来，门会自己走，好。就是太大，讲话要大声，像在祠堂里。
**小匠**：好像坐在碗里。碗小，但是圆，舒服。开车的后生仔（板凳叔）话太多。
**掌灯**：没声。没声好，可以睡。睡醒了不知道到没到，问它，它亮了一下，有礼貌。

总分：都不如不出门。

但是第二天一早，她问我："今日去边度？"`,
    topics: ['club-life', 'meetups'], daysAgo: 17.2, praise: 45,
    comments: [
      { author: 'laoban', hoursAfter: 0.3, praise: 12, body: `老太太慧眼，我认。下回我少说两句，最多说到饭点儿。` },
      { author: 'kevinou', hoursAfter: 2, praise: 8, body: `Grandmother, 78, reviews three Ostlers. Pedlar: "easy up, easy down, the door walks by itself, but one has to shout, as in an ancestral hall." Tinker: "like sitting in a bowl. A small bowl, but round." Lamplighter: "No sound. I slept, woke, asked if we were there. It lit up. Polite." Overall: none as good as staying at home. Next morning: "Where are we going today?"`, replies: [
        { author: 'ostlerben', hoursAfter: 4, praise: 9, body: `"Like sitting in a bowl" has gone up on the wall in the Tinker team's room. It's the brief they never managed to write.` },
        { author: 'meera', hoursAfter: 5, praise: 7, body: `Please tell your grandmother that she has a standing invitation to every event, with a driver who is quiet.` },
      ] },
      { author: 'tangtang', hoursAfter: 6, praise: 4, body: `外婆下次坐我旁边的副驾……哦我没有车。` },
    ],
  },
  {
    key: 'back-car-games', kind: 'discussion', language: 'en', circle: 'back-seat', author: 'ploverfield',
    title: 'Car games that survived contact with actual children',
    body: `Tested, 38,000 km, ages 4, 7 and 10.

- **Quiet whale.** Who can be a whale the longest. Whales don't talk. Works for eleven minutes.
- **The wrong story.** I tell Little Red Riding Hood with one thing wrong in each sentence. They shout. I've now got to the point where the wolf is a tax adviser.
- **Counting Ostlers.** One point each, five for a Wheelwright. Nobody has ever got five. The ten-year-old doesn't believe it exists.
- **Window lottery.** Everybody names a thing. First one seen wins. The four-year-old always says "tree".
- *Not recommended:* I spy, in fog.`,
    topics: ['kids'], daysAgo: 94.5, praise: 38,
    comments: [
      { author: 'boxofbolts', hoursAfter: 2, praise: 13, body: `Please tell the ten-year-old that it exists, it has a floor now, and that I'll send a signed photograph. Five points, retroactive.`, replies: [
        { author: 'ploverfield', hoursAfter: 26, praise: 8, body: `He wrote "PROOF" on it and took it to school.` },
      ] },
      { author: 'yutou', hoursAfter: 5, praise: 6, body: `"安静的鲸鱼"今天试了，老大坚持了十九分钟，小的变成了"吵闹的海豚"。` },
      { author: 'sundaydriver', hoursAfter: 12, praise: 4, body: `We used to play "first to see the sea". In New Zealand somebody always wins.` },
    ],
  },
  {
    key: 'back-dog-heat', kind: 'question', language: 'en', circle: 'back-seat', author: 'pocketkit',
    title: 'Getting a rescue lurcher next week. What does the Pedlar need before she arrives?',
    body: `She's called Moth, she's four, and she has been in a car twice, both times to somewhere bad. I'd like the third time to be different. I've got a blanket and no idea.`,
    topics: ['dogs'], daysAgo: 0.25, praise: 20,
    comments: [
      { author: 'dogcrate', hoursAfter: 0.4, praise: 14, answer: true, body: `Oh, Sam. Moth!\n\n1. Don't drive. Open the doors, sit in the back with the blanket and a roast chicken, and read a book. Let her decide. Days, if needed\n2. Non-slip under the blanket, that's what frightens them, the floor sliding\n3. Belt her harness to the seat, **never** to a collar. Lurchers fold, so leave enough line to turn round twice\n4. First drive: two minutes, ends at a field. Second drive: two minutes, ends at a field. You see where this goes\n\nIt took Rafter nine days. He now shouts at me if I walk past the car without opening it.`, replies: [
        { author: 'pocketkit', hoursAfter: 0.7, praise: 4, body: `I can do chicken and a book. Nine days is fine. I've got a hoof pick and all the time in the world.` },
      ] },
      { author: 'kelpie', hoursAfter: 1, praise: 7, answer: true, body: `Leave your old jersey on the blanket. Bring her to Oban when she's ready. Not before.` },
      { author: 'ergou', hoursAfter: 3, praise: 5, answer: true, body: `别着急，等它自己上。它回头看你的时候，你就蹲下来，别拉绳子。祝 Moth 一路都是草地。` },
    ],
  },
  {
    key: 'back-sleep-driver', kind: 'discussion', language: 'en', circle: 'back-seat', author: 'jinghal',
    title: 'What my son asked on the Sea-to-Sky at night',
    body: `He's six. 一路上他问我：

"Mama, when it's dark, does the road still go where it went?"

I said yes.

"How do you know?"

I said I had driven it many times, and there are those little lights on the edge.

He thought about that until Britannia Beach. Then: "So you don't *know*. You just have lights and you went before."

I've been a software engineer for fifteen years and that's the best definition of knowledge I have heard. 然后他睡着了。`,
    topics: ['kids', 'night-drives'], daysAgo: 72.5, praise: 44,
    comments: [
      { author: 'quietlane', hoursAfter: 1, praise: 10, body: `I'll be using this on Monday with year eleven, credited to a six-year-old in Vancouver.` },
      { author: 'laoshu', hoursAfter: 6, praise: 9, body: `教了四十年书，最怕也最盼的就是这样的学生。"有灯，且走过"，五个字，够写一篇论文。` },
      { author: 'tomaszek', hoursAfter: 8, praise: 6, body: `Lights, and you went before. And a sandwich. Otherwise complete.` },
      { author: 'apertureanna', hoursAfter: 12, praise: 3, body: `If you ever photograph that road, put the camera at his height. It's a different mountain from there.` },
    ],
  },
  {
    key: 'back-cleaning', kind: 'discussion', language: 'zh-CN', circle: 'back-seat', author: 'yutou',
    title: '后排考古：这次座椅缝里挖出了什么',
    body: `换季大扫除，把货郎后排整个拆了（**十颗螺丝，装回去也是十颗**，隔空致敬青岛某位同志）。出土文物：

- 磨牙饼干，时代：大娃婴儿期
- 恐龙三只，其中一只怀孕（里面塞着葡萄干）
- 老公去年以为丢在公司的耳机
- 我以为没寄出去的一张明信片，确实没寄出去
- 一块钱硬币十七枚，已充公
- 不明胶状物，专家（我婆婆）鉴定为"曾经是糖"

清洁剂用过一圈，最好用的是**温水加一点洗洁精，拧干的毛巾，再来一遍清水**。贵的那几瓶都是香味。`,
    topics: ['kids', 'cleaning'], daysAgo: 53, praise: 37,
    comments: [
      { author: 'luosi', hoursAfter: 0.6, praise: 9, body: `十颗？！一颗不剩？这是魔术，不是修车。` },
      { author: 'ploverfield', hoursAfter: 4, praise: 6, body: `Pregnant dinosaur with raisins. So it's not only us. I feel the whole circle breathing out.` },
      { author: 'aqiang', hoursAfter: 6, praise: 4, body: `安全带插扣里面不要喷水，用棉签。糖粘住插扣弹不出来，我一年修十几个。` },
      { author: 'dabai', hoursAfter: 9, praise: 5, body: `建议建个博物馆，和螺丝展联展，门票：一颗葡萄干。` },
    ],
  },
];
