import { Button, CopyField, Notice, Stack, Text } from '@tribune/ui';
import { texts } from './webhook.texts.js';

/** A secret, this once. */
export function ShownSecret({ name, secret, onDone }: { name: string; secret: string; onDone: () => void }) {
  const words = texts.secret;
  return (
    <Notice tone="waiting" urgent title={words.title(name)} action={<Button size="sm" onPress={onDone}>{words.done}</Button>}>
      <Stack gap="sm">
        <Text>{words.sentence}</Text>
        <CopyField label={words.label} value={secret} hint={words.hint} />
      </Stack>
    </Notice>
  );
}
