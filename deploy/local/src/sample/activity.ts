import type { PlannedMeasure, PlanStep, PlanStepKind } from '@vicinia/sample-country';
import type { KnownPeople } from './known-people.js';
import type { ServiceRecords } from './service-records.js';
import type { Doer, SubgraphClient } from './subgraph-client.js';

/** Step of a certain kind. */
export type StepOf<Kind extends PlanStepKind> = Extract<PlanStep, { kind: Kind }>;

/** Carries out the steps of some kinds. */
export type Handlers<Kinds extends PlanStepKind> = {
  readonly [Kind in Kinds]: (step: StepOf<Kind>) => Promise<void>;
};

/** What the steps of a plan know of one another: ids by the plan's keys. */
export class Activity {
  readonly ids = new Map<string, string>();
  readonly receipts = new Map<string, string>();
  /** Who raised a concern with an account. */
  readonly reporters = new Map<string, string>();
  readonly measures = new Map<string, readonly PlannedMeasure[]>();

  constructor(
    readonly client: SubgraphClient,
    readonly people: KnownPeople,
    readonly records: ServiceRecords,
    /** Reads the token of a confirmation mail. */
    readonly confirmationToken: (address: string) => Promise<string>,
  ) {}

  /** A person who acts at the time of a step. */
  by(personCode: string, step: PlanStep): Doer {
    return { account: this.people.account(personCode), at: new Date(step.at) };
  }

  id(key: string): string {
    const id = this.ids.get(key);
    if (id === undefined) throw new Error(`the plan names ${key} before it exists`);
    return id;
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
