import { formatDate } from '@tribune/kernel/web';
import { Card, DefinitionList, Moment, Person, Prose, Section, Stack, Text } from '@tribune/ui';
import { texts } from './entry.texts.js';
import type { Entry } from './register.documents.js';

/** Every refusal with its reasons: the interest harmed, the evidence, and what would be acceptable. */
export function Refusals({ entry: { refusals, kind } }: { entry: Entry }) {
  if (refusals.length === 0) return null;
  return (
    <Section title={kind === 'REFUSED' ? texts.refused : texts.refusedBefore}>
      <Stack>{refusals.map((refusal) => <Refusal key={refusal.at} refusal={refusal} />)}</Stack>
    </Section>
  );
}

function Refusal({ refusal: { constituency, champion, asAlternate, at, stands, endedAt, interest, evidence, alternative } }: { refusal: Entry['refusals'][number] }) {
  const reasons = [[texts.interest, interest], [texts.evidence, evidence], [texts.alternative, alternative]] as const;
  return (
    <Card tone={stands ? 'object' : 'stale'}>
      <Stack>
        <Person name={champion} note={texts.championOf(constituency, asAlternate)} />
        <Text size="sm" tone="muted"><Moment at={at} dateOnly /></Text>
        <DefinitionList stacked items={reasons.flatMap(([term, words]) => (words ? [{ term, description: <Prose>{words}</Prose> }] : []))} />
        {!stands && endedAt && <Text size="sm" tone="muted">{texts.refusalEnded(formatDate(endedAt))}</Text>}
      </Stack>
    </Card>
  );
}
