import { Link, Paragraph } from '@digdir/designsystemet-react';
import { ForumOfMunicipalityDocument, PostsOfPlaceDocument } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Link as PageLink } from 'react-router';
import { PageTitle } from '../parts/page-title.js';
import { Part } from '../parts/part.js';
import { FilterSelect } from '../station/list/filter-inputs.js';
import { OfMyPlace } from '../station/list/place-choice.js';
import { useFilters, type Filters } from '../station/list/use-filters.js';
import { StationFailure } from '../station/station-failure.js';
import { useParts } from '../station/use-record.js';
import { ForumShown } from './forum-shown.js';
import { PostList } from './post-list.js';

/** The Security Forum of a place of mine, who is there, and who is missing. */
export default function PostsPage() {
  const filters = useFilters();
  const place = filters.of('place');
  if (place !== null) return <Posts id={place} filters={filters} />;
  return <OfMyPlace filters={filters}>{({ id }) => <Posts id={id} filters={filters} />}</OfMyPlace>;
}

function Posts({ id, filters }: { id: string; filters: Filters }) {
  const { t } = useTranslation();
  const { data, failure, lookAnew } = useParts(
    PostsOfPlaceDocument,
    { id },
    ({ type }) => type === 'Post' || type === 'Appointment',
  );
  const territory = data?.territory;
  const municipalities = territory?.municipalities.nodes ?? [];
  const chosen = municipalities.find(({ code }) => code === filters.of('municipality'));
  return (
    <>
      <PageTitle title={t('posts.titleOf', { place: territory?.name ?? '' })} />
      <StationFailure failure={failure} />
      <Places title={t('neighbourhood.above')} places={territory?.ancestors ?? []} />
      {territory?.forum == null ? null : (
        <Part title={t('posts.forum')}>
          <ForumShown forum={territory.forum} />
        </Part>
      )}
      {territory?.vacantPosts == null ? null : (
        <Part title={t('posts.vacant')}>
          <PostList posts={territory.vacantPosts.nodes} onDone={lookAnew} />
        </Part>
      )}
      {territory?.posts == null ? null : (
        <Part title={t('posts.all')}>
          <PostList posts={territory.posts.nodes} onDone={lookAnew} />
        </Part>
      )}
      <Places title={t('posts.below')} places={territory?.children.nodes ?? []} />
      {municipalities.length === 0 ? null : (
        <FilterSelect
          filters={filters}
          name="municipality"
          label={t('posts.municipality')}
          choices={[
            { value: '', text: '–' },
            ...municipalities.map(({ code, name }) => ({ value: code, text: name })),
          ]}
          isNarrowing={false}
        />
      )}
      {chosen === undefined ? null : <OfMunicipality key={chosen.code} {...chosen} />}
    </>
  );
}

function Places({ title, places }: { title: string; places: readonly { id: string; name: string }[] }) {
  if (places.length === 0) return null;
  return (
    <nav aria-label={title} className="plain-list">
      {places.map(({ id, name }) => (
        <Link key={id} asChild>
          <PageLink to={`/staff/posts?place=${id}`}>{name}</PageLink>
        </Link>
      ))}
    </nav>
  );
}

function OfMunicipality({ code, name }: { code: string; name: string }) {
  const { data, failure, lookAnew } = useParts(
    ForumOfMunicipalityDocument,
    { code },
    ({ type }) => type === 'Post' || type === 'Appointment',
  );
  const forum = data?.municipality?.forum;
  return (
    <Part title={name}>
      <StationFailure failure={failure} />
      {forum == null ? null : (
        <>
          <ForumShown forum={forum} />
          <PostList posts={forum.posts.nodes} onDone={lookAnew} />
        </>
      )}
      {forum === null && failure === undefined ? <Paragraph>–</Paragraph> : null}
    </Part>
  );
}
