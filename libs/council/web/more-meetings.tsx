import { Loaded, useLiveQuery } from '@tribune/kernel/web';
import { Button, Cluster, Rows } from '@tribune/ui';
import { useState, type ReactNode } from 'react';
import { MoreMeetingsQuery, type MeetingLine } from './meeting.documents.js';
import { texts } from './meeting.texts.js';

interface More {
  councilId: string;
  when: 'AHEAD' | 'PAST';
  /** Where the page before ends. */
  page: { hasNextPage: boolean; endCursor: string | null };
  line: (meeting: MeetingLine) => ReactNode;
}

/** What comes after the meetings that are shown, a page for each press; nothing where that is all. */
export function MoreMeetings({ page, ...more }: More) {
  const [shown, setShown] = useState(false);
  if (!page.hasNextPage || page.endCursor === null) return null;
  return shown ? <NextPage after={page.endCursor} {...more} /> : <Cluster><Button size="sm" onPress={() => setShown(true)}>{texts.council.more[more.when]}</Button></Cluster>;
}

function NextPage({ councilId, when, after, line }: Omit<More, 'page'> & { after: string }) {
  const query = useLiveQuery({ query: MoreMeetingsQuery, variables: { id: councilId, when, after }, about: { types: ['Meeting', 'Council'] } });
  return (
    <Loaded query={query} label={texts.title}>
      {({ council }) => council && (
        <>
          <Rows label={texts.council.more[when]} dense={when === 'PAST'}>{council.meetings.edges.map(({ node }) => line(node))}</Rows>
          <MoreMeetings councilId={councilId} when={when} page={council.meetings.pageInfo} line={line} />
        </>
      )}
    </Loaded>
  );
}
