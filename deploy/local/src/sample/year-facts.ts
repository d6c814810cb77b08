import type { PlannedMeasure, PlanStep, StakeholderAdded } from '@vicinia/sample-country';

/** What the steps of a plan say about one another, wherever in the plan somebody begins. */
export class YearFacts {
  private readonly reporters = new Map<string, string>();
  private readonly chairs = new Map<string, string>();
  private readonly leaders = new Map<string, string>();
  private readonly addresses = new Map<string, string>();
  private readonly measures = new Map<string, readonly PlannedMeasure[]>();
  private readonly stakeholders = new Map<string, StakeholderAdded[]>();

  /** @param steps in the order of time */
  constructor(steps: readonly PlanStep[]) {
    for (const step of steps) this.take(step);
  }

  /** Who raised a concern with an account; null for somebody who stayed anonymous. */
  reporterOf(concern: string): string | null {
    return this.reporters.get(concern) ?? null;
  }

  /** The chair of a panel, or of the panel of a meeting. */
  chairOf(key: string): string {
    return required(this.chairs, key);
  }

  /** Who put the resolution of an issue before the stakeholders. */
  leaderOf(issue: string): string {
    return required(this.leaders, issue);
  }

  addressOf(subscription: string): string {
    return required(this.addresses, subscription);
  }

  measuresOf(issue: string): readonly PlannedMeasure[] {
    return this.measures.get(issue) ?? [];
  }

  stakeholdersOf(issue: string): readonly StakeholderAdded[] {
    return this.stakeholders.get(issue) ?? [];
  }

  private take(step: PlanStep): void {
    switch (step.kind) {
      case 'concern-raised':
        if (step.personCode !== null && !step.anonymous) this.reporters.set(step.concern, step.personCode);
        break;
      case 'panel-founded':
        this.chairs.set(step.panel, step.chairPersonCode);
        break;
      case 'meeting-scheduled':
        this.chairs.set(step.meeting, this.chairOf(step.panel));
        break;
      case 'resolution-proposed':
        this.leaders.set(step.issue, step.personCode);
        break;
      case 'subscription-made':
        this.addresses.set(step.subscription, step.address);
        break;
      case 'decision-recorded':
        this.measures.set(step.issue, step.measures);
        break;
      case 'stakeholder-added':
        this.stakeholders.set(step.issue, [...this.stakeholdersOf(step.issue), step]);
        break;
    }
  }
}

function required(known: ReadonlyMap<string, string>, key: string): string {
  const value = known.get(key);
  if (value === undefined) throw new Error(`the plan does not say what belongs to ${key}`);
  return value;
}
