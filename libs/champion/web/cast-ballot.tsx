import { useAct } from '@tribune/kernel/web';
import { Button, Card, Cluster, CopyField, Problem, Section, Stack, Text } from '@tribune/ui';
import { useRef, useState } from 'react';
import { forgetTicks, keepTicks, readTicks } from './ballot-draft.js';
import { ChooseNominees, type Chosen } from './choose-nominees.js';
import { texts } from './vote.texts.js';
import { forgetPending, keepPending, type PendingBallot } from './pending-ballot.js';
import { newReceipt } from './receipt.js';
import { CastElectionBallot, type VotingCard } from './voting-card.documents.js';

interface CastBallotProps {
  card: string;
  votingCard: VotingCard;
  /** A ballot that was on its way when the connection broke. */
  earlier: PendingBallot | null;
  onCast: (receipt: string) => void;
}

/** Choose, look at it, cast it. The receipt is made once and kept on the device until the server has confirmed the ballot. */
export function CastBallot({ card, votingCard, earlier, onCast }: CastBallotProps) {
  const [chosen, setChosen] = useState<Chosen>(() => (earlier ? (earlier.approved.length > 0 ? [...earlier.approved] : 'NONE') : readTicks(card, votingCard.nominees.map(({ personId }) => personId))));
  const [looking, setLooking] = useState(earlier !== null);
  // The ballot on its way; null while none has been sent from this device.
  const [sent, setSent] = useState(earlier);
  const inHand = useRef(earlier);
  const { act, pending, problem, refusal, failure } = useAct(CastElectionBallot, {
    onDone: () => {
      forgetPending(card);
      forgetTicks(card);
      onCast(inHand.current?.receipt ?? '');
    },
  });
  const choose = (next: Chosen) => {
    setChosen(next);
    keepTicks(card, next);
  };
  const approved = chosen === 'NONE' ? [] : chosen;
  const cast = async () => {
    const ballot = keepPending(card, approved, sent?.receipt ?? newReceipt());
    inHand.current = ballot;
    await act({ card, approved: [...ballot.approved], receipt: ballot.receipt });
    setSent(ballot);
  };
  if (!looking) return <ChooseNominees nominees={votingCard.nominees} chosen={chosen} onChoose={choose} onDone={() => setLooking(true)} />;

  const names = votingCard.nominees.filter(({ personId }) => approved.includes(personId)).map(({ name }) => name);
  return (
    <Section title={texts.confirmTitle}><Card level="raised">
      <Stack>
        <Text size="lg" strong>{names.length > 0 ? texts.approve(names) : texts.approveNone}</Text>
        <Text tone="muted">{texts.once}</Text>
        <Problem problem={problem} failure={failure} />
        {refusal?.code === 'AlreadyVoted' && earlier && <CopyField label={texts.receipt} value={earlier.receipt} hint={texts.earlierReceipt} />}
        <Cluster>
          <Button look="primary" pending={pending} onPress={() => void cast()}>{sent ? texts.sendAgain : texts.cast}</Button>
          {!votingCard.voted && <Button onPress={() => setLooking(false)}>{sent ? texts.chooseAgain : texts.back}</Button>}
        </Cluster>
      </Stack>
    </Card></Section>
  );
}
