import { useNavigate } from '@tanstack/react-router';
import { LoadedPage, useAct, useLiveQuery, usePathParam, useSession } from '@tribune/kernel/web';
import { Button, CheckField, DateField, Form, Notice, Page, QuietLink, say, SelectField, TextAreaField, TextField, useDraft, useNow } from '@tribune/ui';
import { useState } from 'react';
import { ClosedRegister } from './closed-register.js';
import { lacksOf } from './lacks-of.js';
import { Nowhere } from './nowhere.js';
import { placesOf } from './places-of.js';
import { RegisterQuery, type Register } from './register.documents.js';
import { texts as registerTexts } from './register.texts.js';
import { ReportChange } from './report.documents.js';
import { texts } from './report.texts.js';

/** "Report a change that no decision carries": for anybody who may read the register. */
export function ReportPage() {
  const slug = usePathParam('slug');
  const query = useLiveQuery({ query: RegisterQuery, variables: { slug } });
  return (
    <LoadedPage query={query} title={texts.pageTitle}>
      {({ register }) => (!register ? <Nowhere title={registerTexts.nowhere} lead={registerTexts.nowhereLead} /> : register.mayRead ? <Reporting register={register} /> : <ClosedRegister name={register.organizationName} />)}
    </LoadedPage>
  );
}

const EMPTY = { touchPointId: '', what: '', changedOn: '', publish: true, mailbox: '' };

function Reporting({ register: { organizationName, slug, stages } }: { register: Register }) {
  const { session } = useSession();
  const navigate = useNavigate();
  const draft = useDraft(`report-change-${slug}`, EMPTY);
  const [mailed, setMailed] = useState<string | null>(null);
  const { value, patch } = draft;
  const [checked, setChecked] = useState(false);
  const lacks = lacksOf(value, ['touchPointId', 'what', ...(session ? [] : ['mailbox' as const])]);
  const today = new Date(useNow()).toISOString().slice(0, 10);
  const { act, pending, problem, failure, retry, errorOf } = useAct(ReportChange, {
    fields: ['touchPointId', 'what', 'changedOn', 'mailbox'],
    onDone: ({ number }) => {
      if (number === null) return setMailed(value.mailbox);
      draft.clear();
      say(texts.done);
      void navigate({ to: `/reports/${number}` });
    },
  });
  const above = <QuietLink muted to={`/r/${slug}`}>{texts.register}</QuietLink>;
  if (mailed !== null) return <Page title={texts.look} lead={texts.lookLead(mailed)} width="narrow" above={above}>{null}</Page>;
  const said = (field: keyof typeof EMPTY) => (checked && lacks.get(field)) || errorOf(field);
  const submit = () => {
    setChecked(true);
    if (lacks.size === 0) void act({ slug, ...value, changedOn: value.changedOn || today, mailbox: session ? null : value.mailbox });
  };
  return (
    <Page title={texts.pageTitle} lead={texts.lead(organizationName)} width="narrow" above={above}>
      <Form label={texts.pageTitle} onSubmit={submit} problem={problem} failure={failure} onRetry={retry} actions={<Button submit look="primary" pending={pending}>{texts.act}</Button>}>
        {draft.restored && <Notice action={<Button size="sm" onPress={draft.clear}>{texts.afresh}</Button>}>{texts.restored}</Notice>}
        <SelectField label={texts.where} placeholder={texts.choose} value={value.touchPointId} onChange={(touchPointId) => patch({ touchPointId })} options={placesOf(stages)} error={said('touchPointId')} />
        <TextAreaField label={texts.what} hint={texts.whatHint} value={value.what} onChange={(what) => patch({ what })} error={said('what')} />
        <DateField label={texts.since} hint={texts.sinceHint} value={value.changedOn || today} onChange={(changedOn) => patch({ changedOn })} max={today} error={errorOf('changedOn')} />
        {!session && <TextField type="email" autoComplete="email" label={texts.mailbox} hint={texts.mailboxHint} value={value.mailbox} onChange={(mailbox) => patch({ mailbox })} error={said('mailbox')} />}
        <CheckField label={texts.publish} value={value.publish} onChange={(publish) => patch({ publish })} />
      </Form>
    </Page>
  );
}
