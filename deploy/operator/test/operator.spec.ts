import { vicinia } from './run-vicinia.js';

describe("the operator's command line without an installation on this machine", () => {
  it('offers every command that the README names', () => {
    const { said } = vicinia(['--help']);
    for (const command of [
      'country',
      'territories',
      'municipalities',
      'levels',
      'first-lead',
      'lead',
      'indicators',
      'parked',
      'projections',
      'topics',
      'bus',
      'keys',
    ]) {
      expect(said).toMatch(new RegExp(`^  ${command} `, 'm'));
    }
  });

  it('can put counted figures in place of those that disagree', () => {
    const { status, said } = vicinia(['indicators', 'recount', '--replace'], {
      DATABASE_URL: 'not an address',
    });
    expect(status).toBe(1);
    expect(said).toContain('DATABASE_URL');
    expect(said).not.toContain('unknown option');
  });

  it.each(['load', 'export'])(
    'hands the document of a country to the service that is named: %s',
    (command) => {
      for (const service of ['people', 'issues', 'outreach']) {
        const { status, said } = vicinia(['country', command, 'country.json', '--service', service], {
          DATABASE_URL: 'postgres://nobody@127.0.0.1:1/country',
        });
        expect([status, said.includes('BUS_DATABASE_URL')]).toEqual([1, service === 'people']);
      }
    },
  );

  it('says which variable is missing', () => {
    expect(vicinia(['parked', 'list', '--service', 'issues'])).toMatchObject({
      status: 1,
      said: expect.stringContaining('DATABASE_URL') as string,
    });
    expect(vicinia(['topics', 'apply'])).toMatchObject({
      status: 1,
      said: expect.stringContaining('KAFKA_BROKERS') as string,
    });
  });

  it('needs no keys for the commands of people, and passes on how they ended', () => {
    const { status, said } = vicinia(['levels', 'NATION=Bund'], {
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/people',
    });
    expect(status).toBe(1);
    expect(said).toContain('BUS_DATABASE_URL');
    expect(said).not.toContain('INTERNAL_JWKS');
  });
});
