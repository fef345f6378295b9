import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@tribune/kernel/domain';
import { resultOf } from '@tribune/kernel/server';
import { ImportInput, ImportPreview } from './import.types.js';
import { Imports } from './imports.js';

@InputType({ description: 'A file to look at before it is imported.' })
export class PreviewImportInput extends ImportInput {}

@ObjectType({ description: 'Looked at; nothing has changed.' })
export class PreviewImportPayload {
  @Field(() => ImportPreview, { description: 'What importing it would do.' })
  preview!: ImportPreview;
}

export const PreviewImportResult = resultOf('PreviewImport', PreviewImportPayload);

@Injectable()
export class PreviewImport {
  constructor(private readonly imports: Imports) {}

  async run(actor: Actor, input: PreviewImportInput): Promise<PreviewImportPayload> {
    return Object.assign(new PreviewImportPayload(), { preview: await this.imports.preview(actor, input) });
  }
}
