import {
  grantsHeartbeat,
  grantsStated,
  territoryDescribed,
  type DataOf,
  type EventMessage,
} from '@vicinia/events';
import { personIdOf } from '@vicinia/service-kit';
import { bodyOfGrant } from '../grants/body-of-grant.js';
import type { Grant, GrantScope, Principal } from '../principal/principal.js';
import { HEARTBEAT_TOLERANCE_MS } from '../principal/principals.js';

type Stated = DataOf<typeof grantsStated>['grants'][number];

interface Place {
  readonly version: number;
  /** Its path, and the former one while the structure changes. */
  readonly paths: readonly string[];
}

interface KnownPerson {
  readonly version: number;
  readonly grants: readonly Stated[];
  readonly isMachine: boolean;
  /** Hashes of the signed-in accounts. */
  readonly identities: readonly string[];
}

/** Borders are large, and nobody here asks for them. */
const placeOf = territoryDescribed.data.pick({ path: true, previousPath: true });

/**
 * Who may do what, as people states it, in the memory of this process: the newest message of each territory and person
 * replaces those before.
 */
export class KnownGrants {
  private readonly places = new Map<string, Place>();
  private readonly persons = new Map<string, KnownPerson>();
  private readonly personOfAccount = new Map<string, string>();
  private beatAt = -Infinity;

  /** Takes a message of the topics of territories and grants; others say nothing here. */
  hear(message: EventMessage): void {
    if (message.type === territoryDescribed.type) this.hearOfPlace(message);
    if (message.type === grantsStated.type) this.hearOfPerson(message);
    if (message.type === grantsHeartbeat.type) this.hearBeat(message);
  }

  /** Both paths of a territory while the structure changes, one otherwise; none for one of which nobody has heard. */
  pathsOf(territoryId: string): readonly string[] {
    return this.places.get(territoryId)?.paths ?? [];
  }

  /**
   * Who asks, with the grants that hold now.
   *
   * @param identity hash of the signed-in account
   */
  principalOf(identity: string): Principal {
    const at = Date.now();
    const personId = this.personOfAccount.get(identity);
    return {
      personId: personId ?? personIdOf(identity),
      isMachine: this.persons.get(personId ?? '')?.isMachine === true,
      grants: (this.persons.get(personId ?? '')?.grants ?? [])
        .filter(({ from, until }) => Date.parse(from) <= at && (until === null || Date.parse(until) > at))
        .map((stated): Grant => ({
          grantId: stated.grantId,
          role: stated.role,
          scope: this.scopeOf(stated),
          rules: stated.rules,
        })),
      staffAccessSuspended: at - this.beatAt > HEARTBEAT_TOLERANCE_MS,
    };
  }

  private scopeOf(stated: Stated): GrantScope {
    const { scope } = stated;
    const organisationId = bodyOfGrant(stated);
    if (organisationId !== null) return { kind: 'organisation', organisationId };
    return scope.kind === 'territory' ? { ...scope, paths: this.pathsOf(scope.territoryId) } : scope;
  }

  private hearOfPlace({ subject, aggregateVersion: version, data }: EventMessage): void {
    if (version <= (this.places.get(subject)?.version ?? 0)) return;
    const place = placeOf.safeParse(data);
    const paths = place.success ? [place.data.path, place.data.previousPath ?? null] : [];
    this.places.set(subject, { version, paths: paths.filter((path) => path !== null) });
  }

  /** Somebody of whom nobody understands the message has no grants. */
  private hearOfPerson({ subject, aggregateVersion: version, data }: EventMessage): void {
    const before = this.persons.get(subject);
    if (version <= (before?.version ?? 0)) return;
    const former = before?.identities ?? [];
    const stated = grantsStated.data.safeParse(data);
    if (!stated.success) {
      const isMachine = before?.isMachine === true;
      this.persons.set(subject, { version, grants: [], identities: former, isMachine });
      return;
    }
    const { grants, identities, isMachine = false } = stated.data;
    this.persons.set(subject, { version, grants, identities, isMachine });
    // An account may be another person's by now.
    for (const account of former)
      if (this.personOfAccount.get(account) === subject) this.personOfAccount.delete(account);
    for (const account of identities) this.personOfAccount.set(account, subject);
  }

  private hearBeat({ data }: EventMessage): void {
    const beat = grantsHeartbeat.data.safeParse(data);
    if (beat.success) this.beatAt = Math.max(this.beatAt, Date.parse(beat.data.emittedAt));
  }
}
