import { LoadedPage, useLiveQuery, usePathParam } from '@tribune/kernel/web';
import { Clock, Notice, Page, QuietLink, Stack } from '@tribune/ui';
import { useState } from 'react';
import { CastBallot } from './cast-ballot.js';
import { texts as seats } from './champion.texts.js';
import { ElectionResult } from './election-result.js';
import { texts } from './vote.texts.js';
import { readPending } from './pending-ballot.js';
import { Receipt } from './receipt-view.js';
import { useBallots } from './use-ballots.js';
import { CardBallotsQuery, VotingCardQuery, type VotingCard } from './voting-card.documents.js';

/** What the mailed link opens, on any phone, for nobody in particular. Opening it never votes: a person's press does. */
export function VotePage() {
  const card = usePathParam('card');
  const query = useLiveQuery({ query: VotingCardQuery, variables: { card } });
  return (
    <LoadedPage query={query} title={texts.tab}>
      {({ votingCard }) => (votingCard ? <Ballot card={card} votingCard={votingCard} /> : <Page title={texts.unknown} lead={texts.unknownLead} width="narrow">{null}</Page>)}
    </LoadedPage>
  );
}

function Ballot({ card, votingCard }: { card: string; votingCard: VotingCard }) {
  const [receipt, setReceipt] = useState<string | null>(null);
  const [pending] = useState(() => readPending(card));
  const fetchBallots = useBallots(CardBallotsQuery, { card }, (data) => data.votingCard?.ballots ?? []);
  const title = (votingCard.confirmation ? texts.titleConfirmation : texts.title)(votingCard.constituencyName);
  const frame = { above: texts.above(votingCard.organizationName), tabTitle: texts.tab, width: 'narrow' as const };
  if (receipt) return <Page {...frame} title={texts.doneTitle} lead={texts.doneLead}><Receipt receipt={receipt} organization={votingCard.organizationName} /></Page>;

  const unsure = pending !== null && (votingCard.open || votingCard.voted);
  if (!unsure && votingCard.result) return <Page {...frame} title={title} width="wide"><ElectionResult title={seats.elections.of(votingCard.constituencyName)} result={votingCard.result} fetchBallots={fetchBallots} /></Page>;
  if (!unsure && votingCard.voted) return <Page {...frame} title={texts.votedTitle} lead={texts.votedLead}><Foot /></Page>;
  if (!unsure && !votingCard.open) return <Page {...frame} title={texts.closed} lead={texts.closedLead}><Foot /></Page>;
  return (
    <Page {...frame} title={title} lead={votingCard.confirmation ? texts.leadConfirmation : texts.lead} state={<Clock due={votingCard.votingClosesAt} label={texts.closes} exact />}>
      <Stack gap="lg">
        {unsure && <Notice tone="waiting" title={texts.unsure}>{texts.unsureLead}</Notice>}
        <CastBallot card={card} votingCard={votingCard} earlier={pending} onCast={setReceipt} />
        <Foot />
      </Stack>
    </Page>
  );
}

const Foot = () => <QuietLink muted to="/ballot-secrecy">{texts.secrecy}</QuietLink>;
