import { Link } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvText } from './csv.js';

/** The same rows as a file for a spreadsheet. */
export function CsvLink({ name, rows }: { name: string; rows: readonly (readonly string[])[] }) {
  const { t } = useTranslation();
  const [address, setAddress] = useState<string>();
  const text = csvText(rows);
  useEffect(() => {
    // Spreadsheets take a file without the mark for one in another encoding.
    const made = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [text]);
  return (
    <Link href={address} download={`${name}.csv`}>
      {t('figures.csv')}
    </Link>
  );
}
