import { hasRole, LoadedPage, NotTherePage, useLiveQuery, usePathParam, useSignedIn } from '@tribune/kernel/web';
import { EmptyState, Page, QuietLink, Row, Rows, Section, StateBadge } from '@tribune/ui';
import { HandOverRow, titleOf } from './hand-over-row.js';
import { handOver as words } from './hand-over.texts.js';
import { HandOverQuery } from './people.documents.js';

/** What somebody who left was in the middle of, for administrators: each thing is handed over or dismissed (P3). */
export function HandOverPage() {
  const personId = usePathParam('id');
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const query = useLiveQuery({ query: HandOverQuery, variables: { personId }, pause: !admin, about: { types: ['Person'] } });
  if (!admin) return <NotTherePage />;
  return (
    <LoadedPage query={query} title={words.plain}>
      {({ handOverOf: { person, items }, people }) => {
        const [open, settled] = [items.filter(({ settledAt }) => !settledAt), items.filter(({ settledAt }) => settledAt)];
        const heirs = people.edges.map(({ node }) => ({ value: node.id, label: node.name }));
        return (
          <Page title={words.title(person.name)} lead={items.length > 0 ? words.lead : undefined} width="narrow" above={<QuietLink to="/people" muted>{words.above}</QuietLink>}>
            {items.length === 0 && <EmptyState title={person.leftAt ? words.nothing : words.here(person.name)} sentence={person.leftAt ? words.nothingSentence : words.hereSentence} />}
            {items.length > 0 && (
              <Section title={words.open}>
                {open.length === 0 ? <EmptyState title={words.allDone} /> : <Rows label={words.open}>{open.map((item) => <HandOverRow key={item.id} item={item} heirs={heirs} />)}</Rows>}
              </Section>
            )}
            {settled.length > 0 && (
              <Section title={words.settled}>
                <Rows label={words.settled}>
                  {settled.map((item) => <Row key={item.id} quiet above={words.kinds[item.kind]} title={titleOf(item)} trailing={<StateBadge size="sm" tone={item.handedTo ? 'agree' : 'stale'} label={item.handedTo ? words.handedTo(item.handedTo.name) : words.wasDismissed} />} />)}
                </Rows>
              </Section>
            )}
          </Page>
        );
      }}
    </LoadedPage>
  );
}
