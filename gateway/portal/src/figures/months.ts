/**
 * The months that lead to one, that one included, the earliest first.
 *
 * @param last such as `2026-03`
 */
export function monthsUntil(last: string, count: number): string[] {
  const [year = 0, month = 0] = last.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const months = year * 12 + month - 1 - (count - 1 - index);
    return `${String(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}

/** The month of a moment, as the device's calendar has it. */
export function monthOf(moment: Date): string {
  return `${String(moment.getFullYear())}-${String(moment.getMonth() + 1).padStart(2, '0')}`;
}
