import { Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { NeighbourhoodDocument } from '@vicinia/client';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useParams } from 'react-router';
import { FailureAlert } from '../parts/failure-alert.js';
import { PageTitle } from '../parts/page-title.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { PublicIssueList } from '../public-issue/public-issue-list.js';
import { PublicPanelList } from '../public-panel/public-panel-list.js';
import { BulletinList } from './bulletin-list.js';
import { FacilityList } from './facility-list.js';
import { MapOfPlaces } from './map-of-places.js';
import { OfficerList } from './officer-list.js';
import { PlaceList } from './place-list.js';
import { usePlace, type Place } from './use-place.js';
import { WhereIAm } from './where-i-am.js';

/** Who is there, what they tell and which places lie below: of the nation, or of the place in the address. */
export function NeighbourhoodPage() {
  const { id } = useParams();
  const { t, i18n } = useTranslation();
  const { data, failure } = usePlace(id, i18n.language);
  const isLoading = id !== undefined && failure === undefined;
  const title = id === undefined ? undefined : data?.place.name;
  return (
    <>
      <PageTitle title={title ?? t(isLoading ? 'loading' : 'neighbourhood.title')} />
      {id === undefined ? <Paragraph>{t('neighbourhood.intro')}</Paragraph> : null}
      {id === undefined ? <WhereIAm /> : null}
      <FailureAlert failure={failure} />
      {data === undefined ? null : (
        <>
          <MapOfPlaces {...data} />
          {id === undefined ? null : <About place={data.place} />}
          <PlaceList key={data.place.id} {...data} />
        </>
      )}
    </>
  );
}

function About({ place }: { place: Place }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const { data: read, failure } = useLoaded(`${place.id} ${language}`, () =>
    vicinia.readPartly(NeighbourhoodDocument, { id: place.id, language }),
  );
  const data = read?.data;
  return (
    <>
      <nav aria-label={t('neighbourhood.above')}>
        <ol className="plain-list">
          {data?.territory?.ancestors.map(({ id, name }) => (
            <li key={id}>
              <Link asChild>
                <RouterLink to={`/place/${id}`}>{name}</RouterLink>
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <Button asChild>
        <RouterLink to={`/raise?place=${place.id}`}>{t('neighbourhood.raiseHere')}</RouterLink>
      </Button>
      <Link asChild>
        <RouterLink to={`/subscribe?place=${place.id}`}>{t('subscribe.title')}</RouterLink>
      </Link>
      <FailureAlert failure={failure ?? read?.failure ?? undefined} />
      {data === undefined ? null : (
        <>
          <OfficerList directory={data.directory} />
          <FacilityList facilities={data.territory?.facilities ?? null} />
          <PublicIssueList issues={data.territory?.publicIssues ?? null} />
          <PublicPanelList panels={data.territory?.publicPanels ?? null} />
          <BulletinList
            published={[data.territory, ...(data.territory?.ancestors ?? [])].map(
              (of) => of?.bulletins ?? null,
            )}
          />
        </>
      )}
    </>
  );
}
