import { Clock, Moment, Notice, Quote, Stack, Text } from '@tribune/ui';
import type { ConstituencyAnswer } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { texts as deliberating } from './deliberating.texts.js';
import { RefusalWords } from './refusal-cards.js';

const { condition: limits } = deliberating;

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
      {approval?.holdsWhile && <Text size="sm">{limits.holds(approval.holdsWhile)}</Text>}
      {approval?.validUntil && <Text size="sm">{limits.until(approval.validUntil)}</Text>}
      {approval?.brokenWhat && <Notice tone="object" title={limits.broken(approval.brokenWhat)}>{approval.supersedeBy && <Clock due={approval.supersedeBy} label={limits.due} exact />}</Notice>}
      {refusal && <RefusalWords refusal={refusal} />}
    </Stack>
  );
}
