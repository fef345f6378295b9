import { Moment, Quote, Stack, Text } from '@tribune/ui';
import type { ConstituencyAnswer } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { RefusalWords } from './refusal-cards.js';

/** An answer that stands, in the words in which it was given. */
export function StandingAnswer({ answer: { approval, refusal } }: { answer: Pick<ConstituencyAnswer, 'approval' | 'refusal'> }) {
  const given = approval ?? refusal;
  if (!given) return null;
  const { approved, waived, refusedAt, noWords, withoutDossier, alternate } = texts.answers;
  const did = !approval ? refusedAt : approval.kind === 'WAIVE' ? waived : approved;
  return (
    <Stack gap="sm">
      <Text size="sm" tone="muted">{did(given.revision)} · {given.person.name}{given.byAlternate && ` (${alternate})`} · <Moment at={given.at} /></Text>
      {approval && (approval.note ? <Quote>{approval.note}</Quote> : <Text size="sm" tone="muted">{noWords}</Text>)}
      {approval?.withoutDossierBecause && <Text size="sm" tone="muted">{withoutDossier}: {approval.withoutDossierBecause}</Text>}
      {refusal && <RefusalWords refusal={refusal} />}
    </Stack>
  );
}
