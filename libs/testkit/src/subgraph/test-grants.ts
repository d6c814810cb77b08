import { randomUUID } from 'node:crypto';
import {
  grantsHeartbeat,
  grantsStated,
  HEARTBEAT_KEY,
  territoryDescribed,
  type DataOf,
  type Role,
} from '@vicinia/events';
import { identityOf } from '@vicinia/service-kit';
import type { TestCountry } from '../country/test-country.js';
import type { MessageProbe } from '../messages/message-probe.js';

type Stated = DataOf<typeof grantsStated>;

/** Issuer of all accounts in tests. */
export const TEST_ISSUER = 'https://accounts.invalid';

/** Account hash of a person in tests. */
export function testIdentity(personId: string): string {
  return identityOf(TEST_ISSUER, personId);
}

/** Where somebody is appointed: a territory, there for an organisation perhaps, a municipality, or a community. */
export type Place =
  { territory: string; organisationId?: string } | { municipalityOf: string } | { communityId: string };

/**
 * Tells the service under test of the country and of grants, by the messages that people would send,
 * and keeps the heartbeat going.
 */
export class TestGrants {
  private readonly held = new Map<string, Stated['grants']>();
  private heartbeat: NodeJS.Timeout | null = null;
  private lastBeat: Promise<void> = Promise.resolve();

  constructor(
    private readonly country: TestCountry,
    private readonly messages: MessageProbe,
  ) {}

  async tellCountry(): Promise<void> {
    await this.messages.deliverAll(
      this.country.territories.map((territory) => ({
        definition: territoryDescribed,
        message: { subject: territory.id, territoryId: territory.id, data: this.country.describe(territory) },
      })),
    );
  }

  async startHeartbeat(): Promise<void> {
    await this.beat();
    this.heartbeat = setInterval(() => {
      this.lastBeat = this.beat().catch(() => undefined);
    }, 3_000);
  }

  /** @returns when a beat that was under way has been heard */
  stopHeartbeat(): Promise<void> {
    if (this.heartbeat) clearInterval(this.heartbeat);
    this.heartbeat = null;
    return this.lastBeat;
  }

  /** Gives a person one more grant. @returns the appointment's id */
  async appoint(personId: string, role: Role, place: Place): Promise<string> {
    const grantId = randomUUID();
    const grants = [
      ...(this.held.get(personId) ?? []),
      {
        grantId,
        role,
        scope: this.scopeOf(place),
        ...('organisationId' in place && { organisationId: place.organisationId }),
        from: '2020-01-01T00:00:00.000Z',
        until: null,
      },
    ];
    await this.state(personId, grants);
    return grantId;
  }

  /** Takes all grants away. */
  revoke(personId: string): Promise<void> {
    return this.state(personId, []);
  }

  private async state(personId: string, grants: Stated['grants']): Promise<void> {
    this.held.set(personId, grants);
    await this.messages.deliver(grantsStated, {
      subject: personId,
      data: { identities: [testIdentity(personId)], grants },
    });
  }

  private scopeOf(place: Place): Stated['grants'][number]['scope'] {
    if ('territory' in place)
      return { kind: 'territory', territoryId: this.country.territory(place.territory).id };
    if ('communityId' in place) return { kind: 'community', communityId: place.communityId };
    const [municipalityId] = this.country.territory(place.municipalityOf).municipalityIds;
    if (municipalityId === undefined) throw new Error(`${place.municipalityOf} has no municipality`);
    return { kind: 'municipality', municipalityId };
  }

  private async beat(): Promise<void> {
    await this.messages.deliver(grantsHeartbeat, {
      subject: HEARTBEAT_KEY,
      data: { emittedAt: new Date().toISOString() },
    });
  }
}
