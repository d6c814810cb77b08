import { NestFactory } from '@nestjs/core';
import { personIdOf } from '@vicinia/service-kit';
import { testIdentity, TEST_ISSUER, until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { CommandModule } from '../src/command/command.module.js';
import { FirstLeadService } from '../src/command/first-lead.service.js';
import { LeadReplacementService } from '../src/command/lead-replacement.service.js';
import { startPeople } from './start-people.js';

const END = `mutation ($input: EndAppointmentInput!, $key: String!) {
  endAppointment(input: $input, idempotencyKey: $key) { appointment { id until } }
}`;
const APPOINT = `mutation ($input: AppointInput!, $key: String!) {
  appoint(input: $input, idempotencyKey: $key) { appointment { id } }
}`;
const CREATE_POST = `mutation ($input: CreatePostInput!, $key: String!) {
  createPost(input: $input, idempotencyKey: $key) { post { id } }
}`;
const REGISTER = `mutation ($input: RegisterPersonInput!, $key: String!) {
  registerPerson(input: $input, idempotencyKey: $key) { person { id } }
}`;
const MINE = `{ me { id appointments { id } } nation { id posts(first: 1) { nodes { id } } } }`;

describe('the lead of the nation', () => {
  let people: SubgraphUnderTest;
  let lead: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    await command(FirstLeadService, (first) => first.appoint(account('mistyped')));
  });
  afterAll(() => people.close());

  const account = (subject: string) => ({ issuer: TEST_ISSUER, subject, displayName: `Sample ${subject}` });
  const isLead = async (client: TestClient): Promise<boolean> =>
    (await client.answer(MINE)).errors === undefined;

  async function command<Kind, Result>(
    kind: new (...given: never[]) => Kind,
    work: (instance: Kind) => Promise<Result>,
  ): Promise<Result> {
    const module = CommandModule.forEnvironment(people.environment);
    const commands = await NestFactory.createApplicationContext(module, { logger: false });
    try {
      return await work(commands.get(kind));
    } finally {
      await commands.close();
    }
  }

  it('is replaced by the operator alone, and that is recorded', async () => {
    const mistyped = people.person('mistyped');
    await until('the first lead to be heard', () => isLead(mistyped));
    await command(LeadReplacementService, (replacement) =>
      replacement.replace({ ...account('lead'), reason: 'mistyped' }),
    );
    lead = people.person('lead');
    await until('the new lead to be heard', () => isLead(lead));
    await until('the former lead to be refused', async () => !(await isLead(mistyped)));
    const { rows } = await people.database.query(`SELECT reason FROM lead_replacement`);
    expect(rows).toEqual([{ reason: 'mistyped' }]);
  });

  it('cannot end the last appointment that stays, and can once another lead is there who can sign in', async () => {
    const { me, nation } = await lead.query(MINE);
    expect(me.id).toBe(personIdOf(testIdentity('lead')));
    const input = { appointmentId: me.appointments[0].id as string };
    expect(await lead.refusal(END, { input })).toBe('TRANSITION_NOT_ALLOWED');

    const territoryId = nation.id as string;
    const appoint = async (subject: string | null, period: object = {}) => {
      const named = subject === null ? null : { issuer: TEST_ISSUER, subject };
      const { registerPerson } = await lead.mutate(REGISTER, {
        input: { displayName: 'Sample', territoryId, account: named },
      });
      const { createPost } = await lead.mutate(CREATE_POST, {
        input: { role: 'NATIONAL_LEAD', territoryId },
      });
      await lead.mutate(APPOINT, {
        input: {
          postId: createPost.post.id as string,
          personId: registerPerson.person.id as string,
          ...period,
        },
      });
    };
    await appoint(null);
    await appoint('lead-for-a-day', { until: new Date(Date.now() + 86_400_000).toISOString() });
    await appoint('lead-to-be', { from: new Date(Date.now() + 86_400_000).toISOString() });
    expect(await lead.refusal(END, { input })).toBe('TRANSITION_NOT_ALLOWED');
    await appoint('second-lead');
    await lead.mutate(END, { input });
  });

  it('leaves to the leads what they can do themselves', async () => {
    const replace = command(LeadReplacementService, (replacement) =>
      replacement.replace({ ...account('third-lead'), reason: 'impatience' }),
    );
    await expect(replace).rejects.toThrow('the nation has 2 leads');
  });
});
