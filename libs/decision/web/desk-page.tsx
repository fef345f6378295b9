import { Loaded, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { ButtonLink, Card, Clock, EmptyState, Moment, Page, Row, Rows, Section, StateBadge, Text } from '@tribune/ui';
import { AnsweredQuery, type AnsweredRow, type WorkItem } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { nameOf } from './names.js';
import { placeOf, useWaiting } from './use-waiting.js';

/** The champion's desk: what waits for their answer, longest first; and what they have answered and may still take back. */
export function DeskPage() {
  const { isChampion, isAlternate } = useSignedIn();
  const { title, notYours, notYoursSentence } = texts.desk;
  if (!isChampion && !isAlternate) return <Page title={title} width="narrow"><EmptyState title={notYours} sentence={notYoursSentence} /></Page>;
  return <Desk />;
}

function Desk() {
  const query = useWaiting();
  const { title, lead } = texts.desk;
  return (
    <Page title={title} lead={lead} width="narrow">
      <Loaded query={query} label={title}>{({ waitingForYou }) => <Waiting items={waitingForYou.filter(({ kind }) => kind === 'APPROVE')} />}</Loaded>
      <Answered />
    </Page>
  );
}

function Waiting({ items }: { items: readonly WorkItem[] }) {
  // what has waited longest, by the time that is left: a paused clock has more of it
  const longest = [...items].sort((a, b) => Date.parse(a.dueAt ?? a.waitingSince) - Date.parse(b.dueAt ?? b.waitingSince));
  const [first, ...rest] = longest;
  const { empty, emptySentence, waits, read } = texts.desk;
  if (!first) return <EmptyState title={empty} sentence={emptySentence} />;
  return (
    <>
      <Card heading="h2" level="raised" tone="accent" title={first.title} above={<><Since item={first} /><Due item={first} /></>} actions={<ButtonLink look="primary" to={placeOf(first)}>{read}</ButtonLink>}>
        <Text>{first.sentence}</Text>
      </Card>
      {rest.length > 0 && (
        <Section title={waits}>
          <Rows label={waits}>{rest.map((item) => <Row key={item.id} to={placeOf(item)} above={<Since item={item} />} title={item.title} detail={item.sentence} trailing={<><Due item={item} /><ButtonLink size="sm" to={placeOf(item)}>{read}</ButtonLink></>} />)}</Rows>
        </Section>
      )}
    </>
  );
}

const Since = ({ item: { decision, waitingSince } }: { item: WorkItem }) => <span>{decision && `${texts.numbered(decision.number)} · `}{texts.waiting.since} <Moment at={waitingSince} short /></span>;
const Due = ({ item: { dueAt } }: { item: WorkItem }) => dueAt && <Clock due={dueAt} label={texts.waiting.due.APPROVE} />;

function Answered() {
  const query = useLiveQuery({ query: AnsweredQuery, variables: {}, about: { types: ['Decision'] } });
  const me = useSignedIn().person.id;
  const mine = query.data?.decisions.edges.flatMap(({ node }) => node.answers.filter(({ approval, refusal }) => (approval ?? refusal)?.person.id === me).map((answer) => ({ decision: node, answer }))) ?? [];
  if (mine.length === 0) return null;
  const { answered, answeredLead } = texts.desk;
  return (
    <Section title={answered} lead={answeredLead}>
      <Rows label={answered}>{mine.map(({ decision, answer }) => <AnsweredOne key={answer.id} decision={decision} answer={answer} />)}</Rows>
    </Section>
  );
}

function AnsweredOne({ decision, answer }: { decision: AnsweredRow; answer: AnsweredRow['answers'][number] }) {
  const given = answer.approval ?? answer.refusal;
  return (
    <Row quiet to={`/desk/${decision.number}`} above={`${texts.numbered(decision.number)} · ${nameOf(answer.constituency)}`} title={decision.currentRevision.title} detail={given && <Moment at={given.at} />}
      trailing={<StateBadge size="sm" tone={answer.refusal ? 'object' : 'agree'} label={texts.answers.statuses[answer.refusal ? 'REFUSED' : answer.approval?.kind === 'WAIVE' ? 'WAIVED' : 'APPROVED']} />} />
  );
}
