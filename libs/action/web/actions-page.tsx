import { Loaded, useLiveQuery, useSearchParam, useSignedIn } from '@tribune/kernel/web';
import { Button, CheckField, Cluster, EmptyState, Page, Rows, Segmented, Stack } from '@tribune/ui';
import { useState } from 'react';
import { ActionRow } from './action-row.js';
import { ActionsQuery } from './action.documents.js';
import { texts } from './action.texts.js';

const VIEWS = ['MINE', 'FUNCTION', 'ALL', 'HAND_OVER'] as const;
type View = (typeof VIEWS)[number];

/** What is to be done: mine first; of my function, all, and what somebody who left has left behind. */
export function ActionsPage() {
  const [shown, show] = useSearchParam('show');
  const [overdue, setOverdue] = useSearchParam('overdue');
  const { isStaff, isChampion, isAlternate } = useSignedIn();
  const seesOthers = isStaff || isChampion || isAlternate;
  const home: View = isStaff || !seesOthers ? 'MINE' : 'ALL';
  const view = VIEWS.find((each) => each === shown) ?? home;
  const { title, lead, show: label, views, overdueOnly } = texts.list;
  return (
    <Page title={title} lead={lead}>
      <Stack gap="lg">
        <Cluster gap="md">
          {seesOthers && <Segmented label={label} value={view} onChange={(next) => show(next === home ? undefined : next)} options={VIEWS.map((value) => ({ value, label: views[value] }))} />}
          <CheckField label={overdueOnly} value={overdue !== undefined} onChange={(only) => setOverdue(only ? 'only' : undefined)} />
        </Cluster>
        <Board key={`${view}${overdue}`} view={view} overdue={overdue !== undefined} />
      </Stack>
    </Page>
  );
}

function Board({ view, overdue }: { view: View; overdue: boolean }) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return pages.map((after, at) => <BoardPage key={after ?? ''} view={view} overdue={overdue} after={after} last={at === pages.length - 1} onMore={(cursor) => setPages((before) => [...before, cursor])} />);
}

function BoardPage({ view, overdue, after, last, onMore }: { view: View; overdue: boolean; after: string | null; last: boolean; onMore: (cursor: string) => void }) {
  const query = useLiveQuery({ query: ActionsQuery, variables: { view, overdue, after }, about: { types: ['Action', 'Decision', 'Person'] } });
  const { title, empty, emptySentence, nothingOverdue, more } = texts.list;
  return (
    <Loaded query={query} label={title}>
      {({ actions: { edges, pageInfo } }) => (
        <Stack gap="lg">
          {edges.length > 0 && <Rows label={title}>{edges.map(({ node }) => <ActionRow key={node.id} action={node} withDecision />)}</Rows>}
          {edges.length === 0 && after === null && <EmptyState title={overdue ? nothingOverdue : empty[view]} sentence={emptySentence[view]} />}
          {last && pageInfo.hasNextPage && pageInfo.endCursor && <Cluster><Button onPress={() => onMore(pageInfo.endCursor ?? '')}>{more}</Button></Cluster>}
        </Stack>
      )}
    </Loaded>
  );
}
