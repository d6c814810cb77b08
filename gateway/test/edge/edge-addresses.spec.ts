import { TestGateway } from '../harness/test-gateway.js';

describe('an address with what no database stores', () => {
  let behind: TestGateway;
  let gateway: TestGateway;

  beforeAll(async () => {
    behind = await TestGateway.start();
    gateway = await TestGateway.start({
      SUBGRAPH_ISSUES_URL: `${behind.issues.origin}/graphql`,
      SUBGRAPH_OUTREACH_URL: `${behind.people.origin}/graphql`,
    });
  });

  afterAll(async () => {
    await gateway.stop();
    await behind.stop();
  });

  it.each(['/media/%00', '/media/a%00b', '/confirm/%00', '/unsubscribe/x%00', '/media/%ff'])(
    'is refused here, and no service is asked: %s',
    async (path) => {
      const { status } = await fetch(`${gateway.url}${path}`);

      expect([400, 404]).toContain(status);
      expect([...behind.issues.received, ...behind.people.received]).toEqual([]);
      expect(gateway.logLines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    },
  );
});
