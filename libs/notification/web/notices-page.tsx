import { Loaded, useLiveQuery } from '@tribune/kernel/web';
import { Button, Cluster, EmptyState, Page, QuietLink, Rows, Stack } from '@tribune/ui';
import { useState } from 'react';
import { NoticeRow } from './notice-row.js';
import { NoticesQuery } from './notice.documents.js';
import { texts } from './notice.texts.js';
import { useMark } from './use-mark.js';

/** What one was told, newest first; opening something reads it. */
export function NoticesPage() {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <Page title={texts.title} lead={texts.lead} width="narrow">
      <Stack gap="lg">
        {pages.map((after, at) => <Notices key={after ?? ''} after={after} first={at === 0} last={at === pages.length - 1} onMore={(cursor) => setPages((before) => [...before, cursor])} />)}
        <QuietLink to="/account" muted>{texts.settings.title}</QuietLink>
      </Stack>
    </Page>
  );
}

function Notices({ after, first, last, onMore }: { after: string | null; first: boolean; last: boolean; onMore: (cursor: string) => void }) {
  const query = useLiveQuery({ query: NoticesQuery, variables: { after } });
  const mark = useMark();
  return (
    <Loaded query={query} label={texts.title}>
      {({ notices: { edges, pageInfo }, unreadNotices }) => (edges.length === 0 && first ? <EmptyState title={texts.none} sentence={texts.noneSentence} /> : (
        <Stack gap="md">
          {first && unreadNotices > 0 && <Cluster><Button size="sm" pending={mark.pending} onPress={mark.all}>{texts.all}</Button></Cluster>}
          <Rows label={texts.title}>{edges.map(({ node }) => <NoticeRow key={node.id} notice={node} onMark={(isRead) => mark.one(node.id, isRead)} />)}</Rows>
          {last && pageInfo.hasNextPage && pageInfo.endCursor && <Cluster><Button look="quiet" onPress={() => onMore(pageInfo.endCursor ?? '')}>{texts.more}</Button></Cluster>}
        </Stack>
      ))}
    </Loaded>
  );
}
