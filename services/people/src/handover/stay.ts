const DAY_MS = 86_400_000;

/**
 * True when somebody would leave before the shortest stay is over.
 *
 * @param shortestDays of the role; null where the country lays none down
 */
export function isBeforeShortestStay(from: Date, endsAt: Date, shortestDays: number | null): boolean {
  return shortestDays !== null && endsAt.getTime() < from.getTime() + shortestDays * DAY_MS;
}
