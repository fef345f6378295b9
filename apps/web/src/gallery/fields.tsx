import { Button, CheckField, ChoiceField, Columns, Form, MomentField, MultiChoiceField, Section, SelectField, Stack, TextAreaField, TextField, useDraft } from '@tribune/ui';
import { useState } from 'react';

const START = { title: '', changes: 'Customers get their money back within three working days of handing a device in, in a shop or by post.', vote: 'AGREE' as 'AGREE' | 'ABSTAIN' | 'OBJECT', places: ['shop'], stage: '', until: '', read: true };

export function Fields() {
  const draft = useDraft('gallery', START);
  const { value, patch } = draft;
  const [sent, setSent] = useState(false);
  return (
    <Section title="Fields" lead="What is typed here survives a reload. Errors are the server's sentences, beside the field they are about.">
      <Form label="Gallery" onSubmit={() => setSent(true)} problem={sent ? 'The vote closed while you were typing. Nothing was recorded.' : null}
        actions={<><Button look="primary" submit>Send</Button><Button look="quiet" onPress={draft.clear}>Start afresh</Button></>}>
        <Columns>
          <Stack gap="lg">
            <TextField label="Title" hint="As customers would say it." value={value.title} onChange={(title) => patch({ title })} error={value.title ? null : 'A decision needs a title.'} />
            <TextAreaField label="What changes for customers" maxWords={20} value={value.changes} onChange={(changes) => patch({ changes })} />
            <SelectField label="Journey stage" value={value.stage} onChange={(stage) => patch({ stage })} options={[{ value: 'use', label: 'Use' }, { value: 'leave', label: 'Leave' }]} optional />
            <MomentField label="Vote closes" value={value.until} onChange={(until) => patch({ until })} />
          </Stack>
          <Stack gap="lg">
            <ChoiceField label="Your vote" value={value.vote} onChange={(vote) => patch({ vote })} choices={[
              { value: 'AGREE', label: 'Agree', tone: 'agree', hint: 'It should be done as written.' },
              { value: 'ABSTAIN', label: 'Abstain', tone: 'abstain', hint: 'You were here; you leave it to the others.' },
              { value: 'OBJECT', label: 'Object', tone: 'object', hint: 'It would harm somebody: you will be asked whom.' },
            ]} />
            <MultiChoiceField across label="Touch points" value={value.places} onChange={(places) => patch({ places })} choices={[{ value: 'shop', label: 'Shop' }, { value: 'app', label: 'App' }, { value: 'post', label: 'Post' }]} />
            <CheckField label="I have read revision 3." hint="The list below says what you have not opened." value={value.read} onChange={(read) => patch({ read })} />
          </Stack>
        </Columns>
      </Form>
    </Section>
  );
}
