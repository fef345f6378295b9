import { useNavigate } from '@tanstack/react-router';
import { hasRole, Loaded, useAct, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { ButtonLink, CommandButton, EmptyState, Form, Page, QuietLink, say, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { addressOf } from './address-of.js';
import { FIELDS, inputOf, missingIn, NO_FIELDS } from './touch-point-fields.js';
import { TouchPointFieldset } from './touch-point-fieldset.js';
import { AddTouchPoint, ChoicesQuery, type Choices } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

/** One touch point more, by hand. */
export function AddTouchPointPage() {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const query = useLiveQuery({ query: ChoicesQuery, variables: {}, about: { types: ['Organization', 'TouchPoint'] } });
  const { add, addLead, adminsOnly, adminsOnlySentence } = texts.form;
  return (
    <Page title={add} lead={addLead} width="narrow" above={<QuietLink to="/touch-points" muted>{texts.title}</QuietLink>}>
      {admin ? <Loaded query={query}>{(choices) => (choices.stages.length > 0 ? <AddForm choices={choices} /> : <EmptyState title={texts.empty.title} sentence={texts.empty.admin} action={<ButtonLink to="/set-up" look="primary">{texts.empty.action}</ButtonLink>} />)}</Loaded>
        : <EmptyState title={adminsOnly} sentence={adminsOnlySentence} />}
    </Page>
  );
}

function AddForm({ choices }: { choices: Choices }) {
  const navigate = useNavigate();
  const draft = useDraft('touch-point.new', NO_FIELDS);
  const [checked, setChecked] = useState(false);
  const add = useAct(AddTouchPoint, { fields: [...FIELDS] });
  const missing = checked ? missingIn(draft.value) : [];
  const onAdd = async () => {
    setChecked(true);
    if (missingIn(draft.value).length > 0) return;
    const done = await add.act(inputOf(draft.value));
    if (!done?.touchPoint) return;
    draft.clear();
    say(texts.form.added);
    void navigate({ to: addressOf(done.touchPoint) });
  };
  return (
    <Form label={texts.form.add} onSubmit={() => void onAdd()} problem={add.problem} failure={add.failure} onRetry={add.retry} actions={<CommandButton submit pending={add.pending}>{texts.form.add}</CommandButton>}>
      <TouchPointFieldset value={draft.value} patch={draft.patch} choices={choices} errorOf={(field) => (missing.includes(field) ? texts.form.missing : add.errorOf(field))} />
    </Form>
  );
}
