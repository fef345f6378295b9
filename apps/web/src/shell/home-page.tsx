import { IconInbox } from '@tabler/icons-react';
import { EmptyState, Page } from '@tribune/ui';
import { texts } from './shell.texts.js';

export function HomePage() {
  const { title, lead, empty, emptySentence } = texts.home;
  return (
    <Page title={title} lead={lead}>
      <EmptyState icon={<IconInbox size={28} stroke={1.4} />} title={empty} sentence={emptySentence} />
    </Page>
  );
}
