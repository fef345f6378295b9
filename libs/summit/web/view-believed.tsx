import { Disclosure, Section, Stack, Text } from '@tribune/ui';
import { GapPicture, type GapRow } from './gap-picture.js';
import { GapTable } from './gap-table.js';
import type { Viewed } from './view.documents.js';
import styles from './view.module.css';
import { texts } from './view.texts.js';

/** Believed against measured, on the whole, along the journey: as far as it is open to the reader. */
export function ViewBelieved({ stages }: { stages: Viewed['beliefs']['stages'] }) {
  const open = stages.filter((stage) => stage.open).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const rows = open.flatMap(({ stage, gaps }): GapRow[] => gaps.flatMap((gap) => (gap.attribute === 'OVERALL' && stage && gap.beliefs.length > 0 ? [{ stage, gap }] : [])));
  const mine = ({ stage: { id } }: GapRow) => open.find(({ stage }) => stage?.id === id)?.mine.find(({ attribute }) => attribute === 'OVERALL')?.value ?? null;
  return (
    <Section title={texts.believed.title}>
      {rows.length === 0 ? <Text tone="muted">{texts.believed.none}</Text> : (
        <Stack gap="sm">
          <GapPicture rows={rows} compact />
          <div className={styles.screenOnly}><Disclosure summary={texts.believed.table}><GapTable rows={rows} mine={mine} /></Disclosure></div>
        </Stack>
      )}
    </Section>
  );
}
