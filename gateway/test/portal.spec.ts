import { existsSync } from 'node:fs';
import { PORTAL_PAGES } from '../src/portal/portal-routes.js';
import { TestGateway } from './harness/test-gateway.js';

const PAGE = new URL('../portal/dist/index.html', import.meta.url);

describe('the portal', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await TestGateway.start({
      PORTAL: 'true',
      PORTAL_EMERGENCY_NUMBER: '133',
      OIDC_ISSUER: 'https://id.example',
    });
  });

  afterAll(async () => {
    await gateway.stop();
  });

  it.each(PORTAL_PAGES.map((path) => path.replace(/:\w+|\*/, 'any')))(
    'is one page at "%s", which may load nothing from elsewhere and run nothing inline',
    async (path) => {
      const response = await fetch(`${gateway.url}${path}`);
      await response.arrayBuffer();
      const policy = response.headers.get('content-security-policy') ?? '';

      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy.replace("connect-src 'self' https://id.example", '')).not.toMatch(/unsafe|https?:|\*/);
      // It is built after the start, and says so until then.
      expect(response.status).toBe(existsSync(PAGE) ? 200 : 503);
    },
  );

  it('is told the number of this country for emergencies and where staff sign in', async () => {
    const response = await fetch(`${gateway.url}/portal/settings.json`);
    expect(await response.json()).toEqual({
      emergencyNumber: '133',
      issuer: 'https://id.example',
      clientId: 'portal',
    });
  });

  it('is not there where it is off', async () => {
    const without = await TestGateway.start({});
    const response = await fetch(`${without.url}/raise`);
    await response.arrayBuffer();
    await without.stop();
    expect(response.status).toBe(404);
  });
});
