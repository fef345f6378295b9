import { IconInbox } from '@tribune/ui/icons';
import { Button, EmptyState, ErrorState, LoadingState, Notice, Stack, Text } from '@tribune/ui';
import type { Group } from './specimen.js';

/** What stands where nothing stands yet. */
export const states: Group = {
  id: 'states',
  title: 'Nothing, not yet, not now',
  lead: 'Empty says what would be here and the first step; failed says what to do; what is loading has the shape of what comes.',
  specimens: [
    { name: 'EmptyState', when: 'Nothing here yet.', Show: () => <EmptyState icon={<IconInbox size={28} stroke={1.4} />} title="Nothing is waiting for you" sentence="When a vote opens or an approval is asked for, it stands here with its clock." action={<Button>Propose a decision</Button>} /> },
    { name: 'LoadingState', when: 'While something loads.', Show: () => <LoadingState lines={3} /> },
    { name: 'ErrorState', when: 'It did not load.', Show: () => <ErrorState onRetry={() => undefined} /> },
    {
      name: 'Notice', when: 'A sentence that wants to be read here. Urgent where it answers an act.',
      Show: () => (
        <Stack>
          <Notice title="You may vote until Friday evening.">Nobody sees how anybody voted before then.</Notice>
          <Notice tone="agree" title="This decision is final." action={<Button size="sm">Read it</Button>} />
          <Notice tone="waiting" action={<Button size="sm">Still holds</Button>}>Revision 3 changed an amount. Your vote on revision 2 no longer counts.</Notice>
          <Notice tone="stale" title="Decision 14 has taken its place">It stays here as it was.</Notice>
          <Notice tone="object" action={<Button size="sm">Try again</Button>}>The server could not be reached. What you typed is kept.</Notice>
        </Stack>
      ),
    },
    { name: 'UiProvider', when: 'Around the whole application, once: theme, colour scheme, the reader’s zone.', Show: () => <Text size="sm" tone="muted">Nothing to see: everything on this page stands in one.</Text> },
  ],
};
