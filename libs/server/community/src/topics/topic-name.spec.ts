import { topicNames, topicSlug } from './topic-name';

it('makes slugs of letters and digits of any script', () => {
  expect(['Road Trips', ' C++ ', '#F#', 'Node.js', '磨豆机 入门', 'Ｅｓｐｒｅｓｓｏ', 'Kaffee & Süßes!', 'a--b__c', 'ESPRESSO-'].map(topicSlug)).toEqual([
    'road-trips', 'c++', 'f#', 'node.js', '磨豆机-入门', 'espresso', 'kaffee-süßes', 'a-b-c', 'espresso',
  ]);
  expect(['', '---', '!?', '  '].map(topicSlug)).toEqual([null, null, null, null]);
  expect(topicSlug('x'.repeat(80))).toHaveLength(50);
});

it('takes the same topic once, as it was first written', () => {
  expect(topicNames(['#Espresso', 'espresso', 'Latte  Art'])).toEqual([{ slug: 'espresso', label: 'Espresso' }, { slug: 'latte-art', label: 'Latte Art' }]);
});
