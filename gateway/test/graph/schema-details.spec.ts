import { codesOf, TestGateway } from '../harness/test-gateway.js';

describe('a gateway without introspection', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await TestGateway.start();
  });

  afterAll(async () => {
    await gateway.stop();
  });

  it('learns no value of an enumeration from a wrong one', async () => {
    const query = 'query ($s: Status) { issues(status: $s) { edges { node { id } } } }';
    const answers = [
      await gateway.ask(query, { variables: { s: 'OPENN' } }),
      await gateway.ask('{ issues(status: OPENN) { edges { node { id } } } }'),
    ];
    for (const { errors } of answers) expect(errors?.[0]?.message).not.toContain('Did you mean');
  });
});

describe('a gateway with introspection', () => {
  it('answers or refuses a question that its planner does not know, as the fault of the client', async () => {
    const gateway = await TestGateway.start({ INTROSPECTION: 'true' });
    const answer = await gateway.ask('{ __type(name: "Issue") { isOneOf } }');
    await gateway.stop();
    expect(codesOf(answer)).not.toContain('INTERNAL_ERROR');
    expect(answer.status).toBeLessThan(500);
  });
});
