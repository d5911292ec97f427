import type { DemoPost } from '../types';

export const gatehouse: DemoPost[] = [
  {
    key: 'gate-pocketkit-hello', kind: 'discussion', language: 'en', circle: 'gatehouse', author: 'pocketkit',
    title: 'Hello from Exeter, I bought the green one',
    body: `Collected a 2016 Pedlar on Saturday from a retired vet in Tiverton. 94,000 miles, smells faintly of sheep, and there was a hoof pick in the seat drawer which I have decided to keep for luck.

I have never owned anything with sliding doors. I keep opening and closing them. The neighbours have noticed.

What should I do first? Not "service it", I know that one.`,
    topics: ['hello', 'buying-used'], daysAgo: 2.3, praise: 21,
    comments: [
      { author: 'sundaydriver', hoursAfter: 1.2, praise: 9, body: `Welcome, Sam. When I was a postman we had a rule for a new round: walk it once without letters. So my advice is to take the Pedlar out on a road you like with nothing in it, no errand at all, and listen. You will learn what it sounds like when it is well, and that is worth more than any manual on the day it isn't.` },
      { author: 'kelpie', hoursAfter: 2, praise: 14, body: `Door runners. Wipe them, one drop of dry lubricant, not oil. Oil makes paste with sheep.`, replies: [
        { author: 'pocketkit', hoursAfter: 2.6, praise: 6, body: `"Oil makes paste with sheep" is going on a tea towel. Thank you, will do tonight.` },
        { author: 'ostlerben', hoursAfter: 9, praise: 5, body: `Can confirm. While you are there look at the lower rear seal. I drew that one and I am sorry.` },
      ] },
      { author: 'junipermae', hoursAfter: 5, praise: 3, body: `Lie down in the back with the seats folded and see whether you fit. You will know within a minute whether you have bought a car or a hobby.` },
      { author: 'laozhou', hoursAfter: 14, praise: 4, body: `欢迎欢迎！绿色是好颜色，我那台也是。兽医开过的车，多半是下过泥地的，底盘冲一冲，看看后悬挂的胶套。` , replies: [
        { author: 'kevinou', hoursAfter: 15, praise: 7, body: `Lao Zhou says: welcome, green is a fine colour, his is green as well. A vet's car has probably seen mud, so rinse the underside and have a look at the rear suspension bushes.` },
      ] },
    ],
  },
  {
    key: 'gate-jiaqi-hello', kind: 'discussion', language: 'zh-CN', circle: 'gatehouse', author: 'jiaqi',
    title: '新人报到，提车三天，还没敢上高架',
    body: `大家好，我是合肥的佳琪，上周末提了一台奶白色的小匠。

提车那天销售小哥帮我开出店门，我自己从路口开回家，六公里开了四十分钟，到家手心全是汗。我爸在楼下等着，第一句话是："慢点好，慢点好。"

目前成就：小区到单位，单位到小区。还没上过高架，也没在外面的停车场停过。先在院子里潜水学习，请各位前辈多关照～`,
    topics: ['hello', 'first-car'], daysAgo: 3.6, praise: 26,
    comments: [
      { author: 'meiguaceng', hoursAfter: 0.6, praise: 12, body: `抱抱！七个月前的我跟你一模一样。告诉你一个秘密：第一次上高架挑周日早上七点，路上只有你和洒水车。` , replies: [
        { author: 'jiaqi', hoursAfter: 1.1, praise: 2, body: `谢谢姐！记下了，这周日就去，和洒水车作伴。` },
        { author: 'qiuku', hoursAfter: 3, praise: 8, body: `注意别跟太近，跟太近顺便就把车洗了。` },
      ] },
      { author: 'sundaydriver', hoursAfter: 6, praise: 5, body: `Welcome, Jiaqi. Your father is right. I drove letters for thirty-eight years and nobody ever complained that they arrived calmly.` },
      { author: 'aning', hoursAfter: 9, praise: 3, body: `欢迎！合肥的车友不少，周末有个小聚的帖子，想练停车可以叫上大家帮你看后面。` },
      { author: 'meera', hoursAfter: 12, praise: 4, body: `Welcome to the Yard, Jiaqi! The Tinker circle has a long, very honest thread about parking. You will feel better after three lines of it.` },
    ],
  },
  {
    key: 'gate-nightbus-hello', kind: 'discussion', language: 'en', circle: 'gatehouse', author: 'nightbus',
    title: 'After nineteen years of night buses, I am considering a car',
    body: `Hello. I have lived in London since I was twenty and have never owned a car, on principle at first and later out of laziness. Now my mum has moved to Deal, the last train home is at an insulting hour, and a colleague let me drive her Tinker round a car park.

I giggled. I am forty-one years old.

I don't have a car yet. Is that allowed in here?`,
    topics: ['hello', 'first-car'], daysAgo: 158, praise: 31,
    comments: [
      { author: 'meera', hoursAfter: 0.8, praise: 10, body: `Very much allowed. About one in eight of us has no Ostler at all, and some of those write the best posts. Come in.` },
      { author: 'tangtang', hoursAfter: 3, praise: 11, body: `我也没有车，在院子里混了一年多，副驾坐得比谁都熟。欢迎！` },
      { author: 'threecyl', hoursAfter: 5, praise: 6, body: `You giggled because of the crankshaft. Three cylinders give a firing interval of 240 degrees, which the human body recognises as friendly. This is not scientifically proven but I believe it.`, replies: [
        { author: 'nightbus', hoursAfter: 6, praise: 13, body: `I was about to say it was the indicator noise, but yours is better.` },
      ] },
      { author: 'octane42', hoursAfter: 20, praise: 4, body: `Playing devil's advocate: for six trips to Deal a month, hire one. Do the sums before you fall in love.`, replies: [
        { author: 'nightbus', hoursAfter: 22, praise: 8, body: `I did the sums. The sums said hire. Then I thought about the giggle and the sums went quiet.` },
        { author: 'octane42', hoursAfter: 23, praise: 9, body: `Fair. There is no column for the giggle.` },
      ] },
    ],
  },
  {
    key: 'gate-which-tinker', kind: 'question', language: 'en', circle: 'gatehouse', author: 'nightbus',
    title: 'Mk1 with few miles or Mk2 with many? Same money',
    body: `I have seen two Tinkers near me:

| | A | B |
|---|---|---|
| Year | 2017 (Mk1) | 2019 (Mk2) |
| Miles | 38,000 | 91,000 |
| Gearbox | manual | CVT |
| Owners | one, a piano teacher | four, various |
| Colour | mustard | grey |

Mostly London to Kent and back at night. I can't tell what matters and what is just colour. Help?`,
    topics: ['buying-used', 'first-car'], daysAgo: 143, praise: 12,
    comments: [
      { author: 'tappetpaul', hoursAfter: 2, praise: 18, answer: true, accepted: true, body: `A. Single owner, manual, low miles, and the 2017 had the better clutch slave. Ask for two things: proof of the coolant change at five years, and let it idle for ten minutes with the heater on. If the fan cuts in and out and the needle stays put, buy it. Budget for tyres; at 38,000 they will be old rather than worn.` , replies: [
        { author: 'nightbus', hoursAfter: 3, praise: 3, body: `Exactly the kind of thing I can go and do with a straight face. Thank you, Paul.` },
      ] },
      { author: 'octane42', hoursAfter: 4, praise: 3, answer: true, body: `B has the better headlamps, and you drive at night. Not saying buy B. Saying drive A in the dark before you sign.` },
      { author: 'maylin', hoursAfter: 9, praise: 7, body: `A piano teacher will have pressed the pedals gently for six years. Also, mustard! Please report back, I want to know how the ten minutes go.` , replies: [
        { author: 'nightbus', hoursAfter: 120, praise: 16, body: `Reporting back. Needle did not move. Fan came on like a polite cough. I bought it. Its name is N29 after the bus that raised me.` },
      ] },
    ],
  },
  {
    key: 'gate-points-question', kind: 'question', language: 'zh-CN', circle: 'gatehouse', author: 'moli',
    title: '没有车的人，积分能换东西吗？还是只能看看',
    body: `在院子里待了几个月，发了几张照片，莫名其妙攒了两百多积分。看礼品店里有那个旅行手冲壶，很心动，但我没有车，也没有买过驿安的任何东西，换了会不会不太好意思？`,
    topics: ['club-life'], daysAgo: 74, praise: 9,
    comments: [
      { author: 'feining', hoursAfter: 2, praise: 8, answer: true, accepted: true, body: `能换。积分只看你在院子里做了什么，不看有没有车。壶还有货。` , replies: [
        { author: 'moli', hoursAfter: 2.4, praise: 1, body: `谢谢费老师！已经下单了，开心。` },
      ] },
      { author: 'mokapot', hoursAfter: 5, praise: 6, body: `大大方方地换。你那组胶片我存了三张当壁纸，这壶你挣得比我明白。` },
      { author: 'joost', hoursAfter: 11, praise: 5, body: `Kevin translated this for me, so: yes, and please don't feel shy. Points are a thank-you for what you did here. Your pictures of the ferry queue were looked at for longer than anything we paid for that month.` },
    ],
  },
  {
    key: 'gate-night-letters', kind: 'discussion', language: 'en', circle: 'gatehouse', author: 'sundaydriver',
    title: 'What the long round taught me (a slow story, make tea first)',
    body: `In 1979 I was given the Otago Peninsula round because nobody else wanted it. Forty-one letterboxes over sixty-eight kilometres, gravel for the second half, and a dog at number nineteen who disapproved of letters as an idea.

I was twenty-three and in a hurry. I learned to do it in three hours. I was proud of that.

Then one winter an old lady near Cape Saunders left a note in her box: *"You used to have time to wave."*

I have thought about that note for more than forty years. The round took four hours after that and I never got it back under, and the dog and I came to terms.

I bought the Tinker when I retired because it is a car in which it is hard to hurry. If you are new here and wondering what this club is for, I think it is for that: people who have time to wave.`,
    topics: ['club-life', 'trip-report'], daysAgo: 201, praise: 45, photo: 'coast-road',
    comments: [
      { author: 'kelpie', hoursAfter: 3, praise: 12, body: `Something in my eye. Probably hay.` },
      { author: 'halfmoon', hoursAfter: 7, praise: 6, body: `I read this at the end of a night shift and drove home along the lake instead of the expressway. Waved at a cyclist. He waved back after a second, confused.` },
      { author: 'laoshu', hoursAfter: 11, praise: 10, body: `凯文兄把这篇译给我看了。"从前慢"人人会说，能为一张字条慢上四十年的人，少。今早出门我也向巷口修鞋的老汉招了手，他回我一句：您修鞋？` , replies: [
        { author: 'kevinou', hoursAfter: 12, praise: 11, body: `Laoshu writes that plenty of people can talk about slowness, few would slow down for forty years over a note. This morning he waved at the cobbler on his corner. The cobbler said: "Shoes?"` },
        { author: 'sundaydriver', hoursAfter: 20, praise: 7, body: `Please tell Laoshu that this has made my week, and that he must now bring the man a pair of shoes.` },
      ] },
      { author: 'octane42', hoursAfter: 30, praise: 3, body: `Forty-one boxes over sixty-eight kilometres in three hours on gravel isn't slow, Walter, that's frankly quick. But I take the point.` },
    ],
  },
  {
    key: 'gate-translate-etiquette', kind: 'discussion', language: 'en', circle: 'gatehouse', author: 'kevinou',
    title: 'Small proposal: write in your own language, and add one line',
    body: `I like that this place has two languages in the same threads. I don't like when people apologise for theirs.

So, proposal: write in whatever you think in. If you have ten seconds, add one line in the other language at the end. It doesn't have to be good. 一句就够，写错了更可爱。

I'm happy to keep summarising when somebody looks lost.`,
    topics: ['club-life'], daysAgo: 233, praise: 38,
    comments: [
      { author: 'qiuku', hoursAfter: 1, praise: 9, body: `同意。我的英文水平：My car is red. Winter is cold. I am fine.` , replies: [
        { author: 'slowcharge', hoursAfter: 3, praise: 14, body: `This is also a complete summary of life in Tromsø, apart from the colour.` },
      ] },
      { author: 'marguerite', hoursAfter: 8, praise: 4, body: `As the French person here writing in English so that a Czech can tell me I am wrong about pistons: yes, please.` },
      { author: 'meera', hoursAfter: 22, praise: 6, body: `I have pinned this. Thank you, Kevin. For the record the team reads both, so a complaint in either language arrives just as quickly.` },
      { author: 'laoban', hoursAfter: 26, praise: 5, body: `得，那我就接着说北京话了，翻译的事儿劳驾凯文。` },
    ],
  },
  {
    key: 'gate-newsletter', kind: 'question', language: 'en', circle: 'gatehouse', author: 'gravelgrace',
    title: 'Can I get the event letters but not the accessory ones?',
    body: `I like the monthly note about meetups. I have no use for roof boxes, being the owner of a cello. Is there a way to have one without the other, or is it all or nothing?`,
    topics: ['club-life'], daysAgo: 52, praise: 7,
    comments: [
      { author: 'joost', hoursAfter: 1.5, praise: 11, answer: true, accepted: true, body: `There is. On your own page, under Relationship, there's a small table: down the side what it is about, across the top how it reaches you. Clear the accessories row and keep the events one. While you are there you can also see why you got the roof box note. It was because you said the word "load" eleven times in a thread about cello cases. We are sorry. We are also slightly impressed.` , replies: [
        { author: 'gravelgrace', hoursAfter: 2, praise: 9, body: `Found it in ten seconds. And I have corrected "roof boxes" to "string instruments" in my interests, which I did not expect to be allowed to do.` },
      ] },
      { author: 'octane42', hoursAfter: 6, praise: 2, body: `Came to complain about marketing, found the switch, am now annoyed that I have nothing to complain about.` },
    ],
  },
  {
    key: 'gate-wave', kind: 'discussion', language: 'zh-CN', circle: 'gatehouse', author: 'meiguaceng',
    title: '路上遇到同款车，大家真的会打招呼吗？',
    body: `今天在二环上，对面来了一台蓝色小匠，司机冲我挥手，我吓得以为自己大灯没关／后备箱没盖／轮胎掉了，靠边检查了五分钟。

所以……他只是在打招呼？`,
    topics: ['club-life', 'first-car'], daysAgo: 119, praise: 33,
    comments: [
      { author: 'laozhou', hoursAfter: 1, praise: 15, body: `是打招呼。院子里的老规矩：方向盘上抬起两根手指就行，不必整只手，更不必减速。货郎见小匠，小匠见掌灯，都一样。若是腾不出手，心里点个头也算数。` },
      { author: 'qiuku', hoursAfter: 2, praise: 12, body: `对。但是冬天哈尔滨不算，冬天我们挥手是在擦玻璃。` },
      { author: 'meiguaceng', hoursAfter: 5, praise: 8, body: `好的，下次我也抬两根手指。前提是我敢松开方向盘。` , replies: [
        { author: 'wanwan', hoursAfter: 6, praise: 5, body: `别松。弯道里不打招呼，这也是规矩。` },
      ] },
    ],
  },
  {
    key: 'gate-haru-hello', kind: 'discussion', language: 'en', circle: 'gatehouse', author: 'haru',
    title: 'Greetings from Nagoya, with breakfast',
    body: `Hello everyone. I am Haruka. I drive a soy-milk-coloured Tinker, perhaps one of about sixty in this country.

In Nagoya, if you order a coffee before eleven, toast and an egg arrive without being asked. This is called "morning". I visit a different shop each Saturday, with the car as my accomplice. We are at number 87.

I joined because my dealer said: "There is a club, they also talk too much about small things." I hope it is true.`,
    topics: ['hello', 'cafes'], daysAgo: 176, praise: 29,
    comments: [
      { author: 'bibikopi', hoursAfter: 1, praise: 7, body: `Toast WITHOUT BEING ASKED. Haruka, Coffee Stop needs you. Bring the list.` },
      { author: 'threecyl', hoursAfter: 4, praise: 8, body: `Your dealer is an honest man. Do you have the early or the late engine mount? I only ask because I care.`, replies: [
        { author: 'haru', hoursAfter: 10, praise: 9, body: `The late one. I checked with a torch before answering. I think I am in the right place.` },
      ] },
      { author: 'mokapot', hoursAfter: 12, praise: 4, body: `第 87 家！求整理一份清单，下次去名古屋照着吃。Please make a list, we will follow you with chopsticks and toast.` },
    ],
  },
  {
    key: 'gate-year-end', kind: 'discussion', language: 'zh-CN', circle: 'gatehouse', author: 'aning',
    title: '一句话说说：你的车今年替你做过的最好的一件事',
    body: `不许写"省油"。一句话就好，我先来：

凌晨三点送邻居奶奶去医院，她老人家躺在放平的后座上说，这车比救护车安静。（后来没事，上个月还给我送了一篮枇杷。）`,
    topics: ['club-life'], daysAgo: 36, praise: 41,
    comments: [
      { author: 'laoshu', hoursAfter: 0.7, praise: 14, body: `载着八十六岁的老母亲，回了一趟她六十年没回过的村子。村口的皂角树还在，她在车里坐了很久才下来。` },
      { author: 'tangtang', hoursAfter: 1.4, praise: 9, body: `我没车，但是大家的副驾今年带我吃了十九家我自己坐地铁到不了的店。` },
      { author: 'luosi', hoursAfter: 3, praise: 10, body: `让我媳妇承认我会修车。虽然多了一颗螺丝。` },
      { author: 'gravelgrace', hoursAfter: 5, praise: 8, body: `Carried two cellos, one bassist and a wedding cake to Skye. All arrived in tune except the bassist.` },
      { author: 'cloudberry', hoursAfter: 7, praise: 12, body: `Started. Every day. Even that day.` },
      { author: 'meiguaceng', hoursAfter: 9, praise: 7, body: `原谅了我。很多次。` },
      { author: 'ergou', hoursAfter: 13, praise: 11, body: `二狗做完手术那天，它在后座一路没颠着。` , replies: [
        { author: 'dogcrate', hoursAfter: 15, praise: 6, body: `Biscuit and Rafter send their regards to Ergou. Is he back on the beach?` },
        { author: 'ergou', hoursAfter: 16, praise: 5, body: `好了好了，现在跑得我追不上。谢谢惦记！` },
      ] },
    ],
  },
];
