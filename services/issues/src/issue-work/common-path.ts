import { isWithin } from '@vicinia/access';

/**
 * The longest path that all the given ones begin with: the lowest territory in which several others lie.
 *
 * @param paths labels joined by dots, the nation first
 * @returns the empty path for none, or for paths of different countries
 */
export function commonPath(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  const labels = first.split('.');
  const shared = labels.findIndex(
    (_label, index) => !others.every((other) => isWithin(other, labels.slice(0, index + 1).join('.'))),
  );
  return labels.slice(0, shared === -1 ? labels.length : shared).join('.');
}
