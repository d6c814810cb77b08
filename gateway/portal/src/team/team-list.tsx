import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { TeamInFullFragment } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { ActionList } from '../station/actions/action-list.js';
import { useLabels } from '../station/use-labels.js';
import { teamChanges } from './team-changes.js';

interface Parts {
  readonly teams: readonly TeamInFullFragment[];
  readonly onDone: () => void;
}

/** Teams with who works in them, and how much of their time is kept. */
export function TeamList({ teams, onDone }: Parts) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const roleName = (role: string) => label('roles', role);
  return teams.map((team) => {
    const title = t('team.teamOf', { place: team.territory.name });
    return (
      <article key={team.id} className="stack close">
        <Heading level={2} data-size="sm">
          {title}
        </Heading>
        <Paragraph>
          {t('team.mix', { ...team.mix })}, {t('team.kept', { posts: team.mix.ringFencedPosts })}
        </Paragraph>
        {team.members.length === 0 ? null : (
          <ul>
            {team.members.map(({ id, appointment, ringFencedPercent }) => (
              <li key={id}>
                {t('team.member', {
                  name: appointment.person.displayName ?? '',
                  role: roleName(appointment.post.role),
                  percent: ringFencedPercent,
                })}
              </li>
            ))}
          </ul>
        )}
        <ActionList
          id={team.id}
          actions={team.viewerActions}
          changes={teamChanges(team, t, i18n.language, roleName)}
          onDone={onDone}
        />
      </article>
    );
  });
}
