import { useNavigate } from '@tanstack/react-router';
import { useAct } from '@tribune/kernel/web';
import { Card, CommandButton, Notice, Problem, Section, Stack, Text } from '@tribune/ui';
import { closedBecause, type Election } from './election.documents.js';
import { texts } from './election.texts.js';
import { DrawVotingCard as DrawVotingCardDocument } from './voting-card.documents.js';

/** An elector who is signed in opens the same ballot as with the mailed card, on the page that knows nobody. */
export function DrawVotingCard({ election }: { election: Election }) {
  const navigate = useNavigate();
  const { act, pending, problem, failure, retry } = useAct(DrawVotingCardDocument, { onDone: ({ card }) => void navigate({ to: `/vote/${card}` }) });
  // who never stood on this roll is told whose election it is, and nothing of a ballot
  if (!election.constituency?.onRoll && !election.iAmElector) return <Notice title={texts.card.notYours(election.constituency?.name ?? '')}>{texts.card.notYoursLead}</Notice>;
  if (election.iHaveVoted) return <Notice tone="agree" title={texts.card.voted}>{texts.card.votedLead}</Notice>;
  return (
    <Section title={texts.card.title}><Card level="raised">
      <Stack>
        {election.iAmElector && <Text>{texts.card.lead}</Text>}
        <Problem problem={problem} failure={failure} onRetry={retry} />
        <CommandButton pending={pending} closed={closedBecause(election, 'drawVotingCard')} onPress={() => void act({ electionId: election.id })}>{texts.card.act}</CommandButton>
      </Stack>
    </Card></Section>
  );
}
