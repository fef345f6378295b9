import { ATTRIBUTES, type Attribute, type Caveat } from '@tribune/scorecard/domain';
import { cx, ScreenReaderOnly, Sideways, Stack } from '@tribune/ui';
import { HeatLegend } from './heat-legend.js';
import { stepOf } from './places.js';
import styles from './scorecard.module.css';
import { texts } from './scorecard.texts.js';

/** The four attributes in which customers live a place; how they find it on the whole stands aside. */
const FOUR = ATTRIBUTES.filter((each) => each !== 'OVERALL');

export interface HeatFigure {
  readonly attribute: Attribute;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly caveats: readonly Caveat[];
}

export interface HeatRow {
  readonly id: string;
  readonly name: string;
  readonly isStage: boolean;
  readonly figures: readonly HeatFigure[];
}

/** Whether any of the four was measured there. */
export const hasHeat = ({ figures }: HeatRow): boolean => figures.some(({ attribute }) => attribute !== 'OVERALL');

/** Places by the four attributes, on little room: the value and its interval in every cell, hatched where something has to be said beside it. */
export function AttributeHeat({ label, rows }: { label: string; rows: readonly HeatRow[] }) {
  return (
    <Stack gap="sm">
      <Sideways label={label} className={styles.frame}>
        <table className={cx(styles.table, styles.compact)}>
          <caption><ScreenReaderOnly>{label}</ScreenReaderOnly></caption>
          <thead><tr><th scope="col">{texts.place}</th>{FOUR.map((attribute) => <th key={attribute} scope="col" title={texts.attributeHints[attribute]}>{texts.attributes[attribute]}</th>)}</tr></thead>
          <tbody>
            {rows.map(({ id, name, isStage, figures }) => (
              <tr key={id} className={cx(isStage && styles.stage)}>
                <th scope="row">{name}</th>
                {FOUR.map((attribute) => <Cell key={attribute} figure={figures.find((each) => each.attribute === attribute)} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      <HeatLegend hatched={texts.hatchedShort} />
    </Stack>
  );
}

function Cell({ figure }: { figure: HeatFigure | undefined }) {
  if (!figure) return <td className={styles.none}><span title={texts.none}><span aria-hidden>–</span><ScreenReaderOnly>{texts.none}</ScreenReaderOnly></span></td>;
  const { value, low, high, n, caveats } = figure;
  const notes = [low !== null && high !== null && texts.interval(low, high), ...caveats.map((each) => (each === 'SMALL_SAMPLE' && n !== null ? texts.sample(n) : texts.caveats[each]))].filter(Boolean).join(', ');
  return <td className={cx(styles[`step${stepOf(value)}`], caveats.length > 0 && styles.hatched)}><span className={styles.value}>{texts.value(value)}</span> <span className={styles.note}>{notes}</span></td>;
}
