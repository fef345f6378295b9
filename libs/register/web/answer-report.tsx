import { useAct } from '@tribune/kernel/web';
import { Button, CheckField, ChoiceField, Form, say, Section, TextAreaField, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { AnswerReport as AnswerReportDocument, type ChangeReport, type Verdict } from './report.documents.js';
import { texts } from './report.texts.js';

const VERDICTS: readonly Verdict[] = ['CARRIED', 'EMERGENCY', 'UNDONE', 'NO_CHANGE'];

/** For the chair and the champion: what became of it, in a word and in theirs. */
export function AnswerReport({ report: { number, publish } }: { report: ChangeReport }) {
  const { form, verdicts } = texts;
  const draft = useDraft<{ verdict: Verdict | null; words: string; key: string; withoutReport: boolean }>(`answer-report-${number}`, { verdict: null, words: '', key: '', withoutReport: false });
  const { value: { verdict, words, key, withoutReport }, patch } = draft;
  const { act, pending, problem, failure, retry, errorOf } = useAct(AnswerReportDocument, {
    fields: ['verdict', 'words', 'key'],
    onDone: () => {
      draft.clear();
      say(form.done);
    },
  });
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (verdict) void act({ number: number ?? 0, verdict, words, key: needsKey ? key : null, withoutReport });
  };
  const needsKey = verdict === 'CARRIED' || verdict === 'EMERGENCY';
  return (
    <Section title={form.title} lead={publish ? form.public : form.private}>
      <Form
        label={form.title} onSubmit={submit} problem={problem} failure={failure} onRetry={retry}
        actions={<Button submit look="primary" pending={pending}>{form.act}</Button>}
      >
        <ChoiceField label={form.verdict} value={verdict} onChange={(chosen) => patch({ verdict: chosen })} choices={VERDICTS.map((value) => ({ value, label: verdicts[value], hint: form.hints[value] }))} error={tried && !verdict ? form.pick : errorOf('verdict')} />
        {needsKey && <TextField label={form.key[verdict]} value={key} onChange={(typed) => patch({ key: typed })} error={errorOf('key')} />}
        <TextAreaField label={form.words} hint={form.wordsHint} value={words} onChange={(typed) => patch({ words: typed })} error={errorOf('words')} />
        {publish && <CheckField label={form.without} value={withoutReport} onChange={(chosen) => patch({ withoutReport: chosen })} />}
      </Form>
    </Section>
  );
}
