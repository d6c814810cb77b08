import { Paragraph } from '@digdir/designsystemet-react';
import { TeamsOfPlaceDocument } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../parts/page-title.js';
import { Part } from '../parts/part.js';
import { Action } from '../station/actions/action-list.js';
import { OfMyPlace } from '../station/list/place-choice.js';
import { useFilters } from '../station/list/use-filters.js';
import { useMe } from '../station/me.js';
import { StationFailure } from '../station/station-failure.js';
import { useLabels } from '../station/use-labels.js';
import { useParts } from '../station/use-record.js';
import { dayIn } from '../words/dates.js';
import { AbstractionList } from './abstraction-list.js';
import { formTeam, recordMediation } from './team-changes.js';
import { TeamFiguresShown } from './team-figures-shown.js';
import { TeamList } from './team-list.js';

/** Who forms a team; the graph decides it again. */
const FORMING: readonly string[] = [
  'SECURITY_OFFICER',
  'SECURITY_COORDINATOR',
  'REGIONAL_LEAD',
  'NATIONAL_LEAD',
];

/** Neighbourhood teams of a place of mine and below: who is in them, who was pulled away, where somebody mediated. */
export default function TeamPage() {
  const filters = useFilters();
  return <OfMyPlace filters={filters}>{({ id }) => <Teams key={id} id={id} />}</OfMyPlace>;
}

function Teams({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const { data, failure, lookAnew } = useParts(TeamsOfPlaceDocument, { id }, () => false);
  const mayForm = useMe()?.appointments?.some(({ post }) => FORMING.includes(post.role)) === true;
  const territory = data?.territory;
  const teams = territory?.teams?.nodes;
  const hasTeam = teams?.some((team) => team.territory.id === id) === true;
  const { teams: figures, mediations: mediated } = territory?.indicators ?? {};
  return (
    <>
      <PageTitle title={t('team.titleOf', { place: territory?.name ?? '' })} />
      <StationFailure failure={failure} />
      {figures == null || mediated == null ? null : (
        <TeamFiguresShown teams={figures} mediations={mediated} />
      )}
      {teams === undefined || hasTeam ? null : <Paragraph>{t('team.noTeam')}</Paragraph>}
      {teams === undefined || hasTeam || !mayForm ? null : (
        <Action name={`formTeam.${id}`} title={t('team.form')} change={formTeam(id)} onDone={lookAnew} />
      )}
      {teams === undefined ? null : <TeamList teams={teams} onDone={lookAnew} />}
      {territory?.abstractions == null ? null : (
        <AbstractionList entries={territory.abstractions.nodes} onDone={lookAnew} />
      )}
      {territory?.mediations == null ? null : (
        <Part title={t('team.mediations')}>
          {territory.mediations.nodes.length === 0 ? <Paragraph>{t('station.none')}</Paragraph> : null}
          <ul>
            {territory.mediations.nodes.map(({ id: mediationId, heldOn, kind, parties, outcome }) => (
              <li key={mediationId}>
                {t('team.mediation', {
                  day: dayIn(i18n.language, heldOn),
                  kind: label('mediationKinds', kind),
                  parties,
                  outcome: label('mediationOutcomes', outcome),
                })}
              </li>
            ))}
          </ul>
          <Action
            name={`recordMediation.${id}`}
            title={t('team.mediate')}
            change={recordMediation(id, t, i18n.language)}
            onDone={lookAnew}
          />
        </Part>
      )}
    </>
  );
}
