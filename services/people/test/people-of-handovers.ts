import { randomUUID } from 'node:crypto';
import { TEST_ISSUER, until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import * as ask from './handover-documents.js';

const { inDays } = ask;

/** Puts people into posts of a district, and has them leave. */
export class PeopleOfHandovers {
  constructor(
    private readonly people: SubgraphUnderTest,
    private readonly coordinator: TestClient,
  ) {}

  async person(): Promise<{ id: string; client: TestClient }> {
    const subject = randomUUID();
    const { registerPerson } = await this.coordinator.mutate(ask.REGISTER, {
      input: {
        displayName: `Sample ${subject.slice(0, 8)}`,
        territoryId: this.people.country.territory('D11').id,
        account: { issuer: TEST_ISSUER, subject },
      },
    });
    return { id: registerPerson.person.id as string, client: this.people.person(subject) };
  }

  async post(role = 'SECURITY_OFFICER', place = 'S111'): Promise<string> {
    const id = randomUUID();
    await this.people.database.query(
      `INSERT INTO post (id, role, territory_id, created_at) VALUES ($1, $2, $3, now() - interval '9000 days')`,
      [id, role, this.people.country.territory(place).id],
    );
    return id;
  }

  /** A post that somebody holds since so many days. */
  async heldPost(days = 100, role = 'SECURITY_OFFICER') {
    const postId = await this.post(role);
    const holder = await this.person();
    const { appoint } = await this.coordinator.mutate(ask.APPOINT, {
      input: { postId, personId: holder.id, from: inDays(-days) },
    });
    return { postId, holder, appointmentId: appoint.appointment.id as string };
  }

  async planned(appointmentId: string, endsAt: string): Promise<string> {
    const { planLeaving } = await this.coordinator.mutate(ask.PLAN_LEAVING, {
      input: { appointmentId, endsAt },
    });
    return planLeaving.handover.id as string;
  }

  async open() {
    const held = await this.heldPost();
    return { ...held, handoverId: await this.planned(held.appointmentId, inDays(20)) };
  }

  /** A handover in which the successor is there before the other leaves. */
  async overlapping() {
    const held = await this.open();
    const successor = await this.person();
    await this.coordinator.mutate(ask.SUCCEED, {
      input: { handoverId: held.handoverId, personId: successor.id, from: inDays(-1) },
    });
    await this.known(successor.client);
    return { ...held, successor };
  }

  /** Until the grants of somebody are heard. */
  known(client: TestClient) {
    return until(
      'the grants to arrive',
      async () => (await client.query(`{ me { appointments { id } } }`)).me.appointments.length > 0,
    );
  }
}
