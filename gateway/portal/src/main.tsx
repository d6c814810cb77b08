import './design.css';
import '@digdir/designsystemet-css/theme';
import './portal.css';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Frame } from './frame/frame.js';
import { startWords } from './words/words.js';

const root = document.getElementById('portal');
if (root === null) throw new Error('The page has no place for the portal.');
await startWords();
createRoot(root).render(
  <BrowserRouter>
    <Frame />
  </BrowserRouter>,
);
