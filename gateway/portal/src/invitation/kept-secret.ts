const KEPT = 'vicinia.invitation';

/**
 * The secret of the link that somebody opened. It stands behind the `#` of the address, which no server sees, and is taken
 * from there at once; the tab keeps it over the sign-in.
 *
 * @returns an empty text where there is none
 */
export function takeSecret(): string {
  const given = location.hash.slice(1);
  if (given !== '') {
    sessionStorage.setItem(KEPT, given);
    history.replaceState(history.state, '', location.pathname);
  }
  return sessionStorage.getItem(KEPT) ?? '';
}

export function forgetSecret(): void {
  sessionStorage.removeItem(KEPT);
}
