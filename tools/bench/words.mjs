// Sentences of invented posts.
export const sentences = [
  'I was not sure it would work at all, and for the first hour it did not.',
  'The trick is to leave enough room at the back, otherwise nothing closes.',
  'Has anybody done this without taking the whole cover off?',
  'It took two evenings, a borrowed spanner and more patience than I have.',
  'What surprised me most was how little it weighs once it is packed.',
  'My neighbour says I should have asked here first, and she is right.',
  'If you go, go early: the car park is full by nine and the light is better.',
  'Next time I would use the longer screws and skip the glue altogether.',
  '第一次试的时候完全没想到会这么顺利，后来才知道是运气好。',
  '如果周末天气好，我们打算再去一次，有人想一起吗？',
];

/** One of them; `roll` draws a number below a limit. */
export const sentence = (roll) => sentences[roll(sentences.length)];
