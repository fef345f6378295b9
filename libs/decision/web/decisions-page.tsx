import { Loaded, useLiveQuery, useSearchParam, useSession } from '@tribune/kernel/web';
import { Button, ButtonLink, Cluster, EmptyState, Page, Rows, Segmented, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import { DecisionsQuery, type DecisionState } from './decision.documents.js';
import { DecisionLine } from './decision-line.js';
import { texts } from './decision.texts.js';

const VIEWS = {
  open: ['DELIBERATING', 'VOTING', 'CARRIED', 'REFUSED', 'DRAFT'],
  voting: ['VOTING'],
  approval: ['CARRIED', 'REFUSED'],
  final: ['FINAL'],
  closed: ['NOT_CARRIED', 'WITHDRAWN'],
  all: null,
} as const satisfies Record<string, readonly DecisionState[] | null>;
type View = keyof typeof VIEWS;
/** As many as the query asks for. */
const PAGE = 25;

const viewOf = (value: string | undefined): View => (value !== undefined && value in VIEWS ? (value as View) : 'open');

/** Every decision that this person may see, newest first, a page at a time. */
export function DecisionsPage() {
  const [param, setParam] = useSearchParam('show');
  const { session } = useSession();
  const view = viewOf(param);
  const { title, lead, propose, show, views } = texts.list;
  const mayPropose = session?.isChampion || (session?.seats.length ?? 0) > 0;
  const mayRead = mayPropose || session?.isAlternate || (session?.roles.length ?? 0) > 0;
  if (session && !mayRead) return <Page title={title} lead={lead}><EmptyState title={texts.list.notOpen} sentence={texts.list.notOpenSentence} /></Page>;
  return (
    <Page title={title} lead={lead} actions={mayPropose && <ButtonLink look="primary" to="/decisions/new">{propose}</ButtonLink>}>
      <Stack gap="lg">
        <Cluster><Segmented label={show} value={view} onChange={(next) => setParam(next === 'open' ? undefined : next)} options={(Object.keys(VIEWS) as View[]).map((value) => ({ value, label: views[value] }))} /></Cluster>
        <Board key={view} view={view} />
      </Stack>
    </Page>
  );
}

function Board({ view }: { view: View }) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const { title } = texts.list;
  return pages.map((after, at) => <BoardPage key={after ?? ''} label={at === 0 ? title : `${title}, ${at + 1}`} view={view} after={after} last={at === pages.length - 1} before={at * PAGE} onMore={(cursor) => setPages((before) => [...before, cursor])} />);
}

/** One page of the list, by the cursor behind which it begins. */
function BoardPage({ label, view, after, last, before, onMore }: { label: string; view: View; after: string | null; last: boolean; before: number; onMore: (cursor: string) => void }) {
  const states = VIEWS[view];
  const query = useLiveQuery({ query: DecisionsQuery, variables: { state: states && [...states], after }, about: { types: ['Decision', 'Discussion'] } });
  const { empty, emptySentence, more, shown } = texts.list;
  return (
    <Loaded query={query} label={label}>
      {({ decisions: { edges, pageInfo, totalCount }, councils: { length } }) => (
        <Stack gap="lg">
          {edges.length > 0 && <Rows label={label}>{edges.map(({ node }) => <DecisionLine key={node.id} decision={node} withCouncil={length > 1} />)}</Rows>}
          {edges.length === 0 && after === null && <EmptyState title={empty[view]} sentence={emptySentence} />}
          {last && pageInfo.hasNextPage && pageInfo.endCursor && <Cluster><Button onPress={() => onMore(pageInfo.endCursor ?? '')}>{more}</Button><Text tone="muted">{shown(before + edges.length, totalCount)}</Text></Cluster>}
        </Stack>
      )}
    </Loaded>
  );
}
