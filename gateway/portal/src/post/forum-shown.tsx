import { Paragraph } from '@digdir/designsystemet-react';
import type { ForumInFullFragment } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../station/use-labels.js';
import { dayIn } from '../words/dates.js';

/** The four actors: how many seats of each are filled, and who is missing since when. */
export function ForumShown({ forum: { actors, council } }: { forum: ForumInFullFragment }) {
  const { t, i18n } = useTranslation();
  const { label } = useLabels();
  const standing = ({ posts, vacant, isMissing, missingSince }: (typeof actors)[number]) => {
    if (!isMissing) return t('posts.filled', { filled: posts - vacant, posts });
    return missingSince === null
      ? t('posts.nobody')
      : t('posts.missingSince', { day: dayIn(i18n.language, missingSince) });
  };
  return (
    <>
      <ul className="bare">
        {actors.map((actor) => (
          <li key={actor.role}>
            {label('roles', actor.role)}: {standing(actor)}
            {actor.placesWithout === null || actor.placesWithout === 0
              ? ''
              : `, ${t('posts.placesWithout', { count: actor.placesWithout })}`}
          </li>
        ))}
      </ul>
      {council === null ? null : (
        <Paragraph>
          {t('posts.council')}: {council.name}
        </Paragraph>
      )}
    </>
  );
}
