import { Button } from '@digdir/designsystemet-react';
import { useLocation } from 'react-router';
import { portalSignIn } from './portal-sign-in.js';

interface Parts {
  readonly title: string;
  readonly variant?: 'primary' | 'secondary';
}

/** The way to the issuer, and back to this page. */
export function SignInButton({ title, variant = 'primary' }: Parts) {
  const { pathname, search } = useLocation();
  const leave = async () => {
    const signIn = await portalSignIn();
    location.assign(await signIn.address(pathname + search));
  };
  return (
    <div>
      <Button type="button" variant={variant} onClick={() => void leave()}>
        {title}
      </Button>
    </div>
  );
}
