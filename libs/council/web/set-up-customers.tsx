import { formatCount } from '@tribune/kernel/web';
import { ImportPanel } from '@tribune/people/web';
import { Button, Notice, Stack } from '@tribune/ui';

/** The customers' addresses by CSV, previewed, with every bad row named. */
export function SetUpCustomers({ rollSize, onNext }: { rollSize: number; onNext: () => void }) {
  return (
    <Stack gap="lg">
      {rollSize > 0 && <Notice tone="agree" title={`${formatCount(rollSize, 'customer')} on the roll.`} action={<Button size="sm" onPress={onNext}>Go on</Button>}>A further file adds to them.</Notice>}
      <ImportPanel kind="ROLL" onDone={onNext} />
      <div><Button look="quiet" onPress={onNext}>Skip this</Button></div>
    </Stack>
  );
}
