import { ButtonLink, Cluster, Section, Stack, Text } from '@tribune/ui';
import { texts } from './plan.texts.js';
import { texts as review } from './review.texts.js';
import { texts as trace } from './trace.texts.js';
import type { Summit } from './summit.documents.js';

/** Where the plan and its review stand, and the way to both. */
export function PlanLink({ summit: { id, state, planLines, planVersions, latestVersion, approvedVersion } }: { summit: Summit }) {
  if (state !== 'ANNOUNCED' && state !== 'HELD') return null;
  return (
    <Section id="plan" title={texts.section} lead={texts.sectionLead} actions={<ButtonLink size="sm" to={`/summits/${id}/plan`}>{texts.open}</ButtonLink>}>
      <Stack gap="sm">
        <Text tone="muted">{[texts.summary(planLines.length, planVersions.length), standing(latestVersion)].filter(Boolean).join(' ')}</Text>
        {latestVersion && <Cluster gap="md">
          {latestVersion.review && <ButtonLink size="sm" to={`/summits/${id}/review`}>{review.link.review}</ButtonLink>}
          {approvedVersion && <><ButtonLink size="sm" to={`/summits/${id}/approved`}>{review.link.approved}</ButtonLink><ButtonLink size="sm" to={`/summits/${id}/trace`}>{trace.open}</ButtonLink></>}
        </Cluster>}
      </Stack>
    </Section>
  );
}

function standing(version: Summit['latestVersion']): string {
  const { summary } = review.link;
  if (!version?.review) return '';
  const { outcome, reviewed, reviewerCount } = version.review;
  return outcome ? summary[outcome](version.number) : summary.OPEN(version.number, reviewed, reviewerCount);
}
