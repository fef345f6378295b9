import { cx, DefinitionList, Dialog, Notice, Stack, Text } from '@tribune/ui';
import { useState } from 'react';
import type { Place } from './places.js';
import type { Figure } from './scorecard.documents.js';
import styles from './scorecard.module.css';
import { texts } from './scorecard.texts.js';
import { WithdrawFigure } from './withdraw-figure.js';

interface FigureButtonProps {
  place: Place;
  figure: Figure;
  mayWithdraw: boolean;
  /** With the company's name. */
  named?: boolean;
}

/** A figure with what it stands on in small below; pressed, it tells all of it. */
export function FigureButton({ place, figure, mayWithdraw, named }: FigureButtonProps) {
  const [open, setOpen] = useState(false);
  const { value, n, low, high, competitor, attribute, caveats } = figure;
  const name = texts.attributes[attribute];
  return (
    <>
      <button type="button" className={cx(styles.figure, named && styles.named)} aria-label={texts.press(competitor ? `${place.name}, ${competitor}` : place.name, name, texts.value(value))} onClick={() => setOpen(true)}>
        <span className={styles.value}>{texts.value(value)}{named && competitor && <span className={styles.name}> {competitor}</span>}</span>
        <span className={styles.note}>{[low !== null && high !== null && texts.interval(low, high), n !== null && texts.sample(n), ...caveats.filter((each) => each !== 'SMALL_SAMPLE' || named).map((each) => texts.caveats[each])].filter(Boolean).join(' · ')}</span>
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={texts.details(place.name, name)}>
        <Details figure={figure} />
        {mayWithdraw && <WithdrawFigure figure={figure} onDone={() => setOpen(false)} />}
      </Dialog>
    </>
  );
}

function Details({ figure: { value, n, low, high, competitor, source, measuredOn, enteredBy, caveats, earlier } }: { figure: Figure }) {
  const words = texts.figure;
  return (
    <Stack>
      {caveats.length > 0 && <Notice tone="waiting">{caveats.map((each) => <p key={each}>{texts.caveatSentences[each]}</p>)}</Notice>}
      <DefinitionList items={[
        { term: words.of, description: competitor ?? words.us },
        { term: words.value, description: texts.value(value) },
        { term: words.interval, description: low !== null && high !== null ? texts.interval(low, high) : words.notSaid },
        { term: words.n, description: n ?? words.notSaid },
        { term: words.source, description: source },
        { term: words.measuredOn, description: words.day(measuredOn) },
        { term: words.enteredBy, description: enteredBy.name },
      ]} />
      {earlier > 0 && <Text size="sm" tone="muted">{words.earlier(earlier)}</Text>}
    </Stack>
  );
}
