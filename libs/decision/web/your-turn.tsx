import { Sections } from '@tribune/kernel/web';
import { Card, say, Stack, Text } from '@tribune/ui';
import type { ReactNode } from 'react';
import { AnswerCards } from './answer-cards.js';
import { CastBallot } from './cast-ballot.js';
import { CarriedVotes } from './carried-votes.js';
import { commandOf } from './commands.js';
import type { Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { JudgeObjections } from './judge-objections.js';
import { JudgeRecusals } from './judge-recusals.js';
import { AdoptButton, OpenVoteButton, ProposeButton, SecondButton } from './step-buttons.js';

const STEPS = { proposeDecision: ProposeButton, secondDecision: SecondButton, openVote: OpenVoteButton, adoptProposal: AdoptButton };

/** What this person can do to bring the decision on: at the top, before anything else is told. */
export function YourTurn({ decision }: { decision: Decision }) {
  const steps = (['proposeDecision', 'secondDecision', 'openVote', 'adoptProposal'] as const).filter((name) => commandOf(decision, name).open);
  return (
    <>
      <CastBallot decision={decision} />
      <CarriedVotes decision={decision} />
      <Sections at="decision.vote" id={decision.id} state={decision.state} />
      <AnswerCards decision={decision} />
      <JudgeRecusals decision={decision} />
      <JudgeObjections decision={decision} />
      {steps.map((name) => {
        const Step = STEPS[name];
        return <Turn key={name} sentence={texts.turn[name]}><Step decision={decision} onDone={() => say(texts.turn.done[name])} /></Turn>;
      })}
    </>
  );
}

function Turn({ sentence, children }: { sentence: string; children: ReactNode }) {
  return <Card heading="h2" level="raised" tone="accent" title={texts.turn.title}><Stack><Text>{sentence}</Text>{children}</Stack></Card>;
}
