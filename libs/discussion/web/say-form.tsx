import { namingIn } from '@tribune/discussion/domain';
import { useAct } from '@tribune/kernel/web';
import { Button, Cluster, Form, TextAreaField, useDraft } from '@tribune/ui';
import { useRef } from 'react';
import { Contribute, type Inside } from './discussion.documents.js';
import { texts } from './discussion.texts.js';

interface SayFormProps {
  decisionId: string;
  inside: Inside;
  replyTo?: string;
  label: string;
  hint?: string;
  onDone?: () => void;
  onCancel?: () => void;
}

/** Says something, or answers. What is typed is kept on this device until it is sent; names can be completed. */
export function SayForm({ decisionId, inside, replyTo, label, hint, onDone, onCancel }: SayFormProps) {
  const draft = useDraft(`say.${replyTo ?? decisionId}`, '');
  const act = useAct(Contribute, { fields: ['text'], onDone: () => { draft.clear(); onDone?.(); } });
  const field = useRef<HTMLTextAreaElement>(null);
  // the button that was pressed goes away: the writing goes on behind the name
  const name = (text: string) => {
    draft.set(text);
    field.current?.focus();
  };
  const written = draft.value.trim() !== '';
  return (
    <Form label={label} onSubmit={() => void act.act({ decisionId, text: draft.value, replyTo: replyTo ?? null })} problem={act.problem} failure={act.failure} onRetry={act.retry}
      actions={(written || onCancel) && <><Button submit look="primary" size="sm" pending={act.pending}>{texts.submit}</Button>{onCancel && <Button size="sm" onPress={onCancel}>{texts.cancel}</Button>}</>}>
      <TextAreaField inputRef={field} autoFocus={replyTo !== undefined} rows={replyTo ? 2 : 3} label={label} hint={hint} value={draft.value} onChange={draft.set} error={act.errorOf('text')} />
      <Naming text={draft.value} inside={inside} onPick={name} />
    </Form>
  );
}

/** While somebody is being named: who it may be, a press away. */
function Naming({ text, inside, onPick }: { text: string; inside: Inside; onPick: (text: string) => void }) {
  const typed = namingIn(text);
  if (typed === null) return null;
  const wanted = typed.toLowerCase();
  const fitting = inside.filter(({ name }) => name.toLowerCase().startsWith(wanted) || name.toLowerCase().split(' ').some((part) => part.startsWith(wanted))).slice(0, 6);
  if (fitting.length === 0 || fitting.some(({ name }) => name.toLowerCase() === wanted)) return null;
  return (
    <div role="group" aria-label={texts.naming}>
      <Cluster gap="xs">{fitting.map(({ id, name }) => <Button key={id} size="sm" onPress={() => onPick(`${text.slice(0, text.length - typed.length)}${name} `)}>{`@${name}`}</Button>)}</Cluster>
    </div>
  );
}
