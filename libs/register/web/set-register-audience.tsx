import { useAct } from '@tribune/kernel/web';
import { ChoiceField, CommandButton, ConfirmButton, Form, say } from '@tribune/ui';
import { useState } from 'react';
import { SetRegisterAudience } from './register.documents.js';
import { texts } from './settings.texts.js';

type Audience = keyof typeof texts.audiences;

/** For customers or the world. Opening it is asked twice: what was read cannot be unread. */
export function SetAudience({ audience }: { audience: Audience }) {
  const [chosen, setChosen] = useState<Audience>(audience);
  const { act, pending, problem, failure, retry } = useAct(SetRegisterAudience, { onDone: () => say(texts.saved) });
  const save = () => void act({ audience: chosen });
  const opens = chosen === 'WORLD' && audience !== 'WORLD';
  return (
    <Form
      label={texts.audience} onSubmit={() => !opens && save()} problem={problem} failure={failure} onRetry={retry}
      actions={opens ? <ConfirmButton look="primary" title={texts.openTitle} sentence={texts.openSentence} confirm={texts.open} onConfirm={save}>{texts.save}</ConfirmButton> : <CommandButton submit look="primary" pending={pending} closed={chosen === audience ? texts.unchanged : null}>{texts.save}</CommandButton>}
    >
      <ChoiceField label={texts.audience} value={chosen} onChange={setChosen} choices={(Object.keys(texts.audiences) as Audience[]).map((value) => ({ value, ...texts.audiences[value] }))} />
    </Form>
  );
}
