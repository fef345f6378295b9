import { ButtonLink, Section, Text } from '@tribune/ui';
import { texts } from './plan.texts.js';
import type { Summit } from './summit.documents.js';

/** Where the plan stands, and the way to it. */
export function PlanLink({ summit: { id, state, planLines, planVersions } }: { summit: Summit }) {
  if (state !== 'ANNOUNCED' && state !== 'HELD') return null;
  return <Section id="plan" title={texts.section} lead={texts.sectionLead} actions={<ButtonLink size="sm" to={`/summits/${id}/plan`}>{texts.open}</ButtonLink>}><Text tone="muted">{texts.summary(planLines.length, planVersions.length)}</Text></Section>;
}
