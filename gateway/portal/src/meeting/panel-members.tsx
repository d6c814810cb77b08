import { EndMembershipDocument } from '@vicinia/client/station';
import { useTranslation } from 'react-i18next';
import { Part } from '../parts/part.js';
import { ChangeForm } from '../station/form/change-form.js';
import { changeBy } from '../station/form/change.js';
import { useMe } from '../station/me.js';
import { useLabels } from '../station/use-labels.js';
import type { PanelInFull } from './panel-page.js';

/** Who sits in a panel. Everybody may leave; whoever may add somebody may end any seat too. */
export function PanelMembers({ panel, onDone }: { panel: PanelInFull; onDone: () => void }) {
  const { t } = useTranslation();
  const { label } = useLabels();
  const me = useMe();
  const mayAll = panel.viewerActions.some(({ action, allowed }) => action === 'addPanelMember' && allowed);
  return (
    <Part title={t('meeting.members')}>
      <ul className="stack bare">
        {panel.members.map(({ id, person, capacity }) => (
          <li key={id}>
            {person?.displayName ?? ''}, {label('panelCapacities', capacity)}
            {mayAll || (person !== null && person.id === me?.id) ? (
              <ChangeForm
                name={`endMembership.${id}`}
                title={t('action.endMembership')}
                change={changeBy(EndMembershipDocument, [], () => ({ membershipId: id }))}
                onDone={onDone}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}
