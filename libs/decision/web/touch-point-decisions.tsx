import { Loaded, useLiveQuery, useSession, type SectionSubject } from '@tribune/kernel/web';
import { ButtonLink, Cluster, EmptyState, formatDate, Moment, Row, Rows, Section, Stack, StateBadge, Text } from '@tribune/ui';
import { DecisionLine } from './decision-line.js';
import { TouchPointDecisionsQuery, type DecisionRow, type DecisionState } from './decision.documents.js';
import { texts } from './decision.texts.js';

const OPEN: readonly DecisionState[] = ['DRAFT', 'DELIBERATING', 'VOTING', 'CARRIED', 'REFUSED'];

/** On a touch point's page: what final decisions promise there, what is under way, and what came to nothing. */
export function TouchPointDecisions({ id }: SectionSubject) {
  const { session } = useSession();
  const mayRead = session !== null && (session.isStaff || session.isChampion || session.isAlternate);
  const query = useLiveQuery({ query: TouchPointDecisionsQuery, variables: { touchPointId: id }, about: { types: ['Decision'] }, pause: !mayRead });
  if (!mayRead) return null;
  return <Loaded query={query} label={texts.atTouchPoint.title}>{({ decisions: { edges, totalCount } }) => <Decided decisions={edges.map(({ node }) => node)} all={totalCount} mayPropose={session.isChampion || session.seats.length > 0} />}</Loaded>;
}

type TouchPointDecision = DecisionRow & { currentRevision: { effectiveOn: string | null } };

function Decided({ decisions, all, mayPropose }: { decisions: readonly TouchPointDecision[]; all: number; mayPropose: boolean }) {
  const { promised, promisedLead, open, closed, none, noneSentence } = texts.atTouchPoint;
  const propose = mayPropose && <ButtonLink to="/decisions/new">{texts.list.propose}</ButtonLink>;
  const final = decisions.filter(({ state }) => state === 'FINAL');
  const rest = decisions.filter(({ state }) => state !== 'FINAL' && !OPEN.includes(state));
  const underWay = decisions.filter(({ state }) => OPEN.includes(state));
  if (decisions.length === 0) return <Section title={texts.atTouchPoint.title}><EmptyState title={none} sentence={noneSentence} action={propose} /></Section>;
  return (
    <>
      {final.length > 0 && <Section title={promised} lead={promisedLead}><Rows label={promised}>{final.map((decision) => <Promise key={decision.id} decision={decision} />)}</Rows></Section>}
      {underWay.length > 0 && <Section title={open}><Rows label={open}>{underWay.map((decision) => <DecisionLine key={decision.id} decision={decision} withCouncil={false} />)}</Rows></Section>}
      {rest.length > 0 && <Section title={closed}><Rows label={closed}>{rest.map((decision) => <DecisionLine key={decision.id} decision={decision} withCouncil={false} />)}</Rows></Section>}
      {all > decisions.length && <Text tone="muted">{texts.atTouchPoint.more(decisions.length, all)}</Text>}
      {propose && <Cluster>{propose}</Cluster>}
    </>
  );
}

/** A final decision as customers read it. */
function Promise({ decision: { number, finalizedAt, currentRevision } }: { decision: TouchPointDecision }) {
  return (
    <Row to={`/decisions/${number}`} title={currentRevision.whatChanges}
      above={<Cluster gap="sm"><StateBadge size="sm" tone="final" label={texts.states.FINAL} /><span>{texts.numbered(number)}{finalizedAt && <> · <Moment at={finalizedAt} dateOnly /></>}</span></Cluster>}
      detail={<Stack gap="xs"><span>{currentRevision.title}</span>{currentRevision.effectiveOn && <span>{texts.atTouchPoint.from(formatDate(currentRevision.effectiveOn))}</span>}</Stack>} />
  );
}
