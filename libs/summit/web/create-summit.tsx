import { useNavigate } from '@tanstack/react-router';
import { hasRole, useAct, useSignedIn } from '@tribune/kernel/web';
import { CommandButton, EmptyState, Form, Page, QuietLink, say, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { CreateSummit } from './summit.acts.js';
import { SummitFieldset } from './summit-fieldset.js';
import { FIELDS, missingIn, type SummitDraft } from './summit-missing.js';
import { texts } from './summit.texts.js';

/** An executive calls a summit. */
export function CreateSummitPage() {
  const session = useSignedIn();
  const { title, lead, notYours, notYoursSentence } = texts.create;
  return (
    <Page title={title} lead={lead} width="narrow" above={<QuietLink to="/summits" muted>{texts.title}</QuietLink>}>
      {hasRole(session, 'EXECUTIVE') ? <CreateForm sponsorId={session.person.id} /> : <EmptyState title={notYours} sentence={notYoursSentence} />}
    </Page>
  );
}

function CreateForm({ sponsorId }: { sponsorId: string }) {
  const navigate = useNavigate();
  const draft = useDraft<SummitDraft>('summit.new', { title: '', startsAt: '', endsAt: '', place: '', sponsorId });
  const [checked, setChecked] = useState(false);
  const create = useAct(CreateSummit, { fields: [...FIELDS] });
  const missing = checked ? missingIn(draft.value) : [];
  const submit = async () => {
    setChecked(true);
    if (missingIn(draft.value).length > 0) return;
    const done = await create.act(draft.value);
    if (!done) return;
    draft.clear();
    say(texts.create.created);
    void navigate({ to: `/summits/${done.summit.id}` });
  };
  return (
    <Form label={texts.create.title} onSubmit={() => void submit()} problem={create.problem} failure={create.failure} onRetry={() => void submit()} actions={<CommandButton submit pending={create.pending}>{texts.create.save}</CommandButton>}>
      <SummitFieldset value={draft.value} patch={draft.patch} errorOf={(field) => (missing.includes(field) ? texts.fields.missing : create.errorOf(field))} />
    </Form>
  );
}
