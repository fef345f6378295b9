import { silosOf } from '@tribune/summit/domain';
import { Disclosure, Notice } from '@tribune/ui';
import type { Line, PlanData } from './plan.documents.js';
import { texts } from './plan.texts.js';

const AT_ONCE = 5;

/** Conflicts and silos, as the plan is written. */
export function PlanSilos({ data: { stages, companyFunctions }, lines }: { data: PlanData; lines: readonly Line[] }) {
  const places = stages.flatMap((stage) => stage.touchPoints.map(({ id, name, ownerFunction }) => ({ id, name, stage: stage.name, owner: ownerFunction })));
  const { unowned, contested, uncovered, idle } = silosOf(lines.map(({ touchPointId, owner }) => ({ touchPointId, owner: owner || null })), places, stages.map(({ name }) => name), companyFunctions.map(({ name }) => name));
  if (unowned.length + contested.length + uncovered.length + idle.length === 0) return <Notice tone="agree">{texts.noSilos}</Notice>;
  return (
    <Notice tone="waiting" title={texts.silos}>
      {unowned.length > 0 && <p>{texts.unowned(unowned)}</p>}
      {contested.slice(0, AT_ONCE).map(({ place, owners }) => <p key={place}>{texts.contested(place, owners)}</p>)}
      {contested.length > AT_ONCE && <Disclosure summary={texts.contestedMore(contested.length - AT_ONCE)}>{contested.slice(AT_ONCE).map(({ place, owners }) => <p key={place}>{texts.contested(place, owners)}</p>)}</Disclosure>}
      {uncovered.length > 0 && <p>{texts.uncovered(uncovered)}</p>}
      {idle.length > 0 && <p>{texts.idle(idle)}</p>}
    </Notice>
  );
}
