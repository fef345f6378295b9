import { useAct } from '@tribune/kernel/web';
import { Problem, say, SelectField, useWanted } from '@tribune/ui';
import { WeighSeat as Weigh, type Council } from './council.documents.js';
import { texts } from './council.texts.js';

const WEIGHTS = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 100];

/** How much a seat weighs in weighted votes that open from now on (D4). */
export function WeighSeat({ seat: { id, weight, person } }: { seat: Council['seats'][number] }) {
  const act = useAct(Weigh, { onDone: () => say(texts.weight.done) });
  const [shown, want] = useWanted(weight, act.problem !== null || act.failure !== null);
  const choose = (chosen: string) => {
    if (!chosen) return;
    want(Number(chosen));
    void act.act({ seatId: id, weight: Number(chosen) });
  };
  const weights = [...new Set([...WEIGHTS, weight])].sort((a, b) => a - b);
  return (
    <>
      <SelectField label={texts.weight.of(person.name)} value={String(shown)} onChange={choose} options={weights.map((each) => ({ value: String(each), label: String(each) }))} />
      <Problem problem={act.problem} failure={act.failure} onRetry={act.retry} />
    </>
  );
}
