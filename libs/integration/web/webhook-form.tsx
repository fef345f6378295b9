import { Button, Dialog, Form, MultiChoiceField, TextField } from '@tribune/ui';
import { useState } from 'react';
import type { WebhookKind } from './webhook.documents.js';
import { texts } from './webhook.texts.js';

export interface WebhookWritten {
  name: string;
  url: string;
  kinds: WebhookKind[];
}

interface Acting {
  readonly pending: boolean;
  readonly problem: string | null;
  readonly failure: string | null;
  readonly retry: () => void;
  readonly errorOf: (field: 'name' | 'url' | 'kinds') => string | null;
}

const KINDS = (Object.keys(texts.kinds) as WebhookKind[]).map((value) => ({ value, label: texts.kinds[value] }));

/** What an administrator says of a webhook: its name, where it is, what it is told of. */
export function WebhookForm({ initial, acting, title, act, onSubmit, onClose }: { initial: WebhookWritten; acting: Acting; title: string; act: string; onSubmit: (written: WebhookWritten) => void; onClose: () => void }) {
  const [written, setWritten] = useState(initial);
  const patch = (part: Partial<WebhookWritten>) => setWritten((before) => ({ ...before, ...part }));
  const { form } = texts;
  return (
    <Dialog open onClose={onClose} title={title}>
      <Form
        onSubmit={() => onSubmit(written)} problem={acting.problem} failure={acting.failure} onRetry={acting.retry}
        actions={<><Button look="primary" submit pending={acting.pending}>{act}</Button><Button onPress={onClose}>{form.cancel}</Button></>}
      >
        <TextField label={form.name} hint={form.nameHint} value={written.name} onChange={(name) => patch({ name })} error={acting.errorOf('name')} />
        <TextField label={form.url} hint={form.urlHint} type="url" value={written.url} onChange={(url) => patch({ url })} error={acting.errorOf('url')} />
        <MultiChoiceField label={form.kinds} across choices={KINDS} value={written.kinds} onChange={(kinds) => patch({ kinds })} error={acting.errorOf('kinds')} />
      </Form>
    </Dialog>
  );
}
