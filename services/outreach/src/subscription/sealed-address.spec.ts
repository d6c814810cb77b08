import { readableAddress, sealAddress } from './sealed-address.js';

const ADDRESS = 'ana@mail.example';

describe('a sealed address', () => {
  it('is read with its key alone', () => {
    const [own, other] = [sealAddress(ADDRESS), sealAddress(ADDRESS)];
    expect(readableAddress(own.sealed, own.key)).toBe(ADDRESS);
    expect(readableAddress(own.sealed, other.key)).toBeNull();
  });

  it('tells nothing: two of one address are not alike', () => {
    const [own, other] = [sealAddress(ADDRESS), sealAddress(ADDRESS)];
    expect(own.sealed.equals(other.sealed)).toBe(false);
    expect(own.sealed.includes(ADDRESS)).toBe(false);
  });

  it('that was changed is not read', () => {
    const { key, sealed } = sealAddress(ADDRESS);
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    expect(readableAddress(sealed, key)).toBeNull();
  });
});
