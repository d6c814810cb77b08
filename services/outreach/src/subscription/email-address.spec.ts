import { Refusal } from '@vicinia/service-kit';
import { emailArgument } from './email-address.js';

function refusalOf(given: string): string {
  try {
    emailArgument(given, 'input.email');
  } catch (error) {
    if (error instanceof Refusal && error.code === 'INVALID_INPUT') return error.message;
  }
  return 'let through';
}

describe('an e-mail address', () => {
  it.each([
    [' Ana.Novak@Example.ORG ', 'ana.novak@example.org'],
    ["o'neil+news@mail.example.co.uk", "o'neil+news@mail.example.co.uk"],
    ['post@bücher.example', 'post@xn--bcher-kva.example'],
  ])('%j is kept as %s', (given, kept) => {
    expect(emailArgument(given, 'input.email')).toBe(kept);
  });

  it.each([
    '',
    'ana',
    '@example.org',
    'ana@',
    'ana@localhost',
    'a b@example.org',
    'ana@example.org\r\nBcc: b@example.org',
    '"ana"@example.org',
    'ana@example.org,b@example.org',
    'Ana <ana@example.org>',
    '.ana@example.org',
    `${'a'.repeat(65)}@example.org`,
  ])('%j is refused without being repeated', (given) => {
    const message = refusalOf(given);
    expect(message).toBe('input.email is not an e-mail address');
  });
});
