import { planDifference, type LineDifference, type WrittenLine } from '@tribune/summit/domain';
import { EmptyState, Row, Rows, Section, SelectField, Stack, StateBadge, Text, type Tone } from '@tribune/ui';
import { useState } from 'react';
import { ChangedParts } from './changed-parts.js';
import type { Planned } from './plan.documents.js';
import { texts } from './plan.texts.js';

export const TONES: Readonly<Record<LineDifference['kind'], Tone>> = { ADDED: 'agree', REMOVED: 'object', CHANGED: 'waiting' };

/** Versions as they stood, and what the plan says differently since one of them. */
export function PlanVersions({ summit: { planLines, planVersions } }: { summit: Planned }) {
  const [chosen, setChosen] = useState('');
  const version = planVersions.find(({ number }) => String(number) === chosen) ?? planVersions[0];
  return (
    <Section id="versions" title={texts.versions} lead={version ? texts.versionsLead : texts.none}>
      {version && (
        <Stack gap="lg">
          <Rows label={texts.versions} dense>{planVersions.map(({ number, at, lineCount, person }) => <Row key={number} title={texts.version(number)} detail={texts.versionBy(person.name, at, lineCount)} />)}</Rows>
          {planVersions.length > 1 && <SelectField label={texts.compare} value={String(version.number)} onChange={setChosen} options={planVersions.map(({ number }) => ({ value: String(number), label: texts.version(number) }))} />}
          <Difference title={texts.difference(version.number)} difference={planDifference<WrittenLine>(version.lines, planLines.map(({ id, ...line }) => ({ ...line, lineId: id })))} />
        </Stack>
      )}
    </Section>
  );
}

function Difference({ title, difference }: { title: string; difference: readonly LineDifference[] }) {
  return (
    <Stack gap="sm">
      <Text strong>{title}</Text>
      {difference.length === 0 ? <EmptyState title={texts.same} /> : (
        <Rows label={title}>
          {difference.map((each) => (
            <Row key={each.line.lineId} above={each.line.touchPoint} title={each.line.activity} trailing={<StateBadge size="sm" tone={TONES[each.kind]} label={texts.kinds[each.kind]} />}
              detail={each.kind === 'CHANGED' ? <ChangedParts {...each} /> : undefined} />
          ))}
        </Rows>
      )}
    </Stack>
  );
}
