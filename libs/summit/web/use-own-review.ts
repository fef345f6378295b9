import { useAct } from '@tribune/kernel/web';
import type { Verdict } from '@tribune/summit/domain';
import { say, useDraft } from '@tribune/ui';
import { useState } from 'react';
import type { Reviewed, ReviewedVersion } from './review.documents.js';
import { texts } from './review.texts.js';
import { ReviewPlan } from './summit.acts.js';

const FIELDS = ['verdict', 'words', 'lines'] as const;

/** A reviewer's own word while they read: the lines marked with their reasons, and what they say of the whole. Kept as it is typed. */
export function useOwnReview({ id }: Reviewed, { number }: ReviewedVersion) {
  const draft = useDraft<{ verdict: Verdict | null; words: string; named: Record<string, string> }>(`review.${id}.${number}`, { verdict: null, words: '', named: {} });
  const [checked, setChecked] = useState(false);
  const act = useAct(ReviewPlan, { fields: [...FIELDS], onDone: () => { draft.clear(); setChecked(false); say(texts.yours.done); } });
  const { verdict, words, named } = draft.value;
  const lines = Object.entries(named).map(([lineId, why]) => ({ lineId, words: why }));
  const unsaid = lines.some((line) => !line.words.trim());
  const fits = verdict !== null && (verdict === 'APPROVE') === (lines.length === 0);
  return {
    act, verdict, words, named, marked: lines.length,
    say: (next: string) => draft.patch({ words: next }),
    choose: (next: Verdict) => draft.patch({ verdict: next }),
    mark: (lineId: string, why: string | null) => draft.patch({ named: Object.fromEntries([...Object.entries(named).filter(([each]) => each !== lineId), ...(why === null ? [] : [[lineId, why]])]) }),
    missingWhy: (lineId: string): string | null => (checked && named[lineId]?.trim() === '' ? texts.yours.needsWhy : null),
    problem: !checked ? null : !fits ? texts.yours.missing : null,
    submit: () => {
      setChecked(true);
      if (fits && !unsaid && verdict) void act.act({ summitId: id, number, verdict, words, lines });
    },
  };
}
export type OwnReview = ReturnType<typeof useOwnReview>;
