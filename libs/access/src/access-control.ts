import { Injectable } from '@nestjs/common';
import { Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type { Principal } from './principal/principal.js';
import { Principals } from './principal/principals.js';
import type { Rule } from './rules/access-table.js';
import { decide, grantsFor, type Facts } from './rules/decide.js';

const REFUSALS = {
  UNAUTHENTICATED: 'Sign in first.',
  FORBIDDEN: 'The signed-in person holds no grant that allows this here.',
  STAFF_ACCESS_SUSPENDED: 'This service has not heard of grants lately; staff operations wait until it has.',
} as const;

/** What the caller of one request may do. */
export class Access {
  constructor(readonly principal: Principal) {}

  may(rule: Rule, facts?: Facts): boolean {
    return decide(this.principal, rule, facts) === 'allowed';
  }

  /** @throws Refusal UNAUTHENTICATED, FORBIDDEN or STAFF_ACCESS_SUSPENDED */
  demand(rule: Rule, facts?: Facts): void {
    const decision = decide(this.principal, rule, facts);
    if (decision !== 'allowed') throw new Refusal(decision, REFUSALS[decision]);
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
   */
  territoryPaths(rule: Rule): string[] {
    return grantsFor(this.principal, rule).flatMap(({ scope }) =>
      scope.kind === 'territory' && scope.paths.length === 1 ? [...scope.paths] : [],
    );
  }

  /** Municipalities whose rows the rule lets the caller see. */
  municipalityIds(rule: Rule): string[] {
    return grantsFor(this.principal, rule).flatMap(({ scope }) =>
      scope.kind === 'municipality' ? [scope.municipalityId] : [],
    );
  }
}

/** Gives each request its access, found out once. */
@Injectable()
export class AccessControl {
  private readonly known = new WeakMap<GraphqlContext, Promise<Access>>();

  constructor(private readonly principals: Principals) {}

  of(context: GraphqlContext): Promise<Access> {
    const known = this.known.get(context);
    if (known) return known;
    const access = this.principals.of(context.identity).then((principal) => new Access(principal));
    this.known.set(context, access);
    return access;
  }

  /** For routes beside GraphQL. */
  async ofIdentity(identity: string | null): Promise<Access> {
    return new Access(await this.principals.of(identity));
  }
}
