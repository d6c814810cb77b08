import { InvalidArgumentError } from 'commander';

/**
 * Adds the origin of a portal that is being developed to those given before.
 *
 * @param address where the portal runs, for example `http://localhost:5173`
 * @throws InvalidArgumentError for what is no address of a page, or one below the root: CORS knows origins only
 */
export function anotherPortal(address: string, before: readonly string[]): readonly string[] {
  const { protocol, origin, pathname, search, hash } = URL.parse(address) ?? {};
  if (origin === undefined || (protocol !== 'http:' && protocol !== 'https:'))
    throw new InvalidArgumentError('http://localhost:5173 is the form.');
  if (pathname !== '/' || search !== '' || hash !== '')
    throw new InvalidArgumentError(`Give ${origin} alone, without a path.`);
  return [...before, origin];
}
