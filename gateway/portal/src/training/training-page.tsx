import { Paragraph } from '@digdir/designsystemet-react';
import { TrainingDutiesOfPlaceDocument, TrainingOfPlaceDocument } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../parts/page-title.js';
import { Part } from '../parts/part.js';
import { Action } from '../station/actions/action-list.js';
import { FilterSelect } from '../station/list/filter-inputs.js';
import { OfMyPlace } from '../station/list/place-choice.js';
import { useFilters, type Filters } from '../station/list/use-filters.js';
import { useMe } from '../station/me.js';
import { StationFailure } from '../station/station-failure.js';
import { useLabels } from '../station/use-labels.js';
import { useParts } from '../station/use-record.js';
import { dayIn } from '../words/dates.js';
import { MyTraining } from './my-training.js';
import { SessionList } from './session-list.js';
import { scheduleTraining } from './training-changes.js';

/** Who holds sessions and sees who has to renew; the graph decides it again. */
const COORDINATING: readonly string[] = ['SECURITY_COORDINATOR', 'REGIONAL_LEAD', 'NATIONAL_LEAD'];
const FIRST_TOPIC = 'COMMUNITY_POLICING';

/** What I have attended, what is held at a place of mine, who was there, and who has to renew. */
export default function TrainingPage() {
  const filters = useFilters();
  return (
    <OfMyPlace filters={filters}>{({ id }) => <Training key={id} id={id} filters={filters} />}</OfMyPlace>
  );
}

function Training({ id, filters }: { id: string; filters: Filters }) {
  const { t, i18n } = useTranslation();
  const topic = filters.of('topic') ?? FIRST_TOPIC;
  const { data, failure, lookAnew } = useParts(TrainingOfPlaceDocument, { id, topic }, () => false);
  const { label } = useLabels();
  const coordinates = useMe()?.appointments?.some(({ post }) => COORDINATING.includes(post.role)) === true;
  const territory = data?.territory;
  const coverage = territory?.indicators?.trainingCoverage;
  return (
    <>
      <PageTitle title={t('training.titleOf', { place: territory?.name ?? '' })} />
      <StationFailure failure={failure} />
      {data?.me == null ? null : <MyTraining me={data.me} />}
      {territory?.trainingSessions == null ? null : (
        <Part title={t('training.sessions')}>
          <SessionList placeId={id} sessions={territory.trainingSessions.nodes} onDone={lookAnew} />
        </Part>
      )}
      {coordinates ? (
        <>
          <Action
            name={`scheduleTraining.${id}`}
            title={t('training.schedule')}
            change={scheduleTraining(id, t, i18n.language)}
            onDone={lookAnew}
          />
          <Duties id={id} />
        </>
      ) : null}
      {coverage == null ? null : (
        <Part title={t('training.coverage')}>
          <FilterSelect
            filters={filters}
            name="topic"
            label={t('training.topic')}
            isNarrowing={false}
            choices={(data?.trainingTopics ?? []).map(({ code, name }) => ({ value: code, text: name }))}
          />
          <ul>
            {coverage.map(({ role, trained, holders }) => (
              <li key={role}>{t('training.share', { role: label('roles', role), trained, holders })}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

/** Who has to attend or renew what their post demands, for whoever coordinates the place. */
function Duties({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const { data, failure } = useParts(TrainingDutiesOfPlaceDocument, { id }, () => false);
  const duties = data?.territory?.trainingDuties?.nodes;
  return (
    <Part title={t('training.due')}>
      <StationFailure failure={failure} />
      {duties?.length === 0 ? <Paragraph>{t('station.none')}</Paragraph> : null}
      <ul>
        {(duties ?? []).map(({ id: dutyId, dueAt, course, appointment }) => (
          <li key={dutyId}>
            {t('training.dueOf', {
              name: appointment.person.displayName ?? '',
              role: label('roles', appointment.post.role),
              course: course.title,
              day: dayIn(i18n.language, dueAt),
            })}
          </li>
        ))}
      </ul>
    </Part>
  );
}
