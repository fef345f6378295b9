import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { Access, Limited, Me, PAPERS, signedIn } from '@tribune/kernel/server';
import { ApplyImport, ApplyImportInput, ApplyImportResult } from './apply-import.js';
import { PreviewImport, PreviewImportInput, PreviewImportResult } from './preview-import.js';

@Resolver()
export class ImportResolver {
  constructor(
    private readonly preview: PreviewImport,
    private readonly apply: ApplyImport,
  ) {}

  @Access(signedIn, 'IMPORT_PEOPLE', 'IMPORT_ROLL', 'IMPORT_FIGURES')
  @Limited(PAPERS)
  @Mutation(() => PreviewImportResult, { description: 'Says what importing a CSV file would do, and which rows must be mended first. Changes nothing. For administrators; figures for analysts too.' })
  previewImport(@Me() actor: Actor, @Args('input') input: PreviewImportInput) {
    return this.preview.run(actor, input);
  }

  @Access(signedIn, 'IMPORT_PEOPLE', 'IMPORT_ROLL', 'IMPORT_FIGURES')
  @Limited(PAPERS)
  @Mutation(() => ApplyImportResult, { description: 'Imports a CSV file: all of it or nothing; once more changes nothing more. For administrators; figures for analysts too.' })
  applyImport(@Me() actor: Actor, @Args('input') input: ApplyImportInput) {
    return this.apply.run(actor, input);
  }
}
