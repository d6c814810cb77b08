import type { Subgraph } from '../environment.js';

/** A route beside the graph: a file or a link, streamed to and from the service that owns it. */
export interface EdgeRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly to: Subgraph;
  /**
   * Whether nothing of the request may be remembered: always, or while nobody is signed in. `for nobody` is a route that
   * whoever is not signed in does not get through.
   */
  readonly quiet: 'always' | 'unless signed in' | 'for nobody';
  /** True where an address with a key opens for whoever has it, whoever that is. */
  readonly opensByKey?: true;
  /** What a body is; its limit follows from it. */
  readonly body?: 'photo' | 'form';
}

/** All edge routes. The same path is asked of the owning service, under the gateway's internal token. */
export const EDGE_ROUTES: readonly EdgeRoute[] = [
  // Photos of concerns, and photos and documents of measures. A reporter without account uploads before raising the concern.
  { method: 'POST', path: '/media', to: 'issues', quiet: 'unless signed in', body: 'photo' },
  { method: 'GET', path: '/media/:id', to: 'issues', quiet: 'unless signed in' },
  { method: 'GET', path: '/media/:id/thumbnail', to: 'issues', quiet: 'unless signed in' },

  // Photos and documents of minutes. An <img> reads them with the key in its address and no token.
  { method: 'POST', path: '/media/minutes', to: 'meetings', quiet: 'for nobody', body: 'photo' },
  { method: 'GET', path: '/media/minutes/:id', to: 'meetings', quiet: 'for nobody', opensByKey: true },
  {
    method: 'GET',
    path: '/media/minutes/:id/thumbnail',
    to: 'meetings',
    quiet: 'for nobody',
    opensByKey: true,
  },

  // Photos of public cards: whoever reads a card is told an address that opens its photo.
  { method: 'POST', path: '/media/cards', to: 'people', quiet: 'for nobody', body: 'photo' },
  { method: 'GET', path: '/media/cards/:id', to: 'people', quiet: 'for nobody', opensByKey: true },
  { method: 'GET', path: '/media/cards/:id/thumbnail', to: 'people', quiet: 'for nobody', opensByKey: true },

  // Maps of the territories of a level. They say the same to everybody.
  { method: 'GET', path: '/map/:level.topojson', to: 'people', quiet: 'always' },

  // Links in e-mails. A GET shows a page and changes nothing, since mail filters follow links; the POST acts. To
  // unsubscribe it is also the one click of RFC 8058, which mail programs send by themselves, with a body of any type.
  { method: 'GET', path: '/confirm/:token', to: 'outreach', quiet: 'always' },
  { method: 'POST', path: '/confirm/:token', to: 'outreach', quiet: 'always', body: 'form' },
  { method: 'GET', path: '/unsubscribe/:token', to: 'outreach', quiet: 'always' },
  { method: 'POST', path: '/unsubscribe/:token', to: 'outreach', quiet: 'always', body: 'form' },
];
