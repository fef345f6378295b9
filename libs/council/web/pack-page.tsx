import { graphql, LoadedPage, NotTherePage, Sections, useLiveQuery, usePathParam, type ResultOf } from '@tribune/kernel/web';
import { Card, Cluster, Notice, Page, Prose, QuietLink, Row, Rows, Section, Stack, StateBadge, Text } from '@tribune/ui';
import { texts } from './pack.texts.js';

const PackQuery = graphql(`
  query Pack($id: ID!) {
    meeting(id: $id) {
      id startsAt endsAt place isLongPack
      council { id name }
      agenda { id position title startsAt endsAt minutesOfId papersLack decision { id number } papers { place sentences } }
    }
  }
`);
type Meeting = NonNullable<ResultOf<typeof PackQuery>['meeting']>;
type Item = Meeting['agenda'][number];

/** The pack of a meeting: the agenda with its papers' status, then a page for each decision. */
export function PackPage() {
  const id = usePathParam('id');
  const query = useLiveQuery({ query: PackQuery, variables: { id }, about: { types: ['Meeting', 'Decision'] } });
  return <LoadedPage query={query} title={texts.title}>{({ meeting }) => (meeting ? <Pack key={meeting.id} meeting={meeting} /> : <NotTherePage />)}</LoadedPage>;
}

function Pack({ meeting: { id, council, startsAt, endsAt, place, isLongPack, agenda } }: { meeting: Meeting }) {
  return (
    <Page title={council ? texts.of(council.name) : texts.title} above={<><QuietLink to={`/meetings/${id}`} muted>{texts.back}</QuietLink> · {[texts.when(startsAt, endsAt), place].filter(Boolean).join(' · ')}</>} lead={texts.lead}
      actions={<QuietLink href={`/papers/pack/${id}.pdf`} download="pack.pdf">{texts.pdf}</QuietLink>}>
      {isLongPack && <Notice tone="waiting">{texts.long}</Notice>}
      <Section title={texts.agenda}>
        {agenda.length === 0 ? <Text tone="muted">{texts.empty}</Text> : (
          <Rows dense label={texts.agenda}>
            {agenda.map((item) => <Row key={item.id} above={texts.times(item.startsAt, item.endsAt)} title={`${item.position}. ${item.title}`} trailing={<Status item={item} />} />)}
          </Rows>
        )}
      </Section>
      <Sections at="meeting.before" id={id} />
      {agenda.filter(({ decision, minutesOfId }) => decision || minutesOfId).map((item) => <Papers key={item.id} item={item} />)}
    </Page>
  );
}

function Status({ item: { decision, papersLack } }: { item: Item }) {
  if (!decision) return null;
  return papersLack.length === 0 ? <StateBadge size="sm" tone="agree" label={texts.complete} /> : <StateBadge size="sm" tone="waiting" label={texts.lacks(papersLack.map((lack) => texts.lackWords[lack]))} />;
}

function Papers({ item: { position, title, decision, minutesOfId, papers } }: { item: Item }) {
  const why = papers.find(({ place }) => place === 'WHY');
  return (
    <Section title={`${position}. ${title}`} lead={why?.sentences.join(' ')}>
      <Card>
        <Stack gap="lg">
          {papers.filter(({ place }) => place !== 'WHY').map(({ place, sentences }) => (
            <Stack key={place} gap="sm">
              <Text strong>{texts.places[place]}</Text>
              {sentences.map((sentence) => <Prose key={sentence}>{sentence}</Prose>)}
            </Stack>
          ))}
          <Cluster>
            {decision && <QuietLink to={`/decisions/${decision.number}`}>{`${texts.open}: ${texts.decision(decision.number)}`}</QuietLink>}
            {minutesOfId && <QuietLink to={`/meetings/${minutesOfId}/minutes`}>{texts.minutes}</QuietLink>}
          </Cluster>
        </Stack>
      </Card>
    </Section>
  );
}
