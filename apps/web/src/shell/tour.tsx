import { useLocation, useNavigate } from '@tanstack/react-router';
import { useDeskCount } from '@tribune/decision/web';
import { Button, Cluster, Overline, Stack, Text } from '@tribune/ui';
import { useEffect, useRef, useState } from 'react';
import { DONE, goToStep, useTour } from './tour-state.js';
import { texts } from './tour.texts.js';
import styles from './tour.module.css';

/** The form with the answers to press: the discussion above it has a field as well. */
const ANSWER = 'main form:has([aria-pressed])';
/** What each step marks, on the real page: it is found, never drawn. `goOn` says what shows that the step has been done. */
const STEPS = [
  { at: /^\/$/, home: '/', mark: 'main a[href^="/desk/"]' },
  { at: /^\/desk\/\d/, home: '/desk', mark: 'main h1' },
  { at: /^\/desk\/\d/, home: '/desk', mark: `${ANSWER} [role="group"]`, goOn: `${ANSWER} [aria-pressed="true"]` },
  { at: /^\/desk\/\d/, home: '/desk', mark: `${ANSWER} textarea` },
  { at: /^\/desk\/\d/, home: '/desk', mark: `${ANSWER} button[type="submit"]` },
] as const;
const LOOK_EACH = 400;

/** A small card at the foot of the page that marks one real thing after another. It covers nothing that is marked, stops nothing, and can be left at any step. */
export function Tour() {
  const step = useTour();
  return step === null ? null : <Guide step={step} />;
}

function Guide({ step }: { step: number }) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const marked = useMarked(step, pathname);
  useDone(step, pathname);
  const here = STEPS[step];
  const isDone = !here;
  return (
    <aside className={styles.guide} aria-label={isDone ? texts.card : texts.label(step + 1, STEPS.length)}>
      <Stack gap="sm">
        {!isDone && <Overline>{texts.label(step + 1, STEPS.length)}</Overline>}
        <div role="status">
          <Text>{isDone ? texts.done : texts.steps[step]}</Text>
          {!isDone && !marked && <Text size="sm" tone="muted">{texts.missing}</Text>}
        </div>
        <Cluster gap="sm">
          {isDone && <Button size="sm" look="primary" onPress={() => goToStep(null)}>{texts.finish}</Button>}
          {!isDone && marked && <Button size="sm" look="primary" onPress={() => show(marked)}>{texts.show}</Button>}
          {here && !marked && !here.at.test(pathname) && <Button size="sm" look="primary" onPress={() => void navigate({ to: here.home })}>{texts.there}</Button>}
          {!isDone && step > 0 && <Button size="sm" look="quiet" onPress={() => goToStep(step - 1)}>{texts.back}</Button>}
          {!isDone && <Button size="sm" look="quiet" onPress={() => goToStep(step + 1)}>{texts.next}</Button>}
          {!isDone && <Button size="sm" look="quiet" onPress={() => goToStep(null)}>{texts.leave}</Button>}
        </Cluster>
      </Stack>
    </aside>
  );
}

/** Marks what the step is about as soon as the page shows it, and goes on when it has been done. */
function useMarked(step: number, pathname: string): HTMLElement | null {
  const [marked, setMarked] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const here = STEPS[step];
    let last: HTMLElement | null = null;
    const look = () => {
      const found = here?.at.test(pathname) ? document.querySelector<HTMLElement>(here.mark) : null;
      if (found !== last) {
        last?.removeAttribute('data-tour');
        found?.setAttribute('data-tour', 'here');
        last = found;
        setMarked(found);
      }
      if (here && 'goOn' in here && document.querySelector(here.goOn)) goToStep(step + 1);
      if (step === 0 && STEPS[1].at.test(pathname)) goToStep(1);
    };
    look();
    const each = setInterval(look, LOOK_EACH);
    return () => {
      clearInterval(each);
      last?.removeAttribute('data-tour');
    };
  }, [step, pathname]);
  return marked;
}

/** Something has been answered: one thing less waits, or, where the next one has moved up in its place, the signed form has given way to the desk. */
function useDone(step: number, pathname: string): void {
  const waiting = useDeskCount() ?? 0;
  const [most, setMost] = useState(waiting);
  const signed = useRef(false);
  if (waiting > most) setMost(waiting);
  useEffect(() => {
    const sign = ({ target }: Event) => void (signed.current ||= target instanceof Element && target.matches(ANSWER));
    document.addEventListener('submit', sign, true);
    return () => document.removeEventListener('submit', sign, true);
  }, []);
  useEffect(() => {
    if (step < DONE && (waiting < most || (signed.current && pathname === '/desk'))) goToStep(DONE);
  }, [waiting, most, step, pathname]);
}

function show(target: HTMLElement): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  const focusable = target.matches('a, button, textarea, [tabindex]') ? target : target.querySelector<HTMLElement>('a, button, textarea');
  focusable?.focus({ preventScroll: true });
}
