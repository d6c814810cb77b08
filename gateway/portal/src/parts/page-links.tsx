import { Link } from '@digdir/designsystemet-react';
import { NavLink } from 'react-router';

/** Links to pages, of which the one that is open says so. */
export function PageLinks({ pages }: { pages: readonly (readonly [path: string, title: string])[] }) {
  return pages.map(([path, title]) => (
    <Link key={path} asChild>
      <NavLink to={path} end>
        {title}
      </NavLink>
    </Link>
  ));
}
