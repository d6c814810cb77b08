import { accountAddressArgument, accountNameArgument } from './account-name.js';

describe('an account online', () => {
  it('has the same name with and without the @ before it', () => {
    for (const name of ['@muster', 'muster', ' @@muster'])
      expect(accountNameArgument(name, 'name')).toBe('muster');
    expect(() => accountNameArgument('@', 'name')).toThrow('empty');
  });

  it.each(['javascript:alert(1)', 'http://muster.example', '//muster.example', 'muster'])(
    'is not found at %s',
    (address) => {
      expect(() => accountAddressArgument(address, 'address')).toThrow('https');
    },
  );
});
