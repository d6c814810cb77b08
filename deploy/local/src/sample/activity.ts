import { createHash } from 'node:crypto';
import type { PlanStep, PlanStepKind } from '@vicinia/sample-country';
import type { KnownPeople } from './known-people.js';
import type { ServiceRecords } from './service-records.js';
import type { Doer, SubgraphClient } from './subgraph-client.js';
import type { YearFacts } from './year-facts.js';
import type { YearJournal } from './year-journal.js';

/** Step of a certain kind. */
export type StepOf<Kind extends PlanStepKind> = Extract<PlanStep, { kind: Kind }>;

/** Carries out the steps of some kinds. */
export type Handlers<Kinds extends PlanStepKind> = {
  readonly [Kind in Kinds]: (step: StepOf<Kind>) => Promise<void>;
};

/** What the steps of a plan need in order to be carried out. */
export class Activity {
  constructor(
    readonly client: SubgraphClient,
    readonly people: KnownPeople,
    readonly records: ServiceRecords,
    readonly facts: YearFacts,
    private readonly journal: YearJournal,
    /** Reads the token of a confirmation mail. */
    readonly confirmationToken: (address: string) => Promise<string>,
  ) {}

  /** A person who acts at the time of a step. */
  by(personCode: string, step: PlanStep): Doer {
    return { account: this.people.account(personCode), at: new Date(step.at) };
  }

  /** Keeps the id that a service gave to what the plan calls so. */
  keepId(key: string, id: string): void {
    this.journal.keepId(key, id);
  }

  id(key: string): string {
    const id = this.journal.idOf(key);
    if (id === undefined) throw new Error(`the plan names ${key} before it exists`);
    return id;
  }

  /**
   * Hash of the receipt with which somebody reads what became of an anonymous concern of the sample. Made from its name, so
   * that a step that is repeated has the same; a portal makes receipts by chance.
   */
  receiptHash(concern: string): string {
    return createHash('sha256').update(`receipt of the sample ${concern}`).digest('hex');
  }

  /** Idempotency key of a step. */
  key(step: PlanStep, ...parts: string[]): string {
    return ['sample', step.kind, step.at, ...parts].join('-').slice(0, 200);
  }
}

/** Texts by language as the schema's input wants them. */
export function localised(texts: Readonly<Record<string, string>>): { language: string; text: string }[] {
  return Object.entries(texts).map(([language, text]) => ({ language, text }));
}
