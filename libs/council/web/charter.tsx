import { Disclosure, Prose, Section, Stack, TextDiff, Timeline } from '@tribune/ui';
import type { Council } from './council.documents.js';
import { texts } from './council.texts.js';

const words = texts.charters;

/** What the council is for, in its own words, and what those words were before. */
export function Charter({ council: { charter, charters } }: { council: Council }) {
  if (!charter && charters.length === 0) return null;
  const entries = charters.map(({ at, actor, charter: after }, n) => ({ id: at, at, title: words.wrote(actor?.name ?? words.somebody), detail: <TextDiff label={words.difference} before={charters[n + 1]?.charter ?? ''} after={after} /> }));
  return (
    <Section title={texts.charter}>
      <Stack gap="md">
        <Prose>{charter || words.none}</Prose>
        {charters.length > 1 && <Disclosure summary={words.before(charters.length - 1)}><Timeline label={words.history} entries={entries} /></Disclosure>}
      </Stack>
    </Section>
  );
}
