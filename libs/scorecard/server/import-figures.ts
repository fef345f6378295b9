import { Injectable } from '@nestjs/common';
import type { Actor } from '@tribune/kernel/domain';
import { spoken, type Tx } from '@tribune/kernel/server';
import type { ImportProblem } from '@tribune/people/domain';
import { Imports, type ImportComparison, type Importing } from '@tribune/people/server';
import { figureSentences, readFigures, type FigureRow } from '@tribune/scorecard/domain';
import { ScorecardStore } from './scorecard.store.js';

/** Figures from a file: for analysts, and for administrators, who import everything. */
@Injectable()
export class ImportFigures implements Importing<FigureRow> {
  readonly roles = ['ANALYST', 'ADMIN'] as const;
  readonly scope = 'IMPORT_FIGURES';

  constructor(
    imports: Imports,
    private readonly store: ScorecardStore,
  ) {
    imports.register('FIGURES', this);
  }

  read = readFigures;

  async compare(tx: Tx, actor: Actor, drafts: readonly FigureRow[]): Promise<ImportComparison> {
    const words = figureSentences[spoken()];
    const found = await this.store.compare(tx, actor, drafts);
    const states = new Map(found.map(({ row, state }) => [row, state]));
    const problems = drafts.flatMap((draft): ImportProblem[] => {
      const { row, stage, touchPoint, measuredOn } = draft;
      if (states.get(row) === 'AHEAD') return [{ row, field: 'measured on', value: measuredOn, message: words.faults.AHEAD }];
      if (states.get(row) !== 'UNKNOWN') return [];
      return [{ row, field: touchPoint ? 'touch point' : 'stage', value: touchPoint || stage, message: touchPoint ? words.noTouchPoint(touchPoint) : words.noStage(stage) }];
    });
    return { added: found.filter(({ state }) => state === 'NEW').length, changed: found.filter(({ state }) => state === 'CHANGED').length, problems };
  }

  apply(tx: Tx, actor: Actor, drafts: readonly FigureRow[]): Promise<unknown> {
    return this.store.import(tx, actor, drafts);
  }
}
