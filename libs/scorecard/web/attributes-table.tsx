import { ATTRIBUTES } from '@tribune/scorecard/domain';
import { cx, ScreenReaderOnly, Sideways, Stack } from '@tribune/ui';
import { FigureButton } from './figure-button.js';
import { HeatLegend } from './heat-legend.js';
import { PlaceName } from './place-name.js';
import { shownPlaces, stepOf, type Place } from './places.js';
import styles from './scorecard.module.css';
import { texts } from './scorecard.texts.js';

/** Our own figures: places down, attributes across, the stronger the higher; hatched where something has to be said beside it. */
export function AttributesTable({ places, mayWithdraw }: { places: readonly Place[]; mayWithdraw: boolean }) {
  return (
    <Stack>
      <HeatLegend hatched={texts.hatched} />
      <Sideways label={texts.tableLabel} className={cx(styles.frame, styles.whole)}>
        <table className={styles.table}>
          <caption><ScreenReaderOnly>{texts.tableLabel}</ScreenReaderOnly></caption>
          <thead><tr><th scope="col">{texts.place}</th>{ATTRIBUTES.map((attribute) => <th key={attribute} scope="col" title={texts.attributeHints[attribute]}>{texts.attributes[attribute]}</th>)}</tr></thead>
          <tbody>
            {shownPlaces(places).map((place) => (
              <tr key={place.id} className={cx(place.kind === 'stage' && styles.stage)}>
                <th scope="row"><PlaceName place={place} /></th>
                {ATTRIBUTES.map((attribute) => {
                  const figure = place.figures.find((each) => each.attribute === attribute && each.competitor === null);
                  return (
                    <td key={attribute} className={cx(figure ? styles[`step${stepOf(figure.value)}`] : styles.none, figure && figure.caveats.length > 0 && styles.hatched)}>
                      {figure ? <FigureButton place={place} figure={figure} mayWithdraw={mayWithdraw} /> : <span title={texts.none}><span aria-hidden>–</span><ScreenReaderOnly>{texts.none}</ScreenReaderOnly></span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </Stack>
  );
}
