import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { ChangeSummit as Change } from './summit.acts.js';
import type { Summit } from './summit.documents.js';
import { FIELDS, missingIn, SummitFieldset, type SummitDraft } from './summit-fieldset.js';
import { texts } from './summit.texts.js';

/** Another time, place or sponsor; whoever was invited to another time or place is told. */
export function ChangeSummit({ summit: { id, title, startsAt, endsAt, place, version, state, sponsor } }: { summit: Summit }) {
  const [open, setOpen] = useState(false);
  const [checked, setChecked] = useState(false);
  const draft = useDraft<SummitDraft>(`summit.${id}.${version}`, { title, startsAt, endsAt, place, sponsorId: sponsor.id });
  const act = useAct(Change, { fields: [...FIELDS], onDone: () => { draft.clear(); setOpen(false); say(state === 'ANNOUNCED' ? texts.page.savedAndTold : texts.page.saved); } });
  const missing = checked ? missingIn(draft.value) : null;
  const submit = () => {
    setChecked(true);
    if (!missingIn(draft.value)) void act.act({ summitId: id, seenVersion: version, ...draft.value });
  };
  return (
    <>
      <Button size="sm" onPress={() => setOpen(true)}>{texts.page.edit}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={texts.page.edit}>
        <Form label={texts.page.edit} onSubmit={submit} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{texts.fields.save}</Button><Button onPress={() => setOpen(false)}>{texts.fields.cancel}</Button></>}>
          <SummitFieldset value={draft.value} patch={draft.patch} errorOf={(field) => (missing === field ? texts.fields.missing : act.errorOf(field))} />
        </Form>
      </Dialog>
    </>
  );
}
