import { WORDS_OF_WHAT_CHANGES } from '@tribune/decision/domain';
import { ChoiceField, DateField, Disclosure, FieldSet, MultiChoiceField, SelectField, Stack, TextAreaField, TextField } from '@tribune/ui';
import type { ReactNode } from 'react';
import type { ProposalChoices } from './decision.documents.js';
import { texts } from './decision.texts.js';
import { AmountFields, MeasureFields } from './figure-fields.js';
import { supersededSentence } from './revision-difference.js';
import { standingOf, stanceOf, type ProposalFields, type StanceField } from './proposal-fields.js';

interface ProposalFieldsetProps {
  value: ProposalFields;
  patch: (change: Partial<ProposalFields>) => void;
  choices: ProposalChoices;
  asked: readonly { id: string; name: string }[];
  errorOf: (field: string) => string | null;
  /** More that can follow, under "more". */
  more?: ReactNode;
  unfolded?: boolean | undefined;
}

/** The four fields of a proposal, whom it affects, and the rest that can follow; the same for proposing and amending. */
export function ProposalFieldset({ value, patch, choices, asked, errorOf, more, unfolded }: ProposalFieldsetProps) {
  const { proposal, opening } = texts;
  return (
    <>
      <TextField label={proposal.title} hint={proposal.titleHint} value={value.title} onChange={(title) => patch({ title })} error={errorOf('title')} />
      <TextAreaField label={opening.whatChanges} hint={proposal.whatChangesHint} maxWords={WORDS_OF_WHAT_CHANGES} value={value.whatChanges} onChange={(whatChanges) => patch({ whatChanges })} error={errorOf('whatChanges')} />
      <TextAreaField label={opening.easier} hint={proposal.easierHint} value={value.easier} onChange={(easier) => patch({ easier })} error={errorOf('easier')} />
      <TouchPoints value={value} patch={patch} choices={choices} error={errorOf('touchPoints') ?? errorOf('touchPointIds')} />
      <Stances value={value} patch={patch} asked={asked} errorOf={errorOf} />
      <Disclosure summary={proposal.more} open={unfolded}>
        <Stack gap="lg">
          <TextAreaField label={texts.details.background} hint={proposal.backgroundHint} optional value={value.background} onChange={(background) => patch({ background })} error={errorOf('background')} />
          <TextAreaField label={texts.details.conditions} hint={proposal.conditionsHint} optional rows={2} value={value.conditions} onChange={(conditions) => patch({ conditions })} error={errorOf('conditions')} />
          <MeasureFields value={value} patch={patch} errorOf={errorOf} />
          <AmountFields value={value} patch={patch} errorOf={errorOf} />
          <DateField label={texts.details.effectiveOn} optional value={value.effectiveOn} onChange={(effectiveOn) => patch({ effectiveOn })} error={errorOf('effectiveOn')} />
          <DateField label={texts.details.reviewOn} optional value={value.reviewOn} onChange={(reviewOn) => patch({ reviewOn })} error={errorOf('reviewOn')} />
          <DateField label={texts.details.embargoUntil} hint={proposal.embargoHint} optional value={value.embargoUntil} onChange={(embargoUntil) => patch({ embargoUntil })} error={errorOf('embargoUntil')} />
          <Supersedes value={value} patch={patch} choices={choices} error={errorOf('supersedesIds')} />
          <TextAreaField label={texts.details.options} hint={proposal.optionsHint} optional rows={2} value={value.options} onChange={(options) => patch({ options })} error={errorOf('options')} />
          {more}
        </Stack>
      </Disclosure>
    </>
  );
}

/** One final decision that still stands, whose place it takes; more of them only by the API, and then they stay. */
function Supersedes({ value, patch, choices, error }: Pick<ProposalFieldsetProps, 'value' | 'patch' | 'choices'> & { error: string | null }) {
  const final = standingOf(choices, value.supersedesIds).map((each) => ({ value: each.id, label: supersededSentence(each) }));
  if (final.length === 0) return null;
  const { none, supersedesHint } = texts.proposal;
  return <SelectField label={texts.details.supersedes} hint={supersedesHint} optional value={value.supersedesIds[0] ?? ''} onChange={(id) => patch({ supersedesIds: id === '' ? [] : [id, ...value.supersedesIds.slice(1)] })} placeholder={none} options={final} error={error} />;
}

function TouchPoints({ value, patch, choices: { stages, retiredTouchPoints }, error }: Pick<ProposalFieldsetProps, 'value' | 'patch' | 'choices'> & { error: string | null }) {
  // a text that names a retired one keeps it until somebody takes it off; nothing else offers it
  const retired = { id: 'retired', name: texts.proposal.retired, touchPoints: retiredTouchPoints.filter(({ id }) => value.touchPointIds.includes(id)) };
  const groups = [...stages, retired];
  const all = groups.map(({ touchPoints }) => touchPoints.map(({ id }) => id));
  const pick = (at: number, picked: string[]) => patch({ touchPointIds: all.flatMap((ids, stage) => (stage === at ? picked : ids.filter((id) => value.touchPointIds.includes(id)))) });
  return (
    <FieldSet label={texts.details.where} hint={texts.proposal.whereHint} error={error}>
      <Stack gap="md">
        {groups.map(({ id, name, touchPoints }, at) => touchPoints.length > 0 && (
          <MultiChoiceField key={id} across label={name} value={value.touchPointIds.filter((each) => all[at]?.includes(each))} onChange={(picked) => pick(at, picked)} choices={touchPoints.map((point) => ({ value: point.id, label: point.name }))} />
        ))}
      </Stack>
    </FieldSet>
  );
}

/** By default it affects everybody who binds; the claim that it does not needs a reason, and that champion's agreement (D1). */
function Stances({ value, patch, asked, errorOf }: Pick<ProposalFieldsetProps, 'value' | 'patch' | 'asked' | 'errorOf'>) {
  const set = (id: string, change: Partial<StanceField>) => patch({ stances: { ...value.stances, [id]: { ...(value.stances[id] ?? { stance: 'AFFECTS', reason: '' }), ...change } } });
  const { whom, affectsThem, affectsHint, leavesThem, leavesHint, whyNot, whyNotHint } = texts.proposal;
  return asked.map(({ id, name }) => (
    <Stack key={id} gap="sm">
      <ChoiceField across label={whom(name)} value={stanceOf(value, id).stance} onChange={(stance) => set(id, { stance })} choices={[{ value: 'AFFECTS', label: affectsThem, hint: affectsHint }, { value: 'UNAFFECTED', label: leavesThem, hint: leavesHint }]} />
      {stanceOf(value, id).stance === 'UNAFFECTED' && <TextAreaField label={whyNot(name)} hint={whyNotHint} rows={2} value={value.stances[id]?.reason ?? ''} onChange={(reason) => set(id, { reason })} error={errorOf(`stance.${id}`) ?? errorOf('stances')} />}
    </Stack>
  ));
}
