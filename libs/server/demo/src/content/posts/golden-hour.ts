import type { DemoPost } from '../types';

export const goldenHour: DemoPost[] = [
  {
    key: 'gold-lamp-blink', kind: 'discussion', language: 'en', circle: 'golden-hour', author: 'lampwick',
    title: '18:00, Eimsbüttel: a lamp being fed by a lamp',
    body: `As promised to Nanfeng. Handheld, a fifth of a second, leaning on a bicycle that turned out to have an owner.

He waited until the shutter closed before he asked for it back. I consider him co-author.

Horizon: yes, I know.`,
    topics: ['photography', 'night-drives'], daysAgo: 0.6, praise: 23, photo: 'lamplit-street',
    comments: [
      { author: 'nanfeng', hoursAfter: 1, praise: 6, body: `两盏灯之间那一小段电缆，弯得像在说话。谢谢你替我等到六点。` },
      { author: 'apertureanna', hoursAfter: 2, praise: 5, body: `Mercy granted on the horizon. One tip: step to the right until the two lamps don't touch the roof line, then each has its own piece of sky.` },
      { author: 'haru', hoursAfter: 6, praise: 4, body: `The bicycle owner has excellent manners. I hope he was offered a print.` , replies: [
        { author: 'lampwick', hoursAfter: 7, praise: 7, body: `He was. He asked for the version *with* the crooked horizon, for authenticity.` },
      ] },
    ],
  },
  {
    key: 'gold-ten-years', kind: 'discussion', language: 'zh-CN', circle: 'golden-hour', author: 'nanfeng',
    title: '同一条路，拍了十年，说说我学会的七件事',
    body: `环岛路，从黄厝到椰风寨，四公里。每个月至少一次，今年第十年。

1. **光不会在同一个地方等你两次**。错过的那张，就当它是海的。
2. 拍日落，主角常常在身后，回头看看被照亮的人。
3. 阴天拍颜色，晴天拍影子，雨天拍地面。
4. 少带一支镜头，多带一件外套。
5. 先打招呼再举相机。卖海蛎饼的阿姨如今会问我："今天拍什么？"
6. 车放在画面里，要像一个**路过的人**，不要像主角。
7. 每年的第一张和最后一张放在一起看，会发现变的不是路。

十年前我拍风景，现在我拍在风景里站着发呆的人。`,
    topics: ['photography', 'coast'], daysAgo: 207, praise: 45, photo: 'golden-coast',
    comments: [
      { author: 'apertureanna', hoursAfter: 3, praise: 10, body: `Kevin's translation is on my studio wall, number six especially: the car should look like somebody passing by. I've been saying it badly for years.` },
      { author: 'qingshi', hoursAfter: 5, praise: 6, body: `第二条，山里也是。云海起来，我看人脸。` },
      { author: 'moli', hoursAfter: 8, praise: 5, body: `第五条最难，我每次都不好意思开口。有什么诀窍吗？` , replies: [
        { author: 'nanfeng', hoursAfter: 9, praise: 11, body: `先买一个海蛎饼。吃完了再说话，嘴里有油，人就不紧张。` },
      ] },
      { author: 'halfmoon', hoursAfter: 13, praise: 6, body: `What changed wasn't the road. How did it feel, laying the first next to the last?` , replies: [
        { author: 'nanfeng', hoursAfter: 15, praise: 9, body: `Like meeting someone younger who used my name.` },
      ] },
    ],
  },
  {
    key: 'gold-shoot-dark-car', kind: 'question', language: 'en', circle: 'golden-hour', author: 'halfmoon',
    title: 'How do I photograph a midnight-blue car at night without it becoming a hole?',
    body: `My Tinker is the colour of the hour I drive it. Every frame comes out as street lamps around a car-shaped absence. Film, ISO 800, no flash, no assistant except a raccoon.`,
    topics: ['photography', 'night-drives'], daysAgo: 126, praise: 18,
    comments: [
      { author: 'apertureanna', hoursAfter: 2, praise: 18, answer: true, accepted: true, body: `Don't light the car, light what it *reflects*. Dark paint is a mirror. Park beside something large and pale: a white van, a shop window, a wet wall. Move your feet until that pale thing runs along the shoulder line of the car. You'll get one long bright edge, and the eye draws the rest. Wet road helps, so go after rain. Expose for the edge and let everything else be night.`, replies: [
        { author: 'halfmoon', hoursAfter: 200, praise: 10, body: `A laundromat window on Queen Street, twenty minutes after rain. One line of light from headlamp to tail, like a pencil stroke. Thank you. The raccoon approved.` },
      ] },
      { author: 'moli', hoursAfter: 7, praise: 5, answer: true, body: `补一个胶片的：800 拍夜景试试过曝一档再正常冲，暗部会有东西。我拍福州的三坊七巷就是这么救回来的。` },
    ],
  },
  {
    key: 'gold-grain', kind: 'discussion', language: 'zh-CN', circle: 'golden-hour', author: 'moli',
    title: '轮渡排队的四十分钟，一卷拍完',
    body: `从平潭去东庠岛坐渡轮，前面排了六十多台车。大家先是着急，后来就不急了。

- 第 3 张：一个小男孩把脚伸出车窗，脚趾头在打拍子
- 第 9 张：两个不认识的司机，隔着车窗分一袋橘子
- 第 14 张：一只狗，坐在驾驶座上，表情像在等绿灯
- 第 22 张：老太太给老先生剪指甲，用的是车钥匙上的小剪刀
- 第 30 张：所有人同时抬头，船来了
- 第 36 张：手抖了，拍到自己的鞋

没有一张是海。`,
    topics: ['photography', 'coast'], daysAgo: 223, praise: 42,
    comments: [
      { author: 'nanfeng', hoursAfter: 1, praise: 8, body: `第 30 张是整卷的句号，第 36 张是你的签名。不要删。` },
      { author: 'kevinou', hoursAfter: 4, praise: 6, body: `Moli shot one roll in a forty-minute ferry queue: toes keeping time out of a window, two strangers sharing oranges, a dog in the driver's seat as if waiting for green, an old woman cutting her husband's nails with the scissors on the car key. Then everyone looks up. "Not one of them is the sea."`, replies: [
        { author: 'mapfold', hoursAfter: 6, praise: 7, body: `This is why I love queues for ferries. It's the only time everyone on a road faces the same way and has nothing to do.` },
      ] },
      { author: 'dogcrate', hoursAfter: 9, praise: 5, body: `Frame 14, please, for Rafter's bedroom.` },
      { author: 'ergou', hoursAfter: 12, praise: 6, body: `第 14 张那只要不是金毛，我就算了；要是金毛，我要一张。` , replies: [
        { author: 'moli', hoursAfter: 13, praise: 5, body: `是金毛！！我给二狗洗一张十寸的。` },
      ] },
    ],
  },
  {
    key: 'gold-phone-vs', kind: 'discussion', language: 'en', circle: 'golden-hour', author: 'apertureanna',
    title: 'Monthly exercise: one picture, no car, but I must know that you came by car',
    body: `Rules: phone or camera, one frame, no vehicle visible, no roads either if you can help it. Yet anyone should feel that somebody *drove* here.

My own try: a thermos on a stone, two cups, one of them still steaming, and on the ground beside it a single wet rectangle, drying.

Submit below until Sunday. One kind sentence for at least one other person's picture is the entry fee.`,
    topics: ['photography'], daysAgo: 6.3, praise: 26,
    comments: [
      { author: 'haru', hoursAfter: 4, praise: 7, body: `Mine: my grandmother's hand in white gloves holding a toll receipt, mountains behind. Fee: Anna, the rectangle is drying in the shape of a door, and I find that generous.` },
      { author: 'qingshi', hoursAfter: 9, praise: 6, body: `一双沾着泥的鞋，整整齐齐摆在石阶上，旁边一串钥匙。夸 Haru：白手套干净，路一定很长。` },
      { author: 'sundaydriver', hoursAfter: 14, praise: 8, body: `I've never entered anything before. A gate, a flask cap of tea on the post, and my dog's nose print on a piece of glass, glass only, no car. To Qingshi: your shoes look as though they are waiting for a bus that they don't really want to catch.` , replies: [
        { author: 'apertureanna', hoursAfter: 15, praise: 7, body: `Walter, the nose print! It's the whole exercise. Try it once more with the sun behind the glass.` },
      ] },
      { author: 'lemonpith', hoursAfter: 26, praise: 5, body: `Sand on a paper map, with one clean square where a phone lay. To Walter: I can hear that dog.` },
      { author: 'nightbus', hoursAfter: 40, praise: 6, body: `A single chip on a sea wall, a seagull looking at it, and my reflection in the seagull. That counts, doesn't it? To Sofia: the clean square is the best part, it's where the doubt was.` },
    ],
  },
  {
    key: 'gold-fog-lens', kind: 'question', language: 'zh-CN', circle: 'golden-hour', author: 'qingshi',
    title: '冷山上出来，镜头起雾，等它散完云已经没了，怎么办？',
    body: `民宿屋里暖，外面零度。开门出去，镜头立刻蒙一层。擦了又来。等二十分钟，该看的都看完了。有没有快的办法，不加热贴。`,
    topics: ['photography', 'winter'], daysAgo: 264, praise: 12,
    comments: [
      { author: 'slowcharge', hoursAfter: 3, praise: 9, answer: true, body: `Fog comes when the glass is colder than the dew point of the air around it. So from warm to cold it should not fog outside, only if there is breath or a damp bag nearby. Do you keep the camera in a closed bag with wet gloves?` , replies: [
        { author: 'qingshi', hoursAfter: 5, praise: 6, body: `……是和湿手套一起。` },
      ] },
      { author: 'nanfeng', hoursAfter: 4, praise: 14, answer: true, accepted: true, body: `相机不要进屋，睡前就放在车里，让它和山一个温度。早上拿出来就能拍。电池单独揣在怀里睡。真起了雾，别擦，用气吹，对着镜头侧面吹干风，三十秒。` , replies: [
        { author: 'qingshi', hoursAfter: 26, praise: 7, body: `昨夜放在小匠后座，盖了一块布。今早云来，镜头清清楚楚。手套也另放了。多谢二位。` },
      ] },
    ],
  },
  {
    key: 'gold-blue-hour-oulu', kind: 'discussion', language: 'en', circle: 'golden-hour', author: 'apertureanna',
    title: 'What I look at before I take the camera out',
    body: `A newcomer asked me at the Varberg walk what I "see". I hadn't an answer then. Here's one now.

First, **where is the light from**, and is it somebody's? Sun is nobody's. A kitchen window belongs to a family, so go gently.

Second, **what is the quietest thing here?** Loud things will find their own way into the frame.

Third, **what would I miss if it went away in five minutes?** Usually it's about to.

Fourth, I take the picture.

Fifth, I put the camera down and look again without it, for as long as the exposure plus one breath. That one I keep for myself.`,
    topics: ['photography'], daysAgo: 88.5, praise: 41,
    comments: [
      { author: 'halfmoon', hoursAfter: 2, praise: 7, body: `"The exposure plus one breath." I'm going to try that with patients too.` },
      { author: 'moli', hoursAfter: 6, praise: 6, body: `抄在胶卷盒盖上了：最安静的东西是什么？` },
      { author: 'sundaydriver', hoursAfter: 11, praise: 5, body: `I had a camera for forty years and nobody ever told me to put it down. Thank you, Anna.` },
    ],
  },
  {
    key: 'gold-ancient-village', kind: 'discussion', language: 'zh-CN', circle: 'golden-hour', author: 'qingshi',
    title: '宏村人多的时候，我去看它的背面',
    body: `正门进去，月沼边上站满了人。

从停车场往北，绕过一片菜地，有条水渠。水是从村里流出来的，带着一点饭香。

坐在渠边，能看见马头墙的后背，灰的，缺了一角，长着草。一位老人出来倒茶叶，看见我，问："前头不好看？"

我说好看。就是这边安静。

他点点头，回屋搬了个凳子给我。`,
    topics: ['photography', 'trip-report'], daysAgo: 51, praise: 38,
    comments: [
      { author: 'laozhou', hoursAfter: 1, praise: 5, body: `画图纸的人最爱看背立面，正面是给人看的，背面才是给日子过的。` },
      { author: 'maylin', hoursAfter: 3, praise: 5, body: `水里带着饭香，我信。下次去你那里住，早上请不要叫别人，叫我。` , replies: [
        { author: 'qingshi', hoursAfter: 4, praise: 6, body: `你说再睡一会儿的时候，我当没听见。` },
      ] },
      { author: 'gravelgrace', hoursAfter: 8, praise: 4, body: `Jing read this to me on the phone. He brought you a stool. That's all one can ask of a village.` },
    ],
  },
  {
    key: 'gold-scan-cost', kind: 'discussion', language: 'en', circle: 'golden-hour', author: 'haru',
    title: 'My car, in every Nagoya season, from the same vending machine',
    body: `I've photographed the Tinker beside one vending machine near Tsurumai Park in four seasons, always with whatever drink the machine recommended.

- Spring: petals on the roof. Cold green tea.
- Rainy season: the machine was the only bright thing. Barley tea.
- Summer: heat shimmer. The car looks as if it is thinking. Salted lychee.
- Autumn: one leaf, exactly on the wiper. **Hot corn soup.**

My conclusion is that the soy-milk colour has no opinion, and so it borrows the season's. My second conclusion is that corn soup comes too early each year.`,
    topics: ['photography'], daysAgo: 13.4, praise: 36, photo: 'tinker-street',
    comments: [
      { author: 'apertureanna', hoursAfter: 1, praise: 5, body: `A series! Keep the tripod marks on the pavement with a bit of chalk, and do five years of it.` , replies: [
        { author: 'haru', hoursAfter: 3, praise: 8, body: `There is already a small scratch. The owner of the machine pretends that he does not know.` },
      ] },
      { author: 'beanstalk', hoursAfter: 5, praise: 4, body: `Corn soup from a machine is the most comforting thing I have read all week.` },
      { author: 'mokapot', hoursAfter: 9, praise: 5, body: `"没有主见的颜色，于是借用了季节的主见"，这翻译出来是一句诗。燕麦色的我也有同感。` },
      { author: 'maylin', hoursAfter: 12, praise: 3, body: `Radish has a very strong opinion in every season and it's always: red.` },
    ],
  },
  {
    key: 'gold-sort-photos', kind: 'question', language: 'en', circle: 'golden-hour', author: 'lemonpith',
    title: '1,900 phone pictures from one holiday. How do you choose ten?',
    body: `They're all blue. Every one of them is a good blue. My mother wants to see "the ten best", and I've been at it for four evenings.`,
    topics: ['photography', 'coast'], daysAgo: 61.5, praise: 15,
    comments: [
      { author: 'apertureanna', hoursAfter: 1, praise: 14, answer: true, accepted: true, body: `Close the phone. Write down, from memory, ten moments of the holiday. Now look for a picture of each, and take the *first* one you find. If there's no picture, leave a gap and tell your mother that part. The gaps are the best bit.`, replies: [
        { author: 'lemonpith', hoursAfter: 30, praise: 9, body: `Seven pictures and three gaps. My mother cried at a gap! (The figs, and the man who offered me the job.)` },
      ] },
      { author: 'nanfeng', hoursAfter: 5, praise: 4, answer: true, body: `蓝色的留一张，其余选有人的。` },
      { author: 'octane42', hoursAfter: 8, praise: 3, answer: true, body: `Show her all 1,900. She's your mother.` },
    ],
  },
];
