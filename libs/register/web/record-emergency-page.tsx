import { useNavigate } from '@tanstack/react-router';
import { LoadedPage, useAct, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { Button, ConfirmButton, EmptyState, Form, MomentField, Notice, Page, QuietLink, say, SelectField, TextAreaField, TextField, useDraft, useNow } from '@tribune/ui';
import { useState } from 'react';
import { texts } from './emergency.texts.js';
import { lacksOf } from './lacks-of.js';
import { placesOf } from './places-of.js';
import { RecordEmergencyAct, RegisterQuery, type Register } from './register.documents.js';

/** For members of a council and executives: what was done, why it could not wait, since when. */
export function RecordEmergencyPage() {
  const { slug } = useSignedIn().organization;
  const query = useLiveQuery({ query: RegisterQuery, variables: { slug } });
  const frame = { title: texts.pageTitle, lead: texts.lead, width: 'narrow' as const, above: <QuietLink muted to={`/r/${slug}`}>{texts.register}</QuietLink> };
  return (
    <LoadedPage query={query} title={texts.pageTitle}>
      {({ register }) => <Page {...frame}>{register?.mayRecord ? <Recording register={register} /> : <EmptyState title={texts.notYours} sentence={texts.notYoursSentence} />}</Page>}
    </LoadedPage>
  );
}

const NEEDED = ['touchPointId', 'what', 'why'] as const;
const EMPTY = { touchPointId: '', what: '', why: '', since: '' };

function Recording({ register: { slug, stages } }: { register: Register }) {
  const navigate = useNavigate();
  const draft = useDraft('emergency-act', EMPTY);
  const { value, patch } = draft;
  const [checked, setChecked] = useState(false);
  const lacks = lacksOf(value, NEEDED);
  const said = (field: keyof typeof EMPTY) => (checked && lacks.get(field)) || errorOf(field);
  const now = new Date(useNow()).toISOString();
  const { act, pending, problem, failure, retry, errorOf } = useAct(RecordEmergencyAct, {
    fields: ['touchPointId', 'what', 'why', 'since'],
    onDone: ({ key }) => {
      draft.clear();
      say(texts.done);
      void navigate({ to: `/r/${slug}/${key}` });
    },
  });
  return (
    <Form
      label={texts.pageTitle} onSubmit={() => setChecked(true)} problem={problem} failure={failure} onRetry={retry}
      actions={<ConfirmButton submit look="primary" ready={() => lacks.size === 0} pending={pending} title={texts.title} sentence={texts.sentence} confirm={texts.confirm} onConfirm={() => act({ ...value, since: value.since || now })}>{texts.act}</ConfirmButton>}
    >
      {draft.restored && <Notice action={<Button size="sm" onPress={draft.clear}>{texts.afresh}</Button>}>{texts.restored}</Notice>}
      <SelectField label={texts.where} placeholder={texts.choose} value={value.touchPointId} onChange={(touchPointId) => patch({ touchPointId })} options={placesOf(stages)} error={said('touchPointId')} />
      <TextField label={texts.what} hint={texts.whatHint} value={value.what} onChange={(what) => patch({ what })} error={said('what')} />
      <TextAreaField label={texts.why} hint={texts.whyHint} value={value.why} onChange={(why) => patch({ why })} error={said('why')} />
      <MomentField label={texts.since} value={value.since || now} onChange={(since) => patch({ since })} max={now} error={errorOf('since')} />
    </Form>
  );
}
