import type { DemoPost } from '../types';

export const roadTrips: DemoPost[] = [
  {
    key: 'road-second-exit', kind: 'discussion', language: 'en', circle: 'road-trips', author: 'mapfold',
    title: 'The second exit: a small manifesto for slow roads',
    body: `I've been keeping a list of what makes a detour worth it. After 41 notebooks it comes down to five things:

1. **The road must have been there before the reason for it.** Drove roads, salt roads, roads to a mill. They bend where the land does.
2. **There must be one place to stop where nothing is sold.**
3. **Water on at least one side**, for at least a third of the way.
4. **Somebody has to wave.**
5. You arrive late, and don't mind.

The R341 from Maam Cross to Clifden by Cashel Bay scores five out of five. It's 57 km where the main road is 36. I have never once regretted the twenty-one.

Which road of yours scores five?`,
    topics: ['route-planning', 'coast'], daysAgo: 340, praise: 44,
    comments: [
      { author: 'saltroad', hoursAfter: 2, praise: 7, body: `The old Via del Sale above Limone, with a permit and a packed lunch. Water: in the form of clouds below you. I ask the jury to accept it.`, replies: [
        { author: 'mapfold', hoursAfter: 3, praise: 8, body: `The jury accepts clouds if one is above them.` },
      ] },
      { author: 'sundaydriver', hoursAfter: 8, praise: 6, body: `Highcliff Road, Dunedin. Harbour on one hand, Pacific on the other, so two thirds water and one third sheep. Everyone waves, as I trained them.` },
      { author: 'laozhou', hoursAfter: 11, praise: 9, body: `皖南的徽杭公路老线，绩溪到临安那一段。先有挑盐的脚，后有车的轮。一边是登源河，村口坐着剥豆子的阿婆会抬头看你，算不算招手？` , replies: [
        { author: 'mapfold', hoursAfter: 20, praise: 7, body: `A woman shelling beans who looks up is worth two waves. Five out of five, noted in pencil.` },
      ] },
      { author: 'octane42', hoursAfter: 26, praise: 3, body: `A38, Birmingham to Lichfield: nothing, nothing, nothing, nobody, and I do mind.` },
    ],
  },
  {
    key: 'road-agnello', kind: 'discussion', language: 'en', circle: 'road-trips', author: 'saltroad',
    title: 'Colle dell’Agnello in the last week before it closes',
    body: `2,744 metres, second gear, windows open, no music.

I leave Turin at half past four because I want the east side in the dark and the top in the light. Until Chianale there's nobody, only the smell of cut wood and one dog who runs beside me exactly to the end of his property and then stops, like a man signing a document.

## What you need to know
- The upper 9 km are narrow and 14 % in places. **Uphill has priority.** If you meet a camper van, smile and reverse; it's quicker than being right.
- Last fuel: Sampeyre. Last coffee: also Sampeyre, and it's good.
- Tinker in first gear from hairpin 11. No shame. She's singing.
- Brakes: engine, engine, engine. I touched the pedal six times on the French side and I counted.

On top there was ice in the puddles and a man from Briançon with a flask. He gave me coffee. It was filter. I drank it, because of Europe.`,
    topics: ['mountain-roads', 'trip-report'], daysAgo: 42, praise: 43, photo: 'mountain-pass',
    comments: [
      { author: 'threecyl', hoursAfter: 1, praise: 8, body: `She is singing at about 4,100 rpm, third harmonic, the happiest place on the curve. I got goose bumps.` },
      { author: 'wanwan', hoursAfter: 5, praise: 9, body: `"用发动机刹车，一路只踩了六脚"，请所有第一次走山路的人把这句抄十遍。上坡车优先，也抄十遍。` },
      { author: 'marguerite', hoursAfter: 7, praise: 11, body: `"It was filter. I drank it, because of Europe." Caterina, on behalf of the French side: we know, and we are grateful.` },
      { author: 'beanstalk', hoursAfter: 14, praise: 6, body: `Filter at 2,700 m boils at about 91 degrees, which suits a light roast beautifully. I'm only saying.`, replies: [
        { author: 'saltroad', hoursAfter: 15, praise: 9, body: `Jonah, I was having a moment.` },
      ] },
      { author: 'laoshu', hoursAfter: 17, praise: 5, body: `那条狗"跑到自家地界便停下，像签完一份文件"，妙极。人要是都知道自己的地界在哪里就好了。` },
    ],
  },
  {
    key: 'road-ferry-island', kind: 'question', language: 'en', circle: 'road-trips', author: 'lemonpith',
    title: 'Which island with a small car for four days, not famous, no nightclubs?',
    body: `From Piraeus or Lavrio, early September. I like: swimming before breakfast, roads that are too small for buses, one good taverna. I don't like: parasols in rows. Where would you go?`,
    topics: ['coast', 'route-planning'], daysAgo: 97, praise: 12,
    comments: [
      { author: 'mapfold', hoursAfter: 4, praise: 10, answer: true, accepted: true, body: `Kythnos, from Lavrio: about two hours, maybe 100 km of road in all, and most of those go down to one beach each and stop. There's a hot spring at Loutra where you can sit in warm water with your feet in cold. Paper map: the 1:30,000 one is worth it, as two of the lanes it shows aren't known to any telephone. Reverse ramp on the ferry, so practise.`, replies: [
        { author: 'lemonpith', hoursAfter: 700, praise: 12, body: `I went! Reversed onto the ferry with a man whistling at me, sat in the hot and the cold, ate at the same taverna three times and on the third evening was given a bag of figs and a job offer.` },
      ] },
      { author: 'saltroad', hoursAfter: 6, praise: 3, answer: true, body: `Ikaria. The roads are bad in the best way, and nobody has looked at a clock since the war. I can't tell you which war.` },
      { author: 'picklejar', hoursAfter: 9, praise: 4, answer: true, body: `Wherever they make the spoon sweets from bergamot. I've no idea which island that is, but go.` },
    ],
  },
  {
    key: 'road-lake-superior', kind: 'discussion', language: 'en', circle: 'road-trips', author: 'halfmoon',
    title: 'Around the north shore in a small dark car',
    body: `Nine days off, which happens once a year. Toronto, Sault Ste. Marie, Wawa, Marathon, Thunder Bay and back by the same road, because the same road the other way is a different road.

I had meant to photograph the lake. I mostly photographed the inside of the car with the lake going past: the thermos, the map, my friend asleep with her mouth open and a whole inland sea behind her ear.

What I remember:

- fog at Old Woman Bay that came in *sideways*, like a sliding door
- a petrol station in White River where a man told me it had once been minus 72, proudly, as if he had done it
- the last hour into Marathon, no other lights, the three cylinders humming, and the feeling one sometimes has on the ward at four in the morning: that everyone is asleep and it's all right

3,190 km. Two rolls of film. I haven't developed them yet. I like that they're still everything.`,
    topics: ['trip-report', 'night-drives', 'photography'], daysAgo: 84, praise: 45, photo: 'lake-fog',
    comments: [
      { author: 'apertureanna', hoursAfter: 2, praise: 9, body: `"I like that they're still everything." When you do develop them, begin with the frame you are least sure of. It's usually the one.` },
      { author: 'moli', hoursAfter: 5, praise: 6, body: `没洗出来的胶卷，什么都还是可能的。我抽屉里也有一卷三年的，一直不敢送去冲。` , replies: [
        { author: 'halfmoon', hoursAfter: 9, praise: 7, body: `Let's send ours on the same day, Moli. You choose the date.` },
        { author: 'moli', hoursAfter: 10, praise: 9, body: `冬至那天，好不好？白天最短，暗房最长。` },
      ] },
      { author: 'jinghal', hoursAfter: 13, praise: 4, body: `The same road the other way. My mother-in-law says that about marriage.` },
      { author: 'sundaydriver', hoursAfter: 19, praise: 5, body: `I have read it twice and hummed the three cylinders both times. Beautifully put, Halima.` },
    ],
  },
  {
    key: 'road-motorway-nap', kind: 'question', language: 'en', circle: 'road-trips', author: 'nightbus',
    title: 'How do you stay awake? On the bus somebody else did that',
    body: `Coming back from Deal at 1 a.m. I noticed that I had no memory of Sittingbourne. Some would call that mercy, but it frightened me. What do you people *do*?`,
    topics: ['night-drives'], daysAgo: 99, praise: 19,
    comments: [
      { author: 'kelpie', hoursAfter: 1, praise: 11, answer: true, body: `You don't. You stop. Everything else is a story people tell.` },
      { author: 'tomaszek', hoursAfter: 2, praise: 21, answer: true, accepted: true, body: `Morag is right. In practice: at the first yawn I choose the next exit, not the one after. Coffee, **then** eighteen minutes with the seat down and an alarm, because the coffee needs that long to arrive. Then a walk once around the car, then half a sandwich. I've done this since 1998 in nineteen countries. If the second yawn comes within the hour, I sleep for real. Nobody ever asked me why I was late.`, replies: [
        { author: 'nightbus', hoursAfter: 3, praise: 7, body: `Coffee, eighteen minutes, lap of honour, half a sandwich. Written on the old bus pass and put in the drawer. Thank you both, properly.` },
      ] },
      { author: 'halfmoon', hoursAfter: 8, praise: 8, body: `Night nurse here. Losing Sittingbourne was a microsleep, and I'm glad you asked. Ring your mum and tell her you may stay over more often. She'll mind less than you think.` },
      { author: 'gaoyuan', hoursAfter: 12, praise: 6, body: `困了就停，没有第二条路。我们这边跑车的人说：宁等十分，不争一秒，等的是命。` },
    ],
  },
  {
    key: 'road-carpathian-sandwich', kind: 'discussion', language: 'en', circle: 'road-trips', author: 'picklejar',
    title: 'Budapest to Chernivtsi-style dumplings without leaving the Carpathian foothills',
    body: `My grandmother's sister made a dumpling that nobody in the family can reproduce. So I did what anyone would: put two cool boxes in the Pedlar and drove along the mountains asking old ladies.

**Day 1, Tokaj to Košice.** Potato, sheep cheese, bacon. Good, wrong.
**Day 2, Bardejov.** Plum. Excellent, extremely wrong.
**Day 3, a village past Svidník.** A lady called Hana (!) looked at my drawing, said "ah, *that*", and put on her apron. Poppy seed **and** sour cream **and** a little smoked salt. She had never met anyone else who wanted them.

We cooked until eleven at night. She wouldn't take money. I gave her the drawing and my second-best pan.

I have the recipe. I'm not posting it. Come to Budapest.`,
    topics: ['trip-report', 'street-food'], daysAgo: 123, praise: 41,
    comments: [
      { author: 'mianfan', hoursAfter: 2, praise: 8, body: `为了一个饺子开三天车，这才是人话。来重庆，我用小面的方子跟你换。` , replies: [
        { author: 'picklejar', hoursAfter: 4, praise: 11, body: `Recipe for recipe, at the border, at dawn, like spies.` },
        { author: 'mianfan', hoursAfter: 4.5, praise: 9, body: `成交。我戴草帽，你拿酸黄瓜。` },
      ] },
      { author: 'tomaszek', hoursAfter: 6, praise: 5, body: `My aunt makes these. I won't say where she lives.` , replies: [
        { author: 'picklejar', hoursAfter: 6.3, praise: 12, body: `Tomasz. TOMASZ.` },
      ] },
      { author: 'cinder', hoursAfter: 11, praise: 4, body: `Reading this with a cold samosa. Feeling things.` },
    ],
  },
  {
    key: 'road-snow-chains', kind: 'question', language: 'en', circle: 'road-trips', author: 'gravelgrace',
    title: 'Chains on a front-drive Pedlar: front only, or all four?',
    body: `Concert in Davos, a cello in the back, roads with the round blue sign. The shop wants to sell me two pairs. The handbook shows one. My cello has opinions about skidding.`,
    topics: ['winter', 'mountain-roads', 'tyres'], daysAgo: 318, praise: 9,
    comments: [
      { author: 'fjordpony', hoursAfter: 1, praise: 14, answer: true, accepted: true, body: `Front only, it's what pulls and mostly what steers and stops. But do this: put winter tyres on all four *first*, then chains on two. Chains on summer tyres gives you a front that stops and a rear that wants to overtake it. Fit them once at home in the dry, with gloves, in the dark. Fifty at most, and off as soon as you see tarmac.`, replies: [
        { author: 'gravelgrace', hoursAfter: 2, praise: 5, body: `A rear that wants to overtake is exactly the cello's fear. Winter tyres all round, one pair, and a rehearsal in the garage tonight. Allegro ma non troppo.` },
      ] },
      { author: 'gaoyuan', hoursAfter: 9, praise: 6, answer: true, body: `前轮。装好走一百米，下来再紧一次，一定会松。` },
      { author: 'slowcharge', hoursAfter: 15, praise: 4, body: `My time per chain: 14 min (2022), 9 min (2023), 6 min 20 s (last week). Gloves off, 5 min 50 s, not recommended.` },
    ],
  },
  {
    key: 'road-trolls', kind: 'discussion', language: 'en', circle: 'road-trips', author: 'fjordpony',
    title: 'Route for a wet week: Bergen, Voss, Aurland snow road, Lærdal',
    body: `I'm told that people wait for good weather. We'd never go anywhere.

- **Mon** Bergen to Voss on the old road over Kvamskogen. Rain: vertical. Waffles: yes.
- **Tue** Stalheim hairpins from above (one-way **up** is closed to cars now, check before). Rain: decorative.
- **Wed** Aurlandsfjellet. Rain turned to snow at 1,100 m, walls of it left and right, and for eight minutes a hole in the cloud with a fjord inside. Everybody stopped. Nobody said anything in six languages.
- **Thu** Lærdal, salmon museum, dried the awning on a fence belonging to a patient man.
- **Fri** Home by ferry. Sun. We didn't know where to look.

Bring two sets of dry socks per person per day, and one of them is for the driver's morale.`,
    topics: ['trip-report', 'mountain-roads', 'campsites'], daysAgo: 156, praise: 32, photo: 'rain-fjord',
    comments: [
      { author: 'kelpie', hoursAfter: 2, praise: 6, body: `"Rain: decorative." Stealing that for the Oban tourist board.` },
      { author: 'tarpandtea', hoursAfter: 7, praise: 5, body: `The fence owner deserves a line in the thanks. What do you use for the ridge, rope or pole? I found that rope sheds water onto your neck, and a stick in the middle doesn't.` , replies: [
        { author: 'fjordpony', hoursAfter: 9, praise: 4, body: `A ski pole, broken, 1994. It's the best one we've had.` },
      ] },
      { author: 'laozhou', hoursAfter: 12, praise: 5, body: `"没有人用六种语言说话"——译文如此，我猜原意是六国的人都没出声。好景面前，果然不必翻译。` },
    ],
  },
];
