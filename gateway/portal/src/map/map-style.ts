import type { StyleSpecification } from 'maplibre-gl';
import type { DrawnPlaces } from './drawn-places.js';

/** The source and the layer of the places. */
export const PLACES = 'places';

/** How places look: the colours of the theme, in which the element stands. No words: letters would come from another host. */
export function mapStyle(drawn: DrawnPlaces, element: HTMLElement): StyleSpecification {
  const colour = (name: string) => getComputedStyle(element).getPropertyValue(`--ds-color-${name}`).trim();
  return {
    version: 8,
    sources: { [PLACES]: { type: 'geojson', data: drawn } },
    layers: [
      {
        id: 'ground',
        type: 'background',
        paint: { 'background-color': colour('neutral-surface-default') },
      },
      { id: PLACES, type: 'fill', source: PLACES, paint: { 'fill-color': colour('accent-surface-active') } },
      {
        id: 'borders',
        type: 'line',
        source: PLACES,
        paint: { 'line-color': colour('accent-border-strong'), 'line-width': 1.5 },
      },
    ],
  };
}
