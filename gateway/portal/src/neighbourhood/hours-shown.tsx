import { usePublicLabels } from '../parts/use-public-labels.js';

interface Hours {
  readonly day: string;
  readonly from: string;
  readonly until: string;
}

/** Hours of a week, a line for each day on which there are some. */
export function HoursShown({ hours }: { hours: readonly Hours[] }) {
  const { label } = usePublicLabels();
  const days = [...Map.groupBy(hours, ({ day }) => day)];
  return (
    <ul className="plain-list">
      {days.map(([day, ofDay]) => (
        <li key={day}>
          {label('weekdays', day)}:{' '}
          <span dir="ltr">{ofDay.map(({ from, until }) => `${from}–${until}`).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
