import { Stack, StateBadge, Text } from '@tribune/ui';
import { ContestRecusal } from './contest-recusal.js';
import type { Decision, Recusal } from './decision.documents.js';
import { texts } from './decision.texts.js';

/** Declared conflicts of interest, and how far one is that somebody contests (D6). */
export function Recusals({ decision: { id, recusals } }: { decision: Decision }) {
  if (recusals.length === 0) return null;
  const { title, lead } = texts.recusals;
  return (
    <Stack gap="sm">
      <Text size="sm" strong>{title}</Text>
      <Text size="sm" tone="muted">{lead}</Text>
      {recusals.map((recusal) => <OneRecusal key={recusal.person.id} decisionId={id} recusal={recusal} />)}
    </Stack>
  );
}

function OneRecusal({ decisionId, recusal }: { decisionId: string; recusal: Recusal }) {
  const { said, setAside } = texts.recusals;
  return (
    <Stack gap="xs">
      <Text size="sm">{said(recusal.person.name, recusal.reason)}</Text>
      <Contest recusal={recusal} />
      {recusal.setAsideAt && <div><StateBadge size="sm" tone="stale" label={setAside} /></div>}
      {recusal.whyNotContest === null && <ContestRecusal decisionId={decisionId} recusal={recusal} />}
    </Stack>
  );
}

/** Who contests it, why, and what the others have said. */
export function Contest({ recusal: { contestedBy, contestedBecause, saidItStands, saidItFalls } }: { recusal: Recusal }) {
  if (!contestedBy) return null;
  const { contestedBy: words, counts } = texts.recusals;
  return <Text size="sm" tone="muted">{words(contestedBy.name, contestedBecause ?? '')} {counts(saidItStands, saidItFalls)}</Text>;
}
