import { useAct } from '@tribune/kernel/web';
import { Button, CommandButton, Dialog, Form, formatDateTime, MovedOn, say, useVersionedDraft } from '@tribune/ui';
import { useState } from 'react';
import { ChangeSummit as Change } from './summit.acts.js';
import type { Summit } from './summit.documents.js';
import { SummitFieldset } from './summit-fieldset.js';
import { FIELDS, missingIn, type SummitDraft } from './summit-missing.js';
import { texts } from './summit.texts.js';

/** Another time, place or sponsor; whoever was invited to another time or place is told. */
export function ChangeSummit({ summit: { id, title, startsAt, endsAt, place, version, state, sponsor } }: { summit: Summit }) {
  const [open, setOpen] = useState(false);
  const [checked, setChecked] = useState(false);
  const standing: SummitDraft = { title, startsAt, endsAt, place, sponsorId: sponsor.id };
  const draft = useVersionedDraft(`summit.${id}`, standing, version);
  const act = useAct(Change, { fields: [...FIELDS], onDone: () => { draft.clear(); setOpen(false); say(state === 'ANNOUNCED' ? texts.page.savedAndTold : texts.page.saved); } });
  const missing = checked ? missingIn(draft.value) : [];
  const submit = () => {
    setChecked(true);
    if (missingIn(draft.value).length === 0) void act.act({ summitId: id, seenVersion: draft.seenVersion, ...draft.value });
  };
  return (
    <>
      <Button size="sm" onPress={() => setOpen(true)}>{texts.page.edit}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={texts.page.edit}>
        <Form label={texts.page.edit} onSubmit={submit} problem={draft.closed ? null : act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><CommandButton submit pending={act.pending} closed={draft.closed}>{texts.fields.save}</CommandButton><Button onPress={() => setOpen(false)}>{texts.fields.cancel}</Button></>}>
          <MovedOn draft={draft} pending={act.pending} onGoOn={act.reset} parts={SAID.map((field) => ({ label: texts.fields[field], before: said(field, draft.seen), after: said(field, standing) }))} />
          <SummitFieldset value={draft.value} patch={draft.patch} errorOf={(field) => (missing.includes(field) ? texts.fields.missing : act.errorOf(field))} />
        </Form>
      </Dialog>
    </>
  );
}

const SAID = ['title', 'startsAt', 'endsAt', 'place'] as const;
const said = (field: (typeof SAID)[number], { [field]: value }: SummitDraft): string => (field.endsWith('At') ? formatDateTime(value) : value);
