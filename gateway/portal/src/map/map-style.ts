import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl';
import type { DrawnPlaces } from './drawn-places.js';

/** The source and the layer of the places. */
export const PLACES = 'places';

/** How places look: the colours of the theme, in which the element stands. No words: letters would come from another host. */
export function mapStyle(
  drawn: DrawnPlaces,
  values: ReadonlyMap<string, number | undefined>,
  element: HTMLElement,
): StyleSpecification {
  const colour = (name: string) => getComputedStyle(element).getPropertyValue(`--ds-color-${name}`).trim();
  return {
    version: 8,
    sources: { [PLACES]: { type: 'geojson', data: withValues(drawn, values) } },
    layers: [
      {
        id: 'ground',
        type: 'background',
        paint: { 'background-color': colour('neutral-surface-default') },
      },
      {
        id: PLACES,
        type: 'fill',
        source: PLACES,
        paint: {
          'fill-color':
            fillBetween(
              [...values.values()],
              colour('accent-surface-default'),
              colour('accent-base-default'),
            ) ?? colour('accent-surface-active'),
        },
      },
      {
        id: 'borders',
        type: 'line',
        source: PLACES,
        paint: { 'line-color': colour('accent-border-strong'), 'line-width': 1.5 },
      },
    ],
  };
}

function withValues(drawn: DrawnPlaces, values: ReadonlyMap<string, number | undefined>): DrawnPlaces {
  const features = drawn.features.map((place) => ({
    ...place,
    properties: { ...place.properties, value: values.get(place.properties.code) ?? null },
  }));
  return { ...drawn, features };
}

/** From the colour of the least value to that of the greatest; null where there are no two. */
function fillBetween(
  values: readonly (number | undefined)[],
  least: string,
  greatest: string,
): ExpressionSpecification | null {
  const known = values.filter((value) => value !== undefined);
  const [from, to] = [Math.min(...known), Math.max(...known)];
  if (!(from < to)) return null;
  return ['interpolate', ['linear'], ['to-number', ['get', 'value'], from], from, least, to, greatest];
}
