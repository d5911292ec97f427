import { BrokenRow, date, dateOrNothing, id, license, plainText, tags } from './dump-values';

it('takes ids and dates, or says what is wrong', () => {
  expect(id({ Id: '-1' }, 'Id')).toBe('-1');
  expect(() => id({ Id: '1e3' }, 'Id')).toThrow(new BrokenRow('Id is no number'));
  expect(date({ D: '2014-01-21T20:26:05.383' }, 'D')).toEqual(new Date('2014-01-21T20:26:05.383Z'));
  expect(date({ D: '2014-01-21' }, 'D')).toEqual(new Date('2014-01-21T00:00:00Z'));
  for (const wrong of ['2014-02-30T00:00:00', '2014-13-01', 'yesterday', '1014-01-01', '9999-01-01']) expect(() => date({ D: wrong }, 'D')).toThrow(BrokenRow);
  expect(dateOrNothing({ D: 'never' }, 'D')).toBeUndefined();
});

it('reads tags of old and new dumps', () => {
  expect(tags({ Tags: '<a><c++>' })).toEqual(['a', 'c++']);
  expect(tags({ Tags: '|a|c++|' })).toEqual(['a', 'c++']);
  expect(tags({})).toEqual([]);
});

it('knows the licence of each time', () => {
  const on = (day: string) => license({}, new Date(day));
  expect(['2011-04-07', '2011-04-08', '2018-05-01', '2018-05-02'].map(on)).toEqual(['CC BY-SA 2.5', 'CC BY-SA 3.0', 'CC BY-SA 3.0', 'CC BY-SA 4.0']);
  expect(license({ ContentLicense: 'CC BY-SA 4.0' }, new Date('2010-01-01'))).toBe('CC BY-SA 4.0');
});

it('reduces HTML to its words', () => {
  expect(plainText('<p class="x">It&#39;s &#x8336; &unknown;</p><!-- <b> --><div')).toBe("It's 茶 &unknown;");
  expect(plainText('<p>a &amp; b</p>\n<ul><li>1 &lt; 2</li></ul><script>x</script>')).toBe('a & b\n1 < 2');
});
