import { Link } from '@tanstack/react-router';
import { Sections } from '@tribune/kernel/web';
import { Cluster, cx, DataTable, Disclosure, Notice, ScreenReaderOnly, Stack, Text } from '@tribune/ui';
import { levelOf } from './heat.js';
import { HeatLegend } from './heat-legend.js';
import heat from './heat.module.css';
import { lanesOf, silosOf } from './journey-grid.js';
import { allDecisions, knownOf, saidOf } from './known.js';
import styles from './maps.module.css';
import type { Stage, TouchPoint } from './touch-point.documents.js';
import { texts } from './touch-point.texts.js';
import { addressOf } from './address-of.js';

/** So many stages stand beside each other on a desk's screen; more of them scroll. */
const WHOLE = 5;

/** Stages across, channels down: where customers meet us, how much we know about it, and what falls between the chairs. */
export function JourneyMap({ stages }: { stages: readonly Stage[] }) {
  const most = Math.max(0, ...stages.flatMap(({ touchPoints }) => touchPoints.map(knownOf)));
  const { label, channel, uncoveredStage, none } = texts.map;
  return (
    <Stack gap="md">
      <Cluster gap="lg"><HeatLegend most={most} /><Silos stages={stages} /></Cluster>
      <div className={cx(styles.frame, stages.length <= WHOLE && styles.whole)} role="region" aria-label={label} tabIndex={0}>
        <table className={styles.table}>
          <caption><ScreenReaderOnly>{label}</ScreenReaderOnly></caption>
          <thead>
            <tr>
              <th scope="col">{channel}</th>
              {stages.map(({ id, name, position, touchPoints }) => (
                <th key={id} scope="col" className={styles.stage}>{texts.numberedStage(position, name)}{touchPoints.length === 0 && <span className={styles.gap}>{uncoveredStage}</span>}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lanesOf(stages).map((lane) => (
              <tr key={lane.channel}>
                <th scope="row">{lane.channel}</th>
                {lane.cells.map(({ stageId, touchPoints }, at) => (
                  <td key={stageId} className={cx(styles.cell, stages[at]?.touchPoints.length === 0 && styles.uncovered)}>
                    {touchPoints.length === 0 ? <ScreenReaderOnly>{none}</ScreenReaderOnly> : <div className={styles.places}>{touchPoints.map((touchPoint) => <Place key={touchPoint.id} touchPoint={touchPoint} most={most} />)}</div>}
                  </td>
                ))}
              </tr>
            ))}
            <Sections at="touchPoint.lanes" id={stages.map(({ id }) => id).join(',')} />
          </tbody>
        </table>
      </div>
      <Disclosure summary={texts.map.twin}><TouchPointTable stages={stages} /></Disclosure>
    </Stack>
  );
}

function Place({ touchPoint, most }: { touchPoint: TouchPoint; most: number }) {
  const unowned = touchPoint.ownerFunction === null;
  return (
    <Link to={addressOf(touchPoint)} className={cx(styles.place, heat[`level${levelOf(knownOf(touchPoint), most)}`], unowned && styles.unowned)}>
      <span className={styles.name}>{touchPoint.name}</span>
      <span aria-hidden className={styles.known}>{knownOf(touchPoint)}</span>
      <span className={styles.note}>{unowned ? texts.unowned : touchPoint.ownerFunction}<ScreenReaderOnly> · {saidOf(touchPoint)}</ScreenReaderOnly></span>
    </Link>
  );
}

function Silos({ stages }: { stages: readonly Stage[] }) {
  const { unowned, uncovered } = silosOf(stages);
  const { silos, noSilos } = texts.map;
  if (unowned.length + uncovered.length === 0) return <Text size="sm" tone="muted">{noSilos}</Text>;
  return <Notice tone="waiting" title={silos}>{unowned.length > 0 && <p>{texts.map.unowned(unowned)}</p>}{uncovered.length > 0 && <p>{texts.map.uncovered(uncovered)}</p>}</Notice>;
}

/** The map's twin: one line for each touch point. */
function TouchPointTable({ stages }: { stages: readonly Stage[] }) {
  const rows = stages.flatMap((stage) => stage.touchPoints.map((touchPoint) => ({ stage, touchPoint })));
  const { name, stage, channel, owner, evidence, decisions } = texts.table;
  return (
    <DataTable caption={texts.map.label} captionHidden rows={rows} rowKey={({ touchPoint }) => touchPoint.id} columns={[
      { header: name, cell: ({ touchPoint }) => touchPoint.name },
      { header: stage, cell: (row) => row.stage.name },
      { header: channel, cell: ({ touchPoint }) => touchPoint.channel },
      { header: owner, cell: ({ touchPoint }) => touchPoint.ownerFunction ?? texts.unowned },
      { header: evidence, numeric: true, cell: ({ touchPoint }) => knownOf(touchPoint) },
      { header: decisions, numeric: true, cell: ({ touchPoint }) => allDecisions(touchPoint) },
    ]} />
  );
}
