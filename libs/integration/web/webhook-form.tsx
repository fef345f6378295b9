import { Button, Dialog, Form, MultiChoiceField, TextField, useDraft } from '@tribune/ui';
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
  readonly errorOf: (field: 'name' | 'url' | 'kinds') => string | null;
}

const KINDS = (Object.keys(texts.kinds) as WebhookKind[]).map((value) => ({ value, label: texts.kinds[value] }));

interface Props {
  /** Under which name what was typed is kept until it is sent, or thrown away. */
  keptAs: string;
  initial: WebhookWritten;
  acting: Acting;
  title: string;
  act: string;
  /** Null when it did not happen. */
  onSubmit: (written: WebhookWritten) => Promise<object | null>;
  onClose: () => void;
}

/** What an administrator says of a webhook: its name, where it is, what it is told of. */
export function WebhookForm({ keptAs, initial, acting, title, act, onSubmit, onClose }: Props) {
  const { value: written, patch, clear } = useDraft(keptAs, initial);
  const submit = async () => {
    if (await onSubmit(written)) clear();
  };
  const cancel = () => {
    clear();
    onClose();
  };
  const { form } = texts;
  return (
    <Dialog open onClose={onClose} title={title}>
      <Form
        onSubmit={() => void submit()} problem={acting.problem} failure={acting.failure} onRetry={() => void submit()}
        actions={<><Button look="primary" submit pending={acting.pending}>{act}</Button><Button onPress={cancel}>{form.cancel}</Button></>}
      >
        <TextField label={form.name} hint={form.nameHint} value={written.name} onChange={(name) => patch({ name })} error={acting.errorOf('name')} />
        <TextField label={form.url} hint={form.urlHint} type="url" value={written.url} onChange={(url) => patch({ url })} error={acting.errorOf('url')} />
        <MultiChoiceField label={form.kinds} across choices={KINDS} value={written.kinds} onChange={(kinds) => patch({ kinds })} error={acting.errorOf('kinds')} />
      </Form>
    </Dialog>
  );
}
