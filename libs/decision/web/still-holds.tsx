import type { Act } from '@tribune/kernel/web';
import { Button, Cluster, Problem, Quote, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import type { Ballot, Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { MovedOn } from './moved-on.js';
import { currentRevision } from './standing.js';
import { TextDifference } from './text-difference.js';

interface StillHoldsProps {
  decision: Decision;
  ballot: Ballot;
  cast: Pick<Act<never, unknown>, 'pending' | 'problem' | 'failure' | 'retry'>;
  onHolds: (seenRevision: number) => void;
  onOtherwise: () => void;
}

/** After a material edit: what changed since the ballot, and one click when it still holds (D3). */
export function StillHolds({ decision, ballot, cast, onHolds, onOtherwise }: StillHoldsProps) {
  const now = currentRevision(decision);
  const [seen, setSeen] = useState(now);
  const before = decision.revisions.find(({ number }) => number === ballot.revision);
  const { had, stale, stillHolds, otherwise, movedOn, movedOnSentence, read } = texts.ballot;
  if (seen.number !== now.number) return <MovedOn title={movedOn} sentence={movedOnSentence} read={read} before={seen} after={now} onRead={() => setSeen(now)} />;
  return (
    <Stack>
      <Text>{stale(had[ballot.choice], ballot.revision)}</Text>
      {before && <TextDifference before={before} after={now} />}
      {ballot.reason && <Quote>{ballot.reason}</Quote>}
      <Problem problem={cast.problem} failure={cast.failure} onRetry={cast.retry} />
      <Cluster>
        <Button look="primary" pending={cast.pending} onPress={() => onHolds(seen.number)}>{stillHolds}</Button>
        <Button onPress={onOtherwise}>{otherwise}</Button>
      </Cluster>
    </Stack>
  );
}
