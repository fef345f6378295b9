import { Injectable } from '@nestjs/common';
import { holdsTerm, isStaff, type Actor } from '@tribune/kernel/domain';
import { byKey, Database, loader, type GraphQLContext } from '@tribune/kernel/server';
import type { Attribute, Figure } from '@tribune/scorecard/domain';
import { MeasuredFigure } from './belief.types.js';

/** A line as far as its figure goes. */
export interface MeasuredLine {
  readonly attribute: Attribute | null;
  readonly touchPointUuid: string | null;
}

/** What the scorecard says of the figures that lines name. Closed to who has still to seal what they believe; to everybody else it is opened, and that is kept (PRODUCT 2). */
@Injectable()
export class LineFigureStore {
  constructor(private readonly database: Database) {}

  async of(actor: Actor, context: GraphQLContext, { attribute, touchPointUuid }: MeasuredLine): Promise<MeasuredFigure | null> {
    // that a scorecard was opened is kept of its person: no program opens it
    if (!attribute || !touchPointUuid || actor.scopes || !(isStaff(actor) || holdsTerm(actor))) return null;
    return loader(context, 'lineFigures', async () => byKey(await this.own(actor), (figure) => keyOf(figure))).load(keyOf({ touchPointId: touchPointUuid, attribute })).then((found) => found && Object.assign(new MeasuredFigure(), found));
  }

  private own(actor: Actor): Promise<Figure[]> {
    return this.database.as(actor, async (tx) => {
      const unsealed = await tx.query<unknown[]>('select from summit.my_sealing($1) m where m.sealed < m.stages limit 1', [actor.token]);
      if (unsealed.length > 0) return [];
      const [row] = await tx.query<{ figures: Figure[] }[]>('select scorecard.open_scorecard($1) as figures', [actor.token]);
      return (row?.figures ?? []).filter(({ competitor, touchPointId }) => competitor === null && touchPointId !== null);
    });
  }
}

const keyOf = ({ touchPointId, attribute }: Pick<Figure, 'touchPointId' | 'attribute'>): string => `${touchPointId}:${attribute}`;
