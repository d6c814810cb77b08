import { Injectable } from '@nestjs/common';
import { Refusal, type GraphqlContext } from '@vicinia/service-kit';
import { ANONYMOUS, type Principal } from './principal/principal.js';
import { Principals } from './principal/principals.js';
import { accessTable, type Rule } from './rules/access-table.js';
import { tellDecided } from './rules/decision-channel.js';
import type { Capacity, Clause } from './rules/clause.js';
import {
  decide,
  grantsFor,
  organisationsOf,
  isForAnybody,
  type Decision,
  type Facts,
} from './rules/decide.js';
import { rulesCarriedBy } from './rules/rules-carried-by.js';

const REFUSALS = {
  UNAUTHENTICATED: 'Sign in first.',
  FORBIDDEN: 'The signed-in person holds no grant that allows this here.',
  STAFF_ACCESS_SUSPENDED: 'This service has not heard of grants lately; staff operations wait until it has.',
} as const;

/** A record that was asked for by its id. */
export interface AskedFor {
  /** What is known of it; null when there is no such record. */
  readonly facts: Facts | null;
  /** Rule that lets the caller know of it. */
  readonly readRule: Rule;
  /** What is said of one that is not there. */
  readonly message: string;
  /** Path of the argument that names it. */
  readonly field: string;
}

/** What the caller of one request may do. */
export class Access {
  constructor(readonly principal: Principal) {}

  may(rule: Rule, facts?: Facts): boolean {
    tellDecided(rule);
    return decide(this.principal, rule, facts) === 'allowed';
  }

  /** @throws Refusal UNAUTHENTICATED, FORBIDDEN or STAFF_ACCESS_SUSPENDED */
  demand(rule: Rule, facts?: Facts): void {
    tellDecided(rule);
    refuseUnlessAllowed(decide(this.principal, rule, facts));
  }

  /**
   * Demands a rule on a record that was asked for by its id. One that the caller may not know of answers exactly as one
   * that is not there, so that nobody learns by trying what exists.
   *
   * @returns what the decision rests on
   * @throws Refusal UNAUTHENTICATED, NOT_FOUND, FORBIDDEN or STAFF_ACCESS_SUSPENDED
   */
  demandOn(rule: Rule, { facts, readRule, message, field }: AskedFor): Facts {
    if (facts === null || !(this.may(rule, facts) || this.may(readRule, facts))) {
      throw this.unknown(message, field);
    }
    this.demand(rule, facts);
    return facts;
  }

  /**
   * Demands everything that taking part in a capacity opens, where the caller would give it to the own person: nobody
   * gives himself more than he has.
   *
   * @param capacity in which the person is to take part
   * @param personId who is to take part; nothing is demanded for somebody else
   * @throws Refusal FORBIDDEN or STAFF_ACCESS_SUSPENDED
   */
  demandToGive(capacity: Capacity, personId: string | null, facts: Facts): void {
    if (personId !== this.personId()) return;
    for (const rule of rulesCarriedBy(capacity)) this.demand(rule, facts);
  }

  /**
   * What a record answers that is not there, and just so one of which the caller may not know.
   *
   * @param field path of the argument that names it
   */
  unknown(message: string, field: string): Refusal {
    if (this.principal.personId === null) return new Refusal('UNAUTHENTICATED', REFUSALS.UNAUTHENTICATED);
    return this.principal.staffAccessSuspended && this.principal.grants.length > 0
      ? new Refusal('STAFF_ACCESS_SUSPENDED', REFUSALS.STAFF_ACCESS_SUSPENDED)
      : new Refusal('NOT_FOUND', message, field);
  }

  /**
   * Id of the signed-in person.
   *
   * @throws Refusal UNAUTHENTICATED
   */
  personId(): string {
    if (this.principal.personId === null) throw new Refusal('UNAUTHENTICATED', REFUSALS.UNAUTHENTICATED);
    return this.principal.personId;
  }

  /**
   * Paths below which the rule lets the caller see rows, for a condition such as `path <@ ANY($1::ltree[])`.
   * Empty when it lets nothing be seen by territory. A grant whose territory moves counts only where the caller also
   * reaches the former place, so those are left to `may`.
   *
   * @param facts says whether sensitive rows are meant; ordinary ones unless told otherwise
   */
  territoryPaths(rule: Rule, facts: Pick<Facts, 'isSensitive'> = {}): string[] {
    tellDecided(rule);
    return grantsFor(this.principal, rule, facts).flatMap(({ scope }) =>
      scope.kind === 'territory' && scope.paths.length === 1 ? [...scope.paths] : [],
    );
  }

  /** Organisations for which the rule lets the caller act. */
  organisationIds(rule: Rule): string[] {
    tellDecided(rule);
    const clauses: readonly Clause[] = accessTable[rule];
    return clauses.some(({ kind }) => kind === 'representation') ? organisationsOf(this.principal) : [];
  }

  /** Municipalities whose rows the rule lets the caller see. */
  municipalityIds(rule: Rule): string[] {
    tellDecided(rule);
    return grantsFor(this.principal, rule).flatMap(({ scope }) =>
      scope.kind === 'municipality' ? [scope.municipalityId] : [],
    );
  }
}

function refuseUnlessAllowed(decision: Decision): void {
  if (decision !== 'allowed') throw new Refusal(decision, REFUSALS[decision]);
}

/** Gives each request its access, found out once. */
@Injectable()
export class AccessControl {
  private readonly known = new WeakMap<GraphqlContext, Promise<Access>>();

  constructor(private readonly principals: Principals) {}

  /** @throws Refusal RATE_LIMITED for a program whose call was not counted */
  of(context: GraphqlContext): Promise<Access> {
    const known = this.known.get(context);
    if (known) return known;
    const access = this.principals.of(context.identity).then((principal) => {
      if (principal.isMachine === true && context.isCounted !== true) throw notCounted();
      return new Access(principal);
    });
    this.known.set(context, access);
    return access;
  }

  /**
   * Demands a rule that needs no record. What everybody may is decided without asking who it is.
   *
   * @throws Refusal UNAUTHENTICATED, FORBIDDEN or STAFF_ACCESS_SUSPENDED
   */
  async demand(context: GraphqlContext, rule: Rule): Promise<void> {
    const access = isForAnybody(rule) ? new Access(ANONYMOUS) : await this.of(context);
    access.demand(rule);
  }

  /**
   * For routes beside GraphQL.
   *
   * @throws Refusal FORBIDDEN for a program: it sends and reads no files
   */
  async ofIdentity(identity: string | null): Promise<Access> {
    const principal = await this.principals.of(identity);
    if (principal.isMachine === true) throw new Refusal('FORBIDDEN', 'Programs send and read no files.');
    return new Access(principal);
  }
}

/** The gateway has the call counted and asks again. */
function notCounted(): Refusal {
  return new Refusal('RATE_LIMITED', 'This call of a program was not counted; try again.').as(
    'RATE_LIMITED.NOT_COUNTED',
    {},
  );
}
