import { ImportPanel } from '@tribune/people/web';
import { Button, Notice, Stack } from '@tribune/ui';
import { texts } from './set-up.texts.js';

/** The customers' addresses by CSV, previewed, with every bad row named. */
export function SetUpCustomers({ rollSize, onNext }: { rollSize: number; onNext: () => void }) {
  return (
    <Stack gap="lg">
      {rollSize > 0 && <Notice tone="agree" title={texts.customers.there(rollSize)} action={<Button size="sm" onPress={onNext}>{texts.next}</Button>}>{texts.customers.more}</Notice>}
      <ImportPanel kind="ROLL" onDone={onNext} />
      <div><Button look="quiet" onPress={onNext}>{texts.skip}</Button></div>
    </Stack>
  );
}
