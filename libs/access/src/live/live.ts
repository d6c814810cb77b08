import type { MessageTransport } from '@vicinia/eventing';
import type { Logger } from '@vicinia/service-kit';
import { BusReader } from './bus-reader.js';
import { ChangeRing, type NumberedChange } from './change-ring.js';
import { KnownGrants } from './known-grants.js';
import type { Principal } from '../principal/principal.js';
import { decide, type Decision, type Facts } from '../rules/decide.js';
import { isWithin } from '../rules/within.js';

/** Changes that are kept for clients whose connection broke. */
const MOST_KEPT = 2_000;

export interface LiveLimits {
  readonly connections: number;
  readonly connectionsPerPerson: number;
}

/** What changes in the country, read from the bus into the memory of this process, for whoever may know of it. */
export class Live {
  readonly ring = new ChangeRing(MOST_KEPT);
  private readonly known = new KnownGrants();
  private readonly reader: BusReader;
  private readonly open = new Map<string, number>();

  constructor(
    transport: MessageTransport,
    private readonly limits: LiveLimits,
    log: Logger,
  ) {
    this.reader = new BusReader(transport, this.known, this.ring, log);
  }

  /** False while it is not known yet who may do what. */
  get isReady(): boolean {
    return this.reader.isCaughtUp;
  }

  /** Clients that hear of changes. */
  get connections(): number {
    return [...this.open.values()].reduce((sum, count) => sum + count, 0);
  }

  start(): void {
    this.reader.start();
  }

  stop(): Promise<void> {
    return this.reader.stop();
  }

  /** Whether there is such a territory. */
  knows(territoryId: string): boolean {
    return this.known.pathsOf(territoryId).length > 0;
  }

  /** Whether an account is a program's. */
  isProgram(identity: string): boolean {
    return this.known.principalOf(identity).isMachine === true;
  }

  /**
   * Whether somebody may hear of changes: of all that they may know of, whoever is signed in; in a territory and below,
   * staff of that territory or above it.
   */
  mayListen(identity: string, territoryId: string | null): Decision {
    if (territoryId === null) return 'allowed';
    const territoryPaths = this.known.pathsOf(territoryId);
    return decide(this.known.principalOf(identity), 'issue.read', { territoryPaths });
  }

  /** Whether a change is within a territory, and somebody may know of it at this moment. */
  isFor(
    identity: string,
    territoryId: string | null,
    { change, rule, facts }: Pick<NumberedChange, 'change' | 'rule' | 'facts'>,
  ): boolean {
    const territoryPaths = this.known.pathsOf(change.territoryId);
    if (territoryId !== null) {
      const [asked] = this.known.pathsOf(territoryId);
      if (asked === undefined || !territoryPaths.some((path) => isWithin(path, asked))) return false;
    }
    const principal = this.known.principalOf(identity);
    return decide(principal, rule, { ...stillHeld(facts, principal), territoryPaths }) === 'allowed';
  }

  /**
   * Takes one of the connections that there may be. Whoever holds no office finds room in half of them, so that nobody
   * keeps those out who do.
   *
   * @returns gives it back; null where there are as many as there may be, of this person or of all
   */
  connect(identity: string): (() => void) | null {
    const { personId, grants } = this.known.principalOf(identity);
    const person = personId ?? identity;
    const own = this.open.get(person) ?? 0;
    const room = grants.length > 0 ? this.limits.connections : this.limits.connections / 2;
    if (own >= this.limits.connectionsPerPerson || this.connections >= room) return null;
    this.open.set(person, own + 1);
    return () => {
      const left = (this.open.get(person) ?? 1) - 1;
      if (left === 0) this.open.delete(person);
      else this.open.set(person, left);
    };
  }
}

/** Whoever takes part by an office, and holds none any more, does so no longer: the change may be told later. */
function stillHeld(facts: Facts, { grants }: Principal): Facts {
  if (grants.length > 0 || facts.participants === undefined) return facts;
  const inOwnRight = Object.entries(facts.participants).map(([capacity, holders]) => [
    capacity,
    holders.filter(({ byAppointment }) => !byAppointment),
  ]);
  return { ...facts, participants: Object.fromEntries(inOwnRight) as Facts['participants'] };
}
