import { EnvironmentError } from '@vicinia/service-kit';
import { gatewayEnvironment, readGatewayEnvironment } from './environment.js';

const { TRUSTED_PROXIES: trustedProxies } = gatewayEnvironment.shape;

describe('the proxies that are trusted', () => {
  it('are addresses and networks of both families, joined by commas or spaces', () => {
    expect(trustedProxies.parse('10.0.0.0/8, 192.0.2.1 2001:db8::/32,::1')).toEqual([
      '10.0.0.0/8',
      '192.0.2.1',
      '2001:db8::/32',
      '::1',
    ]);
    expect(trustedProxies.parse('')).toEqual([]);
  });

  it.each(['10.0.0.0/33', '10.0.0', '10', 'proxy.example', '2001:db8::/129', '*'])(
    'are not %s, and the start names the variable',
    (value) => {
      let thrown: unknown;
      try {
        readGatewayEnvironment({ TRUSTED_PROXIES: value });
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(EnvironmentError);
      const { variables } = thrown as EnvironmentError;
      expect(variables.map(({ name }) => name)).toContain('TRUSTED_PROXIES.0');
    },
  );
});
