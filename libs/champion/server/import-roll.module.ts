import { Module } from '@nestjs/common';
import { PeopleModule } from '@tribune/people/server';
import { ImportRoll } from './import-roll.js';

/** Lets `previewImport` and `applyImport` bring in a roll. */
@Module({ imports: [PeopleModule], providers: [ImportRoll] })
export class ImportRollModule {}
