import { Card, Clock, say } from '@tribune/ui';
import { useEffect, useRef, useState } from 'react';
import { BallotForm } from './ballot-form.js';
import { BallotStands } from './ballot-stands.js';
import { commandOf } from './commands.js';
import type { Ballot, Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { myBallotOf, standingVote } from './standing.js';
import { StillHolds } from './still-holds.js';
import { useCastBallot } from './use-cast-ballot.js';

/** A member's vote in two clicks: pick, and cast. Changing it, and saying that it still holds after a change of the text, happen here too (D5, D3). */
export function CastBallot({ decision }: { decision: Decision }) {
  const [changing, setChanging] = useState(false);
  const acted = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (to: boolean) => {
    acted.current = true;
    setChanging(to);
  };
  const done = () => {
    change(false);
    say(texts.ballot.done);
  };
  const cast = useCastBallot(decision, done, () => setChanging(false));
  const vote = standingVote(decision);
  const { standing, stale } = myBallotOf(decision);
  const asks = stale && !standing && !changing;
  const shows = asks ? 'asks' : standing && !changing ? 'stands' : 'form';
  // the button that was pressed is gone with what it stood in: the reader goes on at the card's heading, not at the top of the page
  useEffect(() => {
    if (acted.current) heading.current?.focus({ preventScroll: true });
    acted.current = false;
  }, [shows]);
  if (!vote || !commandOf(decision, 'castBallot').open) return null;
  const give = ({ choice, reason, ranking }: Pick<Ballot, 'choice' | 'reason' | 'ranking'>, seenRevision: number) => void cast.act({ decisionId: decision.id, seenRevision, seenCast: vote.myBallot?.castNumber ?? 0, choice, reason, ranking: ranking ?? null });
  return (
    <Card heading="h2" headingRef={heading} level="raised" tone={shows === 'stands' ? 'agree' : 'accent'} above={<Clock due={vote.closesAt} label={texts.ballot.closes} />} title={asks ? texts.ballot.staleTitle : texts.ballot.title}>
      {asks && <StillHolds decision={decision} ballot={stale} cast={cast} onHolds={(seen) => give(stale, seen)} onOtherwise={() => change(true)} />}
      {standing && !changing && <BallotStands decision={decision} ballot={standing} onChange={() => change(true)} />}
      {!asks && (!standing || changing) && <BallotForm decision={decision} standing={standing} cast={cast} onCast={give} onKeep={changing ? () => change(false) : undefined} />}
    </Card>
  );
}
