/** Divides a whole number by weights; the parts are whole numbers that add up to it (largest remainders). */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder);
  const missing = total - parts.reduce((all, part) => all + part, 0);
  byRemainder.slice(0, missing).forEach(({ index }) => (parts[index] = (parts[index] ?? 0) + 1));
  return parts;
}
