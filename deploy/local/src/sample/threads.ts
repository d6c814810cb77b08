import type { PlanStep } from '@vicinia/sample-country';

/** Keys inside a plan by which steps hang together. */
const REFERENCES = ['concern', 'issue', 'panel', 'meeting', 'subscription', 'bulletin'] as const;

/**
 * Splits a plan into threads that have nothing to do with one another, each in the order of time, so that they can be
 * carried out side by side.
 */
export function threadsOf(steps: readonly PlanStep[]): PlanStep[][] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = parents.get(key) ?? key;
    if (parent === key) return key;
    const root = rootOf(parent);
    parents.set(key, root);
    return root;
  };
  for (const step of steps) {
    const [first, ...others] = keysOf(step).map(rootOf);
    if (first !== undefined) for (const other of others) parents.set(other, first);
  }
  const threads = Map.groupBy(steps, (step) => rootOf(keysOf(step)[0] ?? step.kind));
  return [...threads.values()];
}

function keysOf(step: PlanStep): string[] {
  const named = REFERENCES.flatMap((reference) =>
    reference in step ? [`${reference} ${step[reference as keyof PlanStep]}`] : [],
  );
  const gathered = 'concerns' in step ? step.concerns.map((concern) => `concern ${concern}`) : [];
  return [...named, ...gathered];
}
