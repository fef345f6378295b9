import { useLiveQuery } from '@tribune/kernel/web';
import { Columns, MomentField, SelectField, TextField } from '@tribune/ui';
import { PlanningQuery } from './summit.documents.js';
import type { SummitDraft } from './summit-missing.js';
import { texts } from './summit.texts.js';

interface SummitFieldsetProps {
  value: SummitDraft;
  patch: (part: Partial<SummitDraft>) => void;
  errorOf: (field: keyof SummitDraft) => string | null;
}

/** When, where and under whom. */
export function SummitFieldset({ value, patch, errorOf }: SummitFieldsetProps) {
  const { data } = useLiveQuery({ query: PlanningQuery, variables: {} });
  const executives = (data?.people.edges ?? []).filter(({ node }) => node.roles.includes('EXECUTIVE')).map(({ node: { id, name } }) => ({ value: id, label: name }));
  const words = texts.fields;
  return (
    <>
      <TextField label={words.title} hint={words.titleHint} value={value.title} onChange={(title) => patch({ title })} error={errorOf('title')} />
      <Columns min="sm">
        <MomentField label={words.startsAt} value={value.startsAt} onChange={(startsAt) => patch({ startsAt })} error={errorOf('startsAt')} />
        <MomentField label={words.endsAt} value={value.endsAt} onChange={(endsAt) => patch({ endsAt })} error={errorOf('endsAt')} />
      </Columns>
      <TextField label={words.place} hint={words.placeHint} optional value={value.place} onChange={(place) => patch({ place })} error={errorOf('place')} />
      <SelectField label={words.sponsor} hint={words.sponsorHint} value={value.sponsorId} onChange={(sponsorId) => patch({ sponsorId })} options={executives} error={errorOf('sponsorId')} />
    </>
  );
}
