import { IconCheck, IconMinus, IconX } from '@tribune/ui/icons';
import { Button, Disclosure, Form, Notice, PickButtons, QuietLink, Stack, Text, TextAreaField, useDraft } from '@tribune/ui';
import { useState } from 'react';
import { useSignedIn, type Act } from '@tribune/kernel/web';
import type { Ballot, Decision } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { MovedOn } from './moved-on.js';
import { texts as deliberating } from './deliberating.texts.js';
import { RankPicker } from './rank-picker.js';
import { CHOICE_TONES, currentRevision, objects, standingVote } from './standing.js';

type Choice = Ballot['choice'];
const { ranking: words, objection } = deliberating;

const ICONS = { AGREE: <IconCheck size={18} stroke={2.2} />, ABSTAIN: <IconMinus size={18} stroke={2.2} />, OBJECT: <IconX size={18} stroke={2.2} /> };
const OPTIONS = (['AGREE', 'ABSTAIN', 'OBJECT'] as const).map((value) => ({
  value,
  label: texts.ballot[value === 'AGREE' ? 'agree' : value === 'OBJECT' ? 'object' : 'abstain'],
  hint: texts.ballot.hints[value],
  tone: CHOICE_TONES[value],
  icon: ICONS[value],
}));

interface BallotFormProps {
  decision: Decision;
  standing: Ballot | null;
  cast: Pick<Act<never, unknown>, 'pending' | 'problem' | 'failure' | 'retry' | 'errorOf'>;
  onCast: (ballot: { choice: Choice; reason: string | null; ranking: string[] | null }, seenRevision: number) => void;
  /** Whose vote it is, where somebody casts it by proxy: their draft is kept apart. */
  forMember?: string | undefined;
  /** There is a ballot to keep. */
  onKeep: (() => void) | undefined;
}

/** Three answers, a reason where one is needed, and the button that casts. What is typed survives until it is cast. */
export function BallotForm({ decision, standing, cast, onCast, onKeep, forMember }: BallotFormProps) {
  const now = currentRevision(decision);
  const draft = useDraft<{ choice: Choice | null; reason: string; ranking: readonly string[] }>(`ballot.${decision.id}.${decision.voteBasis}${forMember ? `.${forMember}` : ''}`, { choice: standing?.choice ?? null, reason: standing?.reason ?? '', ranking: standing?.ranking ?? [] });
  const ranks = standingVote(decision)?.method === 'RANKING';
  const [seen, setSeen] = useState(now);
  const { choice, reason, ranking } = draft.value;
  const [hadReason] = useState(reason !== '');
  const { ballot } = texts;
  const objecting = objects(decision, useSignedIn().person.id) && forMember === undefined;
  // the words of an earlier ballot belong to its choice: another choice begins without them
  const pick = (picked: Choice) => draft.patch({ choice: picked, ...(picked !== standing?.choice && reason === (standing?.reason ?? '') ? { reason: '' } : picked === standing?.choice && !reason ? { reason: standing.reason ?? '' } : {}) });
  const submit = () => choice && onCast({ choice, reason: reason.trim() || null, ranking: choice === 'RANK' ? [...ranking] : null }, seen.number);
  if (seen.number !== now.number) return <MovedOn title={ballot.movedOn} sentence={ballot.movedOnSentence} read={ballot.read} before={seen} after={now} onRead={() => setSeen(now)} />;
  return (
    <Stack>
      <Form label={ballot.label} onSubmit={submit} problem={cast.problem} failure={cast.failure} onRetry={cast.retry}
        actions={choice && <><Button submit look="primary" pending={cast.pending}>{standing ? ballot.recast : ballot.cast}</Button>{onKeep && <Button look="quiet" onPress={onKeep}>{ballot.keep}</Button>}</>}>
        {ranks ? <RankPicker options={seen.options} value={choice === 'RANK' ? ranking : []} onChange={(order) => draft.patch({ choice: order.length > 0 ? 'RANK' : null, ranking: order })} /> : <PickButtons label={ballot.label} value={choice} onPick={pick} options={OPTIONS} />}
        {ranks && choice !== 'ABSTAIN' && <Button look="quiet" size="sm" onPress={() => draft.patch({ choice: 'ABSTAIN' })}>{words.abstain}</Button>}
        {choice === 'AGREE' && objecting && <Notice tone="waiting" action={<QuietLink href="#objections">{objection.see}</QuietLink>}>{objection.agreeing}</Notice>}
        {choice && choice !== 'AGREE' && <Text>{ballot.picked[choice]}</Text>}
        {choice === 'OBJECT' && <TextAreaField label={ballot.reason} hint={ballot.reasonHint} rows={2} error={cast.errorOf('reason')} value={reason} onChange={(value) => draft.patch({ reason: value })} />}
        {choice && choice !== 'OBJECT' && (
          <Disclosure summary={ballot.addNote} open={hadReason}>
            <TextAreaField label={ballot.note} hint={ballot.noteHint} rows={2} optional error={cast.errorOf('reason')} value={reason} onChange={(value) => draft.patch({ reason: value })} />
          </Disclosure>
        )}
      </Form>
      <Text size="sm" tone="muted">{ballot.hidden}</Text>
    </Stack>
  );
}
