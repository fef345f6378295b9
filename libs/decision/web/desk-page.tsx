import { Loaded, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { ButtonLink, Card, Clock, EmptyState, Moment, Page, Row, Rows, Section, StateBadge, Text } from '@tribune/ui';
import { AnsweredQuery, type AnsweredRow } from './decision.documents.js';
import type { WorkItem } from './waiting.documents.js';
import { texts } from './decision.texts.js';
import { nameOf } from './names.js';
import { placeOf, useWaiting } from './use-waiting.js';

/** The champion's desk: what waits for their answer, longest first; and what they have answered and may still take back. */
export function DeskPage() {
  const { isChampion, isAlternate } = useSignedIn();
  const { title, notYours, notYoursSentence } = texts.desk;
  if (!isChampion && !isAlternate) return <Page title={title}><EmptyState title={notYours} sentence={notYoursSentence} /></Page>;
  return <Desk />;
}

function Desk() {
  const query = useWaiting();
  const { title, lead } = texts.desk;
  return (
    <Page title={title} lead={lead}>
      <Loaded query={query} label={title}>{({ waitingForYou }) => <Waiting items={waitingForYou.filter(({ kind }) => kind === 'APPROVE')} />}</Loaded>
      <QueuedAndAnswered />
    </Page>
  );
}

function Waiting({ items }: { items: readonly WorkItem[] }) {
  const longest = [...items].sort((a, b) => Date.parse(a.waitingSince) - Date.parse(b.waitingSince));
  // what the champion has put off waits for others, not for them
  const paused = longest.filter(({ pausedUntil }) => pausedUntil !== null);
  const [first, ...rest] = longest.filter((item) => !paused.includes(item));
  const { empty, emptySentence, waits, longest: longestWaits, asked, askedLead, read } = texts.desk;
  return (
    <>
      {first ? (
        <Card heading="h2" level="raised" tone="accent" title={first.title} above={<><span>{rest.length > 0 && `${longestWaits} · `}<Since item={first} /></span><Due item={first} /></>} actions={<ButtonLink look="primary" to={placeOf(first)}>{read}</ButtonLink>}>
          <Text>{first.sentence}</Text>
        </Card>
      ) : <EmptyState title={empty} sentence={emptySentence} />}
      {rest.length > 0 && <Section title={waits}><Items label={waits} items={rest} /></Section>}
      {paused.length > 0 && <Section title={asked} lead={askedLead}><Items label={asked} items={paused} /></Section>}
    </>
  );
}

function Items({ label, items }: { label: string; items: readonly WorkItem[] }) {
  return <Rows label={label}>{items.map((item) => <Row key={item.id} to={placeOf(item)} above={<Since item={item} />} title={item.title} detail={item.sentence} trailing={<><Due item={item} /><ButtonLink size="sm" to={placeOf(item)}>{texts.desk.read}</ButtonLink></>} />)}</Rows>;
}

const Since = ({ item: { decision, waitingSince } }: { item: WorkItem }) => <span>{decision && `${texts.numbered(decision.number)} · `}{texts.waiting.since} <Moment at={waitingSince} short /></span>;
const Due = ({ item: { dueAt } }: { item: WorkItem }) => dueAt && <Clock due={dueAt} label={texts.waiting.due.APPROVE} passed={texts.waiting.yourTimeOver} />;

/** What waits for a free clock, and what they have answered and may still take back. */
function QueuedAndAnswered() {
  const query = useLiveQuery({ query: AnsweredQuery, variables: {}, about: { types: ['Decision'] } });
  const me = useSignedIn().person.id;
  const all = query.data?.decisions.edges.flatMap(({ node }) => node.answers.map((answer) => ({ decision: node, answer }))) ?? [];
  const mine = all.filter(({ answer: { approval, refusal } }) => (approval ?? refusal)?.person.id === me);
  const queued = all.filter(({ answer: { queuePlace, iMayAnswer } }) => queuePlace !== null && iMayAnswer).sort((a, b) => (a.answer.queuePlace ?? 0) - (b.answer.queuePlace ?? 0));
  const { answered, answeredLead, queue, queueLead } = texts.desk;
  return (
    <>
      {queued.length > 0 && <Section title={queue} lead={queueLead}><Rows label={queue}>{queued.map(({ decision: { number, currentRevision }, answer }) => <Row key={answer.id} quiet to={`/desk/${number}`} above={`${texts.numbered(number)} · ${nameOf(answer.constituency)}`} title={currentRevision.title} />)}</Rows></Section>}
      {mine.length > 0 && <Section title={answered} lead={answeredLead}><Rows label={answered}>{mine.map(({ decision, answer }) => <AnsweredOne key={answer.id} decision={decision} answer={answer} />)}</Rows></Section>}
    </>
  );
}

function AnsweredOne({ decision, answer }: { decision: AnsweredRow; answer: AnsweredRow['answers'][number] }) {
  const given = answer.approval ?? answer.refusal;
  return (
    <Row quiet to={`/desk/${decision.number}`} above={`${texts.numbered(decision.number)} · ${nameOf(answer.constituency)}`} title={decision.currentRevision.title} detail={given && <Moment at={given.at} />}
      trailing={<StateBadge size="sm" tone={answer.refusal ? 'object' : 'agree'} label={texts.answers.statuses[answer.refusal ? 'REFUSED' : answer.approval?.kind === 'WAIVE' ? 'WAIVED' : 'APPROVED']} />} />
  );
}
