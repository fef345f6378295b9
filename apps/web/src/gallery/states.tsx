import { IconInbox } from '@tabler/icons-react';
import { Button, Columns, EmptyState, ErrorState, LoadingState, Section } from '@tribune/ui';

export function States() {
  return (
    <Section title="Empty, loading, failed">
      <Columns>
        <EmptyState icon={<IconInbox size={28} stroke={1.4} />} title="Nothing is waiting for you" sentence="When a vote opens or an approval is asked for, it stands here with its clock." action={<Button>Propose a decision</Button>} />
        <ErrorState onRetry={() => undefined} />
      </Columns>
      <LoadingState lines={3} />
    </Section>
  );
}
