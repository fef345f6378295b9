import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, ScreenReaderOnly, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { AskPreparation as Ask } from './summit.acts.js';
import { texts } from './summit.texts.js';

interface AskPreparationProps {
  summitId: string;
  /** Null: everybody who has not been asked anything of their own. */
  person: { id: string; name: string } | null;
  asked: string;
}

/** Asks one participant, or all, to bring something. */
export function AskPreparation({ summitId, person, asked }: AskPreparationProps) {
  const [open, setOpen] = useState(false);
  const draft = useDraft(`summit.ask.${summitId}.${person?.id ?? 'all'}`, { asked });
  const { ask, askAll, askWhat, askHint, askAllHint, asks, askDone, cancel } = texts.people;
  const act = useAct(Ask, { fields: ['asked'], onDone: () => { draft.clear(); setOpen(false); say(askDone); } });
  const title = person ? `${ask}: ${person.name}` : askAll;
  return (
    <>
      <Button size={person ? 'sm' : 'md'} look={person ? 'quiet' : 'secondary'} onPress={() => setOpen(true)}>{person ? <><span aria-hidden>{ask}</span><ScreenReaderOnly>{title}</ScreenReaderOnly></> : askAll}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        <Form label={title} onSubmit={() => void act.act({ summitId, asked: draft.value.asked, personId: person?.id ?? null })} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{asks}</Button><Button onPress={() => setOpen(false)}>{cancel}</Button></>}>
          <TextAreaField label={askWhat} hint={person ? askHint : askAllHint} rows={3} value={draft.value.asked} onChange={(next) => draft.patch({ asked: next })} error={act.errorOf('asked')} />
        </Form>
      </Dialog>
    </>
  );
}
