import { Link } from '@tanstack/react-router';
import { cx, DataTable, Disclosure, ScreenReaderOnly, Stack } from '@tribune/ui';
import { addressOf } from './address-of.js';
import { isSmall, levelOf } from './heat.js';
import { HeatLegend } from './heat-legend.js';
import heat from './heat.module.css';
import { allDecisions, evidenceOf, KINDS, knownOf } from './known.js';
import styles from './maps.module.css';
import type { Stage, TouchPoint } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';

/** Touch points by kind of what is known about them: the number, its step on the scale, hatched where it is little. */
export function HeatMap({ stages }: { stages: readonly Stage[] }) {
  const rows = stages.flatMap((stage) => stage.touchPoints.map((touchPoint) => ({ stage, touchPoint })));
  const most = Math.max(0, ...rows.flatMap(({ touchPoint }) => KINDS.map((kind) => evidenceOf(touchPoint, kind))));
  const { label } = texts.heat;
  return (
    <Stack gap="md">
      <HeatLegend most={most} hatching />
      <div className={cx(styles.frame, styles.whole)} role="region" aria-label={label} tabIndex={0}>
        <table className={styles.table}>
          <caption><ScreenReaderOnly>{label}</ScreenReaderOnly></caption>
          <thead><tr><th scope="col">{texts.heat.touchPoint}</th>{KINDS.map((kind) => <th key={kind} scope="col" className={styles.figure}>{texts.kinds[kind]}</th>)}</tr></thead>
          {stages.filter(({ touchPoints }) => touchPoints.length > 0).map(({ id, name, position, touchPoints }) => (
            <tbody key={id}>
              <tr><th scope="rowgroup" colSpan={KINDS.length + 1} className={styles.group}>{texts.numberedStage(position, name)}</th></tr>
              {touchPoints.map((touchPoint) => (
                <tr key={touchPoint.id}>
                  <th scope="row"><Link to={addressOf(touchPoint)}>{touchPoint.name}</Link></th>
                  {knownOf(touchPoint) === 0 ? <td colSpan={KINDS.length} className={styles.unknown}>{texts.heat.nothing}</td> : KINDS.map((kind) => <Figure key={kind} count={evidenceOf(touchPoint, kind)} most={most} />)}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <Disclosure summary={texts.map.twin}><Twin rows={rows} /></Disclosure>
    </Stack>
  );
}

function Figure({ count, most }: { count: number; most: number }) {
  return <td className={cx(styles.figure, heat[`level${levelOf(count, most)}`], isSmall(count) && heat.hatched)}>{count === 0 ? <ScreenReaderOnly>{count}</ScreenReaderOnly> : count}</td>;
}

function Twin({ rows }: { rows: readonly { stage: Stage; touchPoint: TouchPoint }[] }) {
  return (
    <DataTable caption={texts.heat.label} captionHidden rows={rows} rowKey={({ touchPoint }) => touchPoint.id} columns={[
      { header: texts.table.name, cell: ({ touchPoint }) => touchPoint.name },
      { header: texts.table.stage, cell: ({ stage }) => stage.name },
      ...KINDS.map((kind) => ({ header: texts.kinds[kind], numeric: true, cell: ({ touchPoint }: { touchPoint: TouchPoint }) => evidenceOf(touchPoint, kind) })),
      { header: texts.table.decisions, numeric: true, cell: ({ touchPoint }) => allDecisions(touchPoint) },
    ]} />
  );
}
