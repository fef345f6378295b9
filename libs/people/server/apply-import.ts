import { Injectable } from '@nestjs/common';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Refused, type Actor } from '@tribune/kernel/domain';
import { Once, Refusal, registerRefusals, resultOf } from '@tribune/kernel/server';
import { AddressGivenUp } from './address.refusals.js';
import { HoldsOffice } from './people.refusals.js';
import { ImportInput, ImportProblemType, ImportResult } from './import.types.js';
import { Imports } from './imports.js';

@InputType({ description: 'A file to import: all of it, or nothing.' })
export class ApplyImportInput extends ImportInput {}

@ObjectType({ description: 'Imported.' })
export class ApplyImportPayload {
  @Field(() => ImportResult, { description: 'What it did.' })
  result!: ImportResult;
}

@ObjectType({ implements: () => Refusal, description: 'The file has rows that must be mended first; nothing was imported.' })
export class ImportHasProblems extends Refusal {
  @Field(() => Int, { description: 'How many rows.' })
  badRows!: number;

  @Field(() => [ImportProblemType], { description: 'Which, and why.' })
  problems!: ImportProblemType[];

  sentence() {
    this.field = 'csv';
    return `Nothing was imported: ${this.badRows === 1 ? 'one row' : `${this.badRows} rows`} must be mended first.`;
  }
}
registerRefusals(ImportHasProblems);

export const ApplyImportResult = resultOf('ApplyImport', ApplyImportPayload, [ImportHasProblems, HoldsOffice, AddressGivenUp]);

@Injectable()
export class ApplyImport {
  constructor(
    private readonly once: Once,
    private readonly imports: Imports,
  ) {}

  async run(actor: Actor, input: ApplyImportInput): Promise<ApplyImportPayload> {
    const result = await this.once.run(actor, 'applyImport', input, async (tx): Promise<ImportResult> => {
      const { preview, apply } = await this.imports.prepare(tx, actor, input);
      const { problems, rows, changed, unchanged, kind } = preview;
      if (problems.length > 0) throw new Refused('ImportHasProblems', { problems, badRows: new Set(problems.map(({ row }) => row)).size });
      await apply();
      return { kind, rows, added: preview.new, changed, unchanged };
    });
    return Object.assign(new ApplyImportPayload(), { result });
  }
}
