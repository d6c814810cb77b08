import type { SignIn } from '@vicinia/client';
import { useLiveChanges } from '@vicinia/client/react';
import { MyPlacesDocument, type MyPlacesQuery } from '@vicinia/client/station';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Routes } from 'react-router';
import { PageLinks } from '../parts/page-links.js';
import { PageTitle } from '../parts/page-title.js';
import { useLoaded } from '../parts/use-loaded.js';
import { vicinia } from '../portal-client.js';
import { WorkPage } from '../work/work-page.js';
import { tellChange } from './live-changes.js';
import { MeContext } from './me.js';
import { SignOut } from './sign-out.js';
import { StationFailure } from './station-failure.js';
import { UnsentList } from './unsent/unsent-list.js';

const BoardPage = lazy(async () => import('../issue/board-page.js'));
const MatrixPage = lazy(async () => import('../matrix/matrix-page.js'));
const MeetingsPage = lazy(async () => import('../meeting/meetings-page.js'));
const MeetingPage = lazy(async () => import('../meeting/meeting-page.js'));
const PanelPage = lazy(async () => import('../meeting/panel-page.js'));
const BulletinsPage = lazy(async () => import('../bulletin/bulletins-page.js'));
const BulletinPage = lazy(async () => import('../bulletin/bulletin-page.js'));
const InboxPage = lazy(async () => import('../inbox/inbox-page.js'));
const FiguresPage = lazy(async () => import('../figures/figures-page.js'));
const CardPage = lazy(async () => import('../card/card-page.js'));
const ConcernPage = lazy(async () => import('../inbox/concern-page.js'));
const PostsPage = lazy(async () => import('../post/posts-page.js'));
const HandoverPage = lazy(async () => import('../handover/handover-page.js'));
const TrainingPage = lazy(async () => import('../training/training-page.js'));
const TeamPage = lazy(async () => import('../team/team-page.js'));
const IssuePage = lazy(async () => import('../issue/issue-page.js'));

interface Parts {
  readonly signIn: SignIn;
  readonly onSignOut: () => void;
}

/** What is around each page for staff, and which one an address means. */
export function StationRoutes({ signIn, onSignOut }: Parts) {
  const { t, i18n } = useTranslation();
  useLiveChanges({
    gateway: '',
    signIn,
    onChange: tellChange,
    onReset: () => {
      tellChange(null);
    },
  });
  const language = i18n.language;
  const { data, failure } = useLoaded<MyPlacesQuery>(language, () =>
    vicinia.readAnew(MyPlacesDocument, { language }),
  );
  return (
    <MeContext value={data?.me}>
      <nav aria-label={t('station.pages')} className="plain-list not-printed">
        <PageLinks
          pages={[
            ['/staff', t('station.waits')],
            ['/staff/concerns', t('station.concerns')],
            ['/staff/issues', t('station.issues')],
            ['/staff/meetings', t('station.meetings')],
            ['/staff/bulletins', t('station.bulletins')],
            ['/staff/figures', t('station.figures')],
            ['/staff/posts', t('posts.title')],
            ['/staff/team', t('team.title')],
            ['/staff/training', t('training.title')],
            ['/staff/card', t('card.title')],
          ]}
        />
        <SignOut onSignOut={onSignOut} />
      </nav>
      <StationFailure failure={failure} />
      <UnsentList />
      <Suspense fallback={<p>{t('loading')}</p>}>
        {data === undefined && failure === undefined ? null : (
          <Routes>
            <Route index element={<WorkPage />} />
            <Route path="issues" element={<BoardPage />} />
            <Route path="issue/:id" element={<IssuePage />} />
            <Route path="issue/:id/matrix" element={<MatrixPage />} />
            <Route path="figures" element={<FiguresPage />} />
            <Route path="posts" element={<PostsPage />} />
            <Route path="team" element={<TeamPage />} />
            <Route path="training" element={<TrainingPage />} />
            <Route path="handover/:id" element={<HandoverPage />} />
            <Route path="card" element={<CardPage />} />
            <Route path="concerns" element={<InboxPage />} />
            <Route path="concern/:id" element={<ConcernPage />} />
            <Route path="meetings" element={<MeetingsPage />} />
            <Route path="meeting/:id" element={<MeetingPage />} />
            <Route path="panel/:id" element={<PanelPage />} />
            <Route path="bulletins" element={<BulletinsPage />} />
            <Route path="bulletin/:id" element={<BulletinPage />} />
            <Route path="*" element={<PageTitle title={t('station.nothingFound')} />} />
          </Routes>
        )}
      </Suspense>
    </MeContext>
  );
}
