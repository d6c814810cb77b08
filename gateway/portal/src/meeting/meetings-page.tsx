import { Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { FoundPanelDocument, MyMeetingsDocument, PanelsHereDocument } from '@vicinia/client/station';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as PageLink } from 'react-router';
import { PageTitle } from '../parts/page-title.js';
import { Part } from '../parts/part.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { Action } from '../station/actions/action-list.js';
import { changeBy } from '../station/form/change.js';
import { optional, textOf, type Values } from '../parts/form/values.js';
import { useChanged } from '../station/live-changes.js';
import { useMyPlaces, type Place } from '../station/me.js';
import { StationFailure } from '../station/station-failure.js';
import { labelChoices, useLabels } from '../station/use-labels.js';
import { MeetingLinks } from './meeting-links.js';

/** My next meetings, and the panels of the territories in which I hold a post. */
export default function MeetingsPage() {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const places = useMyPlaces();
  const changed = useChanged(({ type }) => type === 'Meeting');
  const { data, failure } = useLoaded(
    language,
    () => vicinia.readAnew(MyMeetingsDocument, { language }),
    changed,
  );
  return (
    <>
      <PageTitle title={t('station.meetings')} />
      <StationFailure failure={failure} />
      <Part title={t('meeting.mine')}>
        {data === undefined ? null : <MeetingLinks meetings={data.me?.work?.upcomingMeetings ?? []} />}
      </Part>
      {places.map((place) => (
        <Panels key={place.id} place={place} />
      ))}
    </>
  );
}

function cadenceOf(values: Values) {
  const every = optional(values, 'every');
  const unit = optional(values, 'unit');
  return every === undefined || unit === undefined ? null : { every: Number(every), unit: unit as 'WEEKS' };
}

function Panels({ place }: { place: Place }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const { label } = useLabels();
  const [looks, setLooks] = useState(0);
  const changed = useChanged(({ type }) => type === 'Panel' || type === 'Meeting');
  const { data, failure } = useLoaded(
    place.id,
    () => vicinia.readAnew(PanelsHereDocument, { territoryId: place.id }),
    looks + changed,
  );
  const panels = data?.territory?.panels?.nodes ?? [];
  const found = changeBy(
    FoundPanelDocument,
    [
      { name: 'name', kind: 'line', label: t('meeting.panelName'), most: 200 },
      {
        name: 'kind',
        kind: 'choice',
        label: t('meeting.kind'),
        choices: () => labelChoices('panelKinds', language),
      },
      { name: 'charter', kind: 'text', label: t('meeting.charter'), most: 10_000 },
      { name: 'every', kind: 'number', label: t('meeting.every'), isOptional: true },
      {
        name: 'unit',
        kind: 'choice',
        label: t('meeting.unit'),
        isOptional: true,
        choices: () =>
          Promise.resolve(
            (['WEEKS', 'MONTHS'] as const).map((value) => ({ value, text: t(`meeting.${value}`) })),
          ),
      },
    ],
    (values) => ({
      territoryId: place.id,
      name: textOf(values, 'name'),
      kind: textOf(values, 'kind') as 'PACT',
      charter: textOf(values, 'charter'),
      charterLanguage: language,
      cadence: cadenceOf(values),
    }),
  );
  return (
    <Part title={t('meeting.panels', { place: place.name })}>
      <StationFailure failure={failure} />
      {data !== undefined && panels.length === 0 ? <Paragraph>{t('station.none')}</Paragraph> : null}
      {panels.map(({ id, name, kind, meetings }) => (
        <article key={id} className="stack close">
          <Heading level={3} data-size="xs">
            <Link asChild>
              <PageLink to={`/staff/panel/${id}`}>{name}</PageLink>
            </Link>
            , {label('panelKinds', kind)}
          </Heading>
          <MeetingLinks meetings={meetings.nodes} />
        </article>
      ))}
      <Action
        name={`foundPanel.${place.id}`}
        title={t('action.foundPanel')}
        change={found}
        onDone={() => {
          setLooks((before) => before + 1);
        }}
      />
    </Part>
  );
}
