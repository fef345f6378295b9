import './german-heads.js';
import { askEarly } from '@tribune/kernel/web/early';
import { language } from '@tribune/ui/words';
import { fetchPage } from './fetch-page.js';
import { opened, written } from './opened.js';
import { showHead } from './show-head.js';

// The language is settled first, so that every module may take its texts once. index.html preloads the application: nobody waits for this file.
document.documentElement.lang = language();
showHead();
const questions = written<Record<string, string[]>>('questions');
askEarly(questions?.[opened()] ?? questions?.['*'] ?? [], language());
fetchPage();

async function start(root: HTMLElement): Promise<void> {
  if (language() === 'de') await import('./german.js');
  const { show } = await import('./application.js');
  show(root);
}

const root = document.getElementById('root');
if (root) void start(root);
