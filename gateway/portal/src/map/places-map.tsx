import { Paragraph } from '@digdir/designsystemet-react';
import { GeoJSONSource, Map as MapLibre, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureAlert } from '../parts/failure-alert.js';
import { useLoaded } from '../parts/use-loaded.js';
import { useColorScheme } from './color-scheme.js';
import { drawnPlaces, type DrawnPlaces } from './drawn-places.js';
import { mapStyle, PLACES } from './map-style.js';

setWorkerUrl(workerUrl);

/** A place of the country as a map shows it. */
export interface PlaceOnMap {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: { readonly code: string };
  /** By which it is coloured, the darker the more; all places alike where none has one. */
  readonly value?: number;
}

/**
 * Places of one level as a map. Whoever cannot use it has the same places as links beside it, so that it is never the only
 * way.
 */
export default function PlacesMap({ places, onChoose }: MapProps) {
  const { t } = useTranslation();
  const level = places[0]?.level.code;
  const codes = places.map(({ code }) => code);
  const { data, failure } = useLoaded(`${level ?? ''} ${codes.join(' ')}`, () => drawnPlaces(level, codes));
  return (
    <>
      <FailureAlert failure={failure} />
      {data?.features.length === 0 ? <Paragraph>{t('map.notDrawn')}</Paragraph> : null}
      {data === undefined || data.features.length === 0 ? null : (
        <Canvas drawn={data} places={places} onChoose={onChoose} />
      )}
    </>
  );
}

interface MapProps {
  readonly places: readonly PlaceOnMap[];
  readonly onChoose: (id: string) => void;
}

function Canvas({ drawn, places, onChoose }: MapProps & { readonly drawn: DrawnPlaces }) {
  const { t } = useTranslation();
  const scheme = useColorScheme();
  const frame = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<PlaceOnMap>();
  const [isUnable, setUnable] = useState(false);

  useEffect(() => {
    if (frame.current === null) return;
    let map: MapLibre;
    try {
      map = new MapLibre({
        container: frame.current,
        style: mapStyle(drawn, new Map(places.map(({ code, value }) => [code, value])), frame.current),
        attributionControl: false,
        // A page is scrolled past a map more often than a map is zoomed.
        cooperativeGestures: true,
        dragRotate: false,
        pitchWithRotate: false,
        fadeDuration: 0,
        locale: {
          'Map.Title': t('map.title'),
          'NavigationControl.ZoomIn': t('map.zoomIn'),
          'NavigationControl.ZoomOut': t('map.zoomOut'),
          'CooperativeGesturesHandler.WindowsHelpText': t('map.zoomWithCtrl'),
          'CooperativeGesturesHandler.MacHelpText': t('map.zoomWithCommand'),
          'CooperativeGesturesHandler.MobileHelpText': t('map.moveWithTwoFingers'),
        },
      });
    } catch {
      setUnable(true);
      return;
    }
    map.addControl(new NavigationControl({ showCompass: false }));
    const placeAt = (feature: { properties: Record<string, unknown> } | undefined) =>
      places.find(({ code }) => code === feature?.properties['code']);
    map.on('load', () => void showAll(map, frame.current));
    map.on('mousemove', PLACES, ({ features }) => {
      setPointed(placeAt(features?.[0]));
      map.getCanvas().style.cursor = 'pointer';
    });
    map.on('mouseleave', PLACES, () => {
      setPointed(undefined);
      map.getCanvas().style.cursor = '';
    });
    map.on('click', PLACES, ({ features }) => {
      const place = placeAt(features?.[0]);
      if (place !== undefined) onChoose(place.id);
    });
    return () => {
      map.remove();
    };
  }, [drawn, places, onChoose, scheme, t]);

  if (isUnable) return <Paragraph>{t('map.unable')}</Paragraph>;
  return (
    <figure className="map">
      <div ref={frame} data-testid="map" />
      <figcaption aria-live="off">{pointed?.name ?? t('map.hint')}</figcaption>
    </figure>
  );
}

/** Nothing flies: the whole is there at once. */
async function showAll(map: MapLibre, frame: HTMLElement | null): Promise<void> {
  const source = map.getSource(PLACES);
  if (!(source instanceof GeoJSONSource)) return;
  map.fitBounds(await source.getBounds(), { padding: 12, animate: false });
  map.once('idle', () => frame?.setAttribute('data-drawn', 'true'));
}
