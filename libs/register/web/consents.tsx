import { formatDate } from '@tribune/kernel/web';
import { Card, Disclosure, Moment, Notice, Person, Prose, Quote, Section, Stack, Text } from '@tribune/ui';
import { texts } from './entry.texts.js';
import type { Entry } from './register.documents.js';

/** The champions by whose approval it became final, in their own words. */
export function Consents({ entry: { consents, keptUntil } }: { entry: Entry }) {
  if (consents.length === 0) return null;
  return (
    <Section title={consents.length === 1 ? texts.championsOne : texts.champions}>
      <Stack>{consents.map((consent) => <Consent key={consent.constituency} consent={consent} silent={keptUntil !== null} />)}</Stack>
    </Section>
  );
}

function Consent({ consent: { constituency, champion, asAlternate, waived, at, note, askedHow, holdsWhile, validUntil, claim, broken }, silent }: { consent: Entry['consents'][number]; silent: boolean }) {
  return (
    <Card tone="agree">
      <Stack>
        <Person name={champion} note={texts.championOf(constituency, asAlternate)} />
        <Text size="sm" tone="muted">{waived ? texts.waived : texts.approved} · <Moment at={at} dateOnly /></Text>
        {note ? <Quote>{note}</Quote> : !silent && !waived && <Text size="sm">{texts.noWords}</Text>}
        {claim && <Text size="sm">{texts.claim(claim)}</Text>}
        {holdsWhile && <Text size="sm">{texts.holdsWhile(holdsWhile)}</Text>}
        {broken && <Notice tone="object" title={texts.broken}>{[broken.what, texts.brokenBody(formatDate(broken.dueAt))].filter(Boolean).join(' ')}</Notice>}
        {validUntil && <Text size="sm">{texts.validUntil(formatDate(validUntil))}</Text>}
        {askedHow && <Disclosure summary={texts.askedHow}><Prose>{askedHow}</Prose></Disclosure>}
      </Stack>
    </Card>
  );
}
