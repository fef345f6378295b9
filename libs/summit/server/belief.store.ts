import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { Database, toNodeId } from '@tribune/kernel/server';
import { ATTRIBUTES, bestCompetitor } from '@tribune/scorecard/domain';
import { gapOf, rankByGap } from '@tribune/summit/domain';
import { AttributeGap, Belief, MeasuredFigure, OwnBelief, Sealing, StageBeliefs, StageVision, SummitBeliefs } from './belief.types.js';

interface StageJson {
  readonly stageId: string;
  readonly open: boolean;
  readonly mine: readonly OwnBelief[];
  readonly hadSeen: boolean;
  readonly beliefs: readonly Belief[];
  readonly figures: readonly MeasuredFigure[];
}
interface BeliefsJson {
  readonly sealing: readonly { readonly personId: string; readonly stages: number }[];
  readonly stages: readonly StageJson[];
}

/** Beliefs as the database gives them out to this person; it alone decides what that is. */
@Injectable()
export class BeliefStore {
  constructor(private readonly database: Database) {}

  async of(actor: Actor, summitId: string): Promise<SummitBeliefs> {
    const [row] = await this.database.read<{ beliefs: BeliefsJson }>(actor, 'select summit.beliefs_of($1, $2) as beliefs', [actor.token, summitId]);
    const { sealing = [], stages = [] } = row?.beliefs ?? {};
    return Object.assign(new SummitBeliefs(), { sealing: sealing.map(({ personId, stages: count }) => Object.assign(new Sealing(), { personId: toNodeId('Person', personId), stages: count })), stages: ranked(stages.map(stageOf)) });
  }

  async visions(actor: Actor, summitId: string): Promise<StageVision[]> {
    const rows = await this.database.read<StageVision>(
      actor,
      `select t.id as "stageUuid", coalesce(v.need, '') as need, coalesce(v.capacity, '') as capacity from touch_point.stage t
       left join summit.stage_vision v on v.organization_id = t.organization_id and v.stage_id = t.id and v.summit_id = $2 where t.organization_id = $1 order by t.position, t.id`,
      [actor.organizationId, summitId],
    );
    return rows.map((row) => Object.assign(new StageVision(), row));
  }
}

function stageOf({ stageId, open, mine, hadSeen, beliefs, figures }: StageJson): StageBeliefs {
  const gaps = !open ? [] : ATTRIBUTES.flatMap((attribute) => {
    const [of, all] = [figures.filter((each) => each.attribute === attribute), beliefs.filter((each) => each.attribute === attribute)];
    if (attribute !== 'OVERALL' && of.length + all.length === 0) return [];
    const measured = of.find(({ competitor }) => competitor === null) ?? null;
    const gap = gapOf(all.map(({ value }) => value), measured);
    return [Object.assign(new AttributeGap(), gap, { attribute, beliefs: all.map((each) => Object.assign(new Belief(), each)), measured, best: bestCompetitor(of) })];
  });
  return Object.assign(new StageBeliefs(), { stageUuid: stageId, open, mine: mine.map((each) => Object.assign(new OwnBelief(), each)), hadSeen, rank: null, gaps });
}

/** The gap ranks what to talk about: among the stages that this person may see. */
function ranked(stages: StageBeliefs[]): StageBeliefs[] {
  const open = stages.flatMap((stage) => (stage.gaps[0] ? [{ stage, gap: stage.gaps[0] }] : []));
  rankByGap(open).forEach(({ stage }, at) => (stage.rank = at + 1));
  return stages;
}
