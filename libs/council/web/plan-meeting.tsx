import { useNavigate } from '@tanstack/react-router';
import { useAct } from '@tribune/kernel/web';
import { Button, Dialog, Form, say, ScreenReaderOnly, Text, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { PlanMeeting as Plan } from './meeting.acts.js';
import type { CouncilMeetings } from './meeting.documents.js';
import { isWhole, MEETING_FIELDS, MeetingFieldset, whenAndWhere, type MeetingDraft } from './meeting-fieldset.js';
import { texts } from './meeting.texts.js';

/** The chair calls the council together: at a date that the rule gives, or at another one. */
export function PlanMeeting({ councilId, cadence, at = '' }: { councilId: string; cadence: CouncilMeetings['cadence']; at?: string }) {
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [checked, setChecked] = useState(false);
  const draft = useDraft<MeetingDraft>(`meeting.${councilId}.${at}`, { startsAt: at, minutes: String(cadence?.minutes ?? 60), place: cadence?.place ?? '' });
  const act = useAct(Plan, { fields: [...MEETING_FIELDS] });
  const submit = async () => {
    setChecked(true);
    if (!isWhole(draft.value)) return;
    const done = await act.act({ councilId, ...whenAndWhere(draft.value) });
    if (!done) return;
    draft.clear();
    say(texts.plan.done);
    void navigate({ to: `/meetings/${done.meeting.id}` });
  };
  return (
    <>
      {at ? <Button size="sm" look="quiet" onPress={() => setOpen(true)}>{texts.council.planIt}<ScreenReaderOnly> {texts.council.planItOf(at)}</ScreenReaderOnly></Button> : <Button size="sm" look="primary" onPress={() => setOpen(true)}>{texts.council.plan}</Button>}
      <Dialog open={open} onClose={() => setOpen(false)} title={texts.plan.title}>
        <Form label={texts.plan.title} onSubmit={() => void submit()} problem={act.problem} failure={act.failure} onRetry={act.retry}
          actions={<><Button submit look="primary" pending={act.pending}>{texts.plan.act}</Button><Button onPress={() => setOpen(false)}>{texts.fields.cancel}</Button></>}>
          <Text>{texts.plan.lead}</Text>
          <MeetingFieldset value={draft.value} checked={checked} patch={draft.patch} errorOf={act.errorOf} />
        </Form>
      </Dialog>
    </>
  );
}
