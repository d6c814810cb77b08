import { fillPlaceholders } from './fill-placeholders.js';

describe('a sentence with places', () => {
  it.each(['Cash$&Carry', "$$ $1 $` $'", '{count}', '{territory}', '{{territory}}', '$<name>'])(
    'takes a value as it is: %s',
    (territory) => {
      expect(fillPlaceholders('{count} in {territory}, {territory}', { territory, count: '3' })).toBe(
        `3 in ${territory}, ${territory}`,
      );
    },
  );

  it('keeps a place for which there is no value', () => {
    expect(fillPlaceholders('{toString} {other}', {})).toBe('{toString} {other}');
  });
});
