import { Link, Select } from '@digdir/designsystemet-react';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, Route, Routes, useLocation } from 'react-router';
import { NeighbourhoodPage } from '../neighbourhood/neighbourhood-page.js';
import { PageLinks } from '../parts/page-links.js';
import { LANGUAGES } from '../words/language.js';
import { chooseLanguage } from '../words/words.js';

// The first page is there at once; the others come when they are opened.
const RaiseConcernPage = lazy(async () => import('../concern/raise-concern-page.js'));
const FollowUpPage = lazy(async () => import('../follow-up/follow-up-page.js'));
const MyConcernsPage = lazy(async () => import('../my-concerns/my-concerns-page.js'));
const DataProtectionPage = lazy(async () => import('../data-protection/data-protection-page.js'));
const MyDataPage = lazy(async () => import('../my-data/my-data-page.js'));
const InvitationPage = lazy(async () => import('../invitation/invitation-page.js'));
const PublicIssuePage = lazy(async () => import('../public-issue/public-issue-page.js'));
const PublicPanelPage = lazy(async () => import('../public-panel/public-panel-page.js'));
const SubscribePage = lazy(async () => import('../subscribe/subscribe-page.js'));
const StationPage = lazy(async () => import('../station/station-page.js'));
const SignedInPage = lazy(async () => import('../sign-in/signed-in-page.js'));

/** What is around each page: the way to the others and the language. */
export function Frame() {
  const { t, i18n } = useTranslation();
  const { pathname } = useLocation();
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <>
      <header className="header">
        <strong>Vicinia</strong>
        <nav aria-label={t('pages')}>
          <PageLinks
            pages={[
              ['/', t('neighbourhood.title')],
              ['/raise', t('raise.title')],
              ['/follow-up', t('followUp.title')],
              ['/my-concerns', t('myConcerns.title')],
              ['/my-data', t('myData.title')],
              ['/staff', t('work.title')],
            ]}
          />
        </nav>
        <Select
          aria-label={t('language')}
          width="auto"
          value={i18n.language}
          onChange={({ target }) => void chooseLanguage(target.value)}
        >
          {LANGUAGES.map(({ code, name }) => (
            <Select.Option key={code} value={code} lang={code}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </header>
      <main className="page">
        <Suspense fallback={<p>{t('loading')}</p>}>
          <Routes>
            <Route path="/" element={<NeighbourhoodPage />} />
            <Route path="/place/:id" element={<NeighbourhoodPage />} />
            <Route path="/issue/:id" element={<PublicIssuePage />} />
            <Route path="/panel/:id" element={<PublicPanelPage />} />
            <Route path="/subscribe" element={<SubscribePage />} />
            <Route path="/my-concerns" element={<MyConcernsPage />} />
            <Route path="/my-data" element={<MyDataPage />} />
            <Route path="/data-protection" element={<DataProtectionPage />} />
            <Route path="/invitation" element={<InvitationPage />} />
            <Route path="/raise" element={<RaiseConcernPage />} />
            <Route path="/follow-up" element={<FollowUpPage />} />
            <Route path="/staff/*" element={<StationPage />} />
            <Route path="/signed-in" element={<SignedInPage />} />
          </Routes>
        </Suspense>
      </main>
      <footer className="header">
        <Link asChild>
          <RouterLink to="/data-protection">{t('dataProtection.title')}</RouterLink>
        </Link>
      </footer>
    </>
  );
}
