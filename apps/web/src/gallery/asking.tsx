import { CheckField, ChoiceField, DateField, Field, FieldSet, Form, Lines, MinutesField, MomentField, MovedOn, MultiChoiceField, Problem, ScaleField, SearchField, SelectField, type SearchHit, Stack, Text, TextAreaField, TextField, WordCount, Button, useDraft } from '@tribune/ui';
import { useState } from 'react';
import type { Group } from './specimen.js';

const MISSING = 'Please give it a title.';
const STAGES = [{ value: 'use', label: 'Use' }, { value: 'leave', label: 'Leave' }];
const SAID = 'Customers get their money back within three working days.';

/** What is typed and chosen. */
export const asking: Group = {
  id: 'asking',
  title: 'Asking',
  lead: 'What is typed survives a reload. Everything that is missing is marked at once, in sentences, beside the field they are about.',
  specimens: [
    { name: 'Form', when: 'Around fields that are sent together; the first refused one takes the focus.', Show: Whole },
    { name: 'TextField', when: 'One line. Whatever does not say “optional” is needed.', Show: () => <Stack gap="lg"><TextField label="Title" hint="As customers would say it." value="Refunds" onChange={() => undefined} /><TextField label="Title" value="" onChange={() => undefined} error={MISSING} /><TextField label="Note" optional disabled value="" onChange={() => undefined} /></Stack> },
    { name: 'TextAreaField', when: 'Sentences; counts words where there is a limit.', Show: () => <TextAreaField label="What changes for customers" maxWords={60} value={SAID} onChange={() => undefined} /> },
    { name: 'ChoiceField', when: 'One of a few answers that need explaining.', Show: Radio },
    { name: 'MultiChoiceField', when: 'Any number of answers; across and without hints where there are dozens.', Show: Several },
    { name: 'SelectField', when: 'One of many, by the device’s own list.', Show: () => <SelectField label="Journey stage" optional value="" onChange={() => undefined} options={STAGES} /> },
    { name: 'SearchField', when: 'One of very many, found by typing a part of its name.', Show: Searched },
    { name: 'CheckField', when: 'One yes or no, with its sentence.', Show: () => <Stack gap="xs"><CheckField label="I have read revision 3." hint="The list below says what you have not opened." value onChange={() => undefined} /><CheckField label="Only what is overdue" value={false} onChange={() => undefined} /></Stack> },
    { name: 'DateField', when: 'A day.', Show: () => <DateField label="Takes effect on" optional value="2027-01-21" onChange={() => undefined} /> },
    { name: 'MomentField', when: 'A day and a time, in the reader’s zone, which it names.', Show: () => <MomentField label="Vote closes" value="" onChange={() => undefined} /> },
    { name: 'MinutesField', when: 'How long something takes, in whole minutes.', Show: () => <MinutesField value="90" onChange={() => undefined} most={240} checked={false} /> },
    { name: 'Lines', when: 'A list in an order that the form is about; each line says what it needs.', Show: Ordered },
    { name: 'ScaleField', when: 'A number on a scale; nothing is said until it has been touched.', Show: Scale },
    { name: 'Field', when: 'For a control that is not here yet: label, hint and error wired to it.', Show: () => <Field label="Share" hint="In per cent." error="At most 100.">{(wiring) => <input {...wiring} type="range" min={0} max={100} />}</Field> },
    { name: 'FieldSet', when: 'Several controls that answer one question.', Show: () => <FieldSet label="Where it takes effect" hint="At least one." error="Please pick at least one place."><Text size="sm" tone="muted">Its controls stand here.</Text></FieldSet> },
    { name: 'WordCount', when: 'Where words are counted outside a field.', Show: () => <Stack gap="xs"><WordCount text={SAID} max={60} /><WordCount text={SAID} max={6} /></Stack> },
    { name: 'MovedOn', when: 'Above a form about what others change too; useVersionedDraft keeps what was typed.', Show: () => <MovedOn draft={{ closed: 'Somebody has changed this meanwhile', goOn: () => undefined }} pending={false} onGoOn={() => undefined} parts={[{ label: 'Place', before: 'Room 4', after: 'Room 12' }]} /> },
    { name: 'Problem', when: 'What a refused or failed act says, where it was tried.', Show: () => <Stack><Problem problem="The vote closed while you were typing. Nothing was recorded." /><Problem failure="The server could not be reached. What you typed is kept." onRetry={() => undefined} /></Stack> },
  ],
};

function Whole() {
  const draft = useDraft('gallery', { title: '' });
  const [sent, setSent] = useState(false);
  const error = sent && draft.value.title === '' ? MISSING : null;
  return (
    <Form label="A form" onSubmit={() => setSent(true)} problem={error && 'Something is still missing; it is marked above.'} actions={<><Button look="primary" submit>Send</Button><Button look="quiet" onPress={draft.clear}>Start afresh</Button></>}>
      <TextField label="Title" value={draft.value.title} onChange={(title) => draft.patch({ title })} error={error} />
    </Form>
  );
}

function Ordered() {
  const [lines, setLines] = useState([{ key: 'a', title: 'Refunds' }, { key: 'b', title: 'Boarding' }]);
  return (
    <Stack gap="sm">
      <Lines lines={lines} onChange={setLines} nameOf={({ title }) => title}>
        {({ title }, change) => <TextField label="On the agenda" value={title} onChange={(next) => change({ title: next })} />}
      </Lines>
    </Stack>
  );
}

function Scale() {
  const [value, setValue] = useState<number | null>(null);
  return <ScaleField label="Purchase" value={value} onChange={setValue} low="0: badly" high="100: very well" unsaid="Not said" clear="Take back" />;
}

function Radio() {
  const [vote, setVote] = useState<'AGREE' | 'ABSTAIN' | 'OBJECT'>('AGREE');
  return <ChoiceField label="Your vote" value={vote} onChange={setVote} choices={[{ value: 'AGREE', label: 'Agree', tone: 'agree', hint: 'It should be done as written.' }, { value: 'ABSTAIN', label: 'Abstain', tone: 'abstain', hint: 'You leave it to the others.' }, { value: 'OBJECT', label: 'Object', tone: 'object', disabled: true, hint: 'Closed to who has recused themselves.' }]} />;
}

function Several() {
  const [places, setPlaces] = useState<string[]>(['shop']);
  const choices = [{ value: 'shop', label: 'Shop' }, { value: 'app', label: 'App' }, { value: 'post', label: 'Letters and parcels' }, { value: 'call', label: 'Service by phone' }];
  return <Stack><MultiChoiceField across label="Touch points" value={places} onChange={setPlaces} choices={choices} /><MultiChoiceField label="Reminders" value={places} onChange={setPlaces} choices={[{ value: 'shop', label: 'By mail', hint: 'Only for what waits on you alone.' }]} /></Stack>;
}

const STAFF = ['Amara Okafor', 'Hanna Vogt', 'Ines Duarte', 'Jonas Lind', 'Mei Tan'].map((label) => ({ value: label, label }));

function Searched() {
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<SearchHit | null>(null);
  const hits = STAFF.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
  return <SearchField label="Who does it" placeholder="A part of the name" picked={picked} onPick={setPicked} search={typed} onSearch={setTyped} hits={hits} />;
}
