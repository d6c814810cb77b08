import { isTelephone, searchedOf, searchKeysArgument, telephonesArgument } from './facility-rules.js';

describe('what everybody reads of a station', () => {
  it('has numbers that somebody can dial', () => {
    for (const number of ['133', '+43 (0) 59 133-0', '01/313 10']) expect(isTelephone(number)).toBe(true);
    for (const number of ['', '13', 'call us', '+43 059 x', '1+33 00'])
      expect(isTelephone(number)).toBe(false);
    expect(() => telephonesArgument([{ number: '133' }, { number: 'x' }], 'telephones')).toThrow(
      expect.objectContaining({ field: 'telephones.1.number' }),
    );
  });

  it('is found by its name, by other words for it, each once, and by its address', () => {
    const searchKeys = searchKeysArgument(['Wache', 'Wache', 'policija'], 'keys');
    expect(searchedOf({ name: 'PI Muster', searchKeys, address: 'Musterweg 1' })).toBe(
      'PI Muster Wache policija Musterweg 1',
    );
    expect(() => searchKeysArgument(['\u200b'], 'keys')).toThrow('empty');
  });
});
