import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { FailureAlert } from '../parts/failure-alert.js';
import { useLoaded } from '../parts/use-loaded.js';
import { portalSignIn } from './portal-sign-in.js';

/** Each code is taken once: the second time that this is shown, it asks for what came of the first. */
const finished = new Map<string, Promise<string>>();

/** Where the issuer sends back; from here on to where somebody was. */
export default function SignedInPage() {
  const { t } = useTranslation();
  const address = location.href;
  const { data: path, failure } = useLoaded(address, async () => {
    const finishing = finished.get(address) ?? portalSignIn().then((signIn) => signIn.finish(address));
    finished.set(address, finishing);
    return await finishing;
  });
  if (path !== undefined) return <Navigate to={path} replace />;
  return failure === undefined ? <p>{t('loading')}</p> : <FailureAlert failure={failure} />;
}
