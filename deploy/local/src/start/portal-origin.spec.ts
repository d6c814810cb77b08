import { anotherPortal } from './portal-origin.js';

describe('the address of a portal under development', () => {
  it('is taken beside those given before, as a browser names its origin', () => {
    expect(anotherPortal('HTTPS://Portal.test:443/', ['http://localhost:5173'])).toEqual([
      'http://localhost:5173',
      'https://portal.test',
    ]);
  });

  it.each(['localhost:5173', '5173', 'file:///portal', '*'])(
    'is refused unless a page has it: %s',
    (address) => {
      expect(() => anotherPortal(address, [])).toThrow('http://localhost:5173 is the form.');
    },
  );

  it.each(['/portal', '/?a=b', '/#a'])('is refused with more than the origin: %s', (rest) => {
    expect(() => anotherPortal(`http://localhost:5173${rest}`, [])).toThrow(
      'Give http://localhost:5173 alone',
    );
  });
});
