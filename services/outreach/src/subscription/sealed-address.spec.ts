import { openAddress, sealAddress } from './sealed-address.js';

const ADDRESS = 'ana@mail.example';

describe('a sealed address', () => {
  it('is read with its key alone', () => {
    const [own, other] = [sealAddress(ADDRESS), sealAddress(ADDRESS)];
    expect(openAddress(own)).toBe(ADDRESS);
    expect(() => openAddress({ key: other.key, sealed: own.sealed })).toThrow();
  });

  it('tells nothing: two of one address are not alike', () => {
    const [own, other] = [sealAddress(ADDRESS), sealAddress(ADDRESS)];
    expect(own.sealed.equals(other.sealed)).toBe(false);
    expect(own.sealed.includes(ADDRESS)).toBe(false);
  });

  it('that was changed is not read', () => {
    const { key, sealed } = sealAddress(ADDRESS);
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    expect(() => openAddress({ key, sealed })).toThrow();
  });
});
