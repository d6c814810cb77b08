import { anotherVariable } from './another-variable.js';

describe('a variable on the command line', () => {
  it('stands beside those that were named before, and the last word counts', () => {
    const before = anotherVariable('LOG_LEVEL=debug', { ANONYMOUS_LIMIT: '5' });
    expect(anotherVariable('ANONYMOUS_LIMIT=off', before)).toEqual({
      ANONYMOUS_LIMIT: 'off',
      LOG_LEVEL: 'debug',
    });
  });

  it('may have an empty value, and equals signs in it', () => {
    expect(anotherVariable('A=', {})).toEqual({ A: '' });
    expect(anotherVariable('A=b=c', {})).toEqual({ A: 'b=c' });
  });

  it.each(['ANONYMOUS_LIMIT', '=off', 'a=b', ''])('is refused when it is written as "%s"', (text) => {
    expect(() => anotherVariable(text, {})).toThrow('Write NAME=value.');
  });
});
