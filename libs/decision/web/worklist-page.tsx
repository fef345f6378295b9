import { Loaded, Sections, useSignedIn, worksHere } from '@tribune/kernel/web';
import { ButtonLink, Card, Clock, Cluster, EmptyState, Moment, Overline, Page, Row, Rows, Section, Stack, Text } from '@tribune/ui';
import { BlockedCard } from './blocked-card.js';
import type { WorkItem } from './waiting.documents.js';
import { texts as head } from './waiting-head.texts.js';
import { numbered, waiting as texts } from './waiting.texts.js';
import { placeOf, useWaiting } from './use-waiting.js';

/** The first screen: what needs an answer from this person, the most urgent first. */
export function WorklistPage() {
  const query = useWaiting();
  return (
    <Page title={head.title} lead={head.lead}>
      <Loaded query={query} label={texts.loading}>{({ waitingForYou }) => <Worklist items={waitingForYou} />}</Loaded>
      <BlockedCard />
      <Sections at="worklist" id="" />
    </Page>
  );
}

function Worklist({ items }: { items: readonly WorkItem[] }) {
  const [first, ...rest] = items;
  const session = useSignedIn();
  const { seats, isChampion } = session;
  if (!first) {
    // customers may not open the decisions
    const here = worksHere(session);
    const { emptySentence, emptyAction } = here ? texts : texts.customers;
    const actions = <Cluster>{(isChampion || seats.length > 0) && <ButtonLink look="primary" to="/decisions/new">{texts.propose}</ButtonLink>}<ButtonLink to={here ? '/decisions' : '/elections'}>{emptyAction}</ButtonLink></Cluster>;
    return <EmptyState title={texts.empty} sentence={emptySentence} action={actions} />;
  }
  return (
    <>
      <MostUrgent item={first} />
      {rest.length > 0 && (
        <Section title={texts.rest}>
          <Rows label={texts.rest}>{rest.map((item) => <Item key={item.id} item={item} />)}</Rows>
        </Section>
      )}
    </>
  );
}

/** The one thing to do now, with the page's one primary button. */
function MostUrgent({ item }: { item: WorkItem }) {
  return (
    <Card heading="h2" level="raised" tone="accent" above={<><Kind item={item} /><Due item={item} /></>} title={item.title} actions={<ButtonLink look="primary" to={placeOf(item)}>{texts.acts[item.kind]}</ButtonLink>}>
      <Stack gap="xs"><Text>{item.sentence}</Text></Stack>
    </Card>
  );
}

function Item({ item }: { item: WorkItem }) {
  return <Row to={placeOf(item)} above={<Kind item={item} />} title={item.title} detail={item.sentence} trailing={<><Due item={item} /><ButtonLink size="sm" to={placeOf(item)}>{texts.acts[item.kind]}</ButtonLink></>} />;
}

function Kind({ item: { kind, decision } }: { item: WorkItem }) {
  return <Overline>{texts.kinds[kind]}{decision && ` · ${numbered(decision.number)}`}{decision && decision.unreadCount > 0 && ` · ${texts.unread(decision.unreadCount)}`}</Overline>;
}

function Due({ item: { kind, dueAt, waitingSince } }: { item: WorkItem }) {
  if (dueAt) return <Clock due={dueAt} label={texts.due[kind]} passed={kind === 'APPROVE' ? texts.yourTimeOver : undefined} />;
  return <Text size="sm" tone="muted" as="span">{texts.since} <Moment at={waitingSince} short /></Text>;
}
