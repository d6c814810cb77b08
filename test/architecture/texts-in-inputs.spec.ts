import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const services = join(import.meta.dirname, '../../services');

/** Where a service looks at the ends of a text itself, and why no reader could miss something there. */
const noReaderSees: Readonly<Record<string, string>> = {
  'outreach/src/subscription/email-address.ts': 'an address has visible characters or is none',
  'people/src/command/lead-replacement.service.ts':
    'kept as the operator gave it, after a look at what can be seen',
};

describe('texts that people write', () => {
  it('are checked by textArgument alone, which wants a character that can be seen', () => {
    const own = readdirSync(services).flatMap((service) =>
      readdirSync(join(services, service, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.startsWith('generated'))
        .map((file) => join(service, 'src', file))
        .filter((file) => /\.trim(Start|End)?\(/.test(readFileSync(join(services, file), 'utf8'))),
    );
    expect(own.sort()).toEqual(Object.keys(noReaderSees).sort());
  });
});
