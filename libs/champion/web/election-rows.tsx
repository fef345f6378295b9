import { Clock, Cluster, EmptyState, Row, Rows, StateBadge } from '@tribune/ui';
import { texts } from './champion.texts.js';
import type { ElectionRow } from './election.documents.js';
import { stateOf } from './state-of.js';

const TONES = { NOMINATING: 'accent', VOTING: 'waiting', PUBLISHED: 'final' } as const;

/** Elections, one line each: whose, where it stands, and what it asks of the reader. */
export function ElectionRows({ rows }: { rows: readonly ElectionRow[] }) {
  if (rows.length === 0) return <EmptyState title={texts.elections.none} sentence={texts.elections.noneSentence} />;
  return (
    <Rows label={texts.elections.list}>
      {rows.map((election) => (
        <Row
          key={election.id} to={`/elections/${election.id}`} title={(election.confirmation ? texts.elections.confirmationOf : texts.elections.inShort)(election.constituency?.name ?? '')} quiet={election.state === 'PUBLISHED'}
          above={texts.elections.calledOn(election.calledAt)} detail={election.result?.sentence ?? <Mine election={election} />}
          trailing={<Cluster><When election={election} /><StateBadge tone={TONES[election.state]} label={stateOf(election)} /></Cluster>}
        />
      ))}
    </Rows>
  );
}

function Mine({ election: { state, iAmElector, iHaveVoted, myNomination } }: { election: ElectionRow }) {
  if (state === 'NOMINATING' && myNomination && !myNomination.consentedAt && !myNomination.withdrawnAt) return <StateBadge tone="waiting" size="sm" label={texts.elections.asked} />;
  if (state === 'VOTING' && iAmElector) return iHaveVoted ? <StateBadge tone="agree" size="sm" label={texts.elections.voted} /> : <StateBadge tone="waiting" size="sm" label={texts.elections.vote} />;
  return null;
}

function When({ election: { state, nominationsCloseAt, votingClosesAt } }: { election: ElectionRow }) {
  if (state === 'PUBLISHED') return null;
  return <Clock due={state === 'NOMINATING' ? nominationsCloseAt : votingClosesAt} passed={texts.clocks.passed} />;
}
