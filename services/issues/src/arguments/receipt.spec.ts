import { receiptArgument, storedReceipt } from './receipt.js';

describe('what clients send', () => {
  it.each(['', 'abc', 'A'.repeat(64), `${'a'.repeat(63)}g`, 'a'.repeat(65)])(
    'refuses "%s" as the hash of a receipt',
    (value) => {
      expect(() => receiptArgument(value, 'receiptHash')).toThrow(
        expect.objectContaining({ code: 'RECEIPT_MALFORMED' }),
      );
    },
  );

  it('takes 64 lower-case hexadecimal digits as the hash of a receipt', () => {
    const sent = '0123456789abcdef'.repeat(4);
    expect(receiptArgument(sent, 'receiptHash')).toBe(storedReceipt(sent));
  });

  it('does not take what is stored of a receipt for its hash', () => {
    const stored = storedReceipt('0123456789abcdef'.repeat(4));
    expect(stored).toBe('sha256:a8ae6e6ee929abea3afcfc5258c8ccd6f85273e0d4626d26c7279f3250f77c8e');
    expect(() => receiptArgument(stored, 'receiptHash')).toThrow(
      expect.objectContaining({ code: 'RECEIPT_MALFORMED' }),
    );
  });
});
