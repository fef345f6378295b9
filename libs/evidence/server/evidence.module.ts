import { Module } from '@nestjs/common';
import { DecisionModule } from '@tribune/decision/server';
import { PeopleModule } from '@tribune/people/server';
import { TouchPointModule } from '@tribune/touch-point/server';
import { EvidencePack } from './evidence-pack.js';
import { EvidenceFieldsResolver } from './evidence-fields.resolver.js';
import { DecisionEvidenceResolver } from './evidence.resolver.js';
import { EvidenceStore } from './evidence.store.js';
import { PictureController } from './picture.controller.js';
import { TouchPointEvidenceResolver, TouchPointEvidenceStore } from './touch-point-evidence.js';
import './evidence.refusals.de.js';

@Module({ imports: [PeopleModule, TouchPointModule, DecisionModule], controllers: [PictureController], providers: [EvidenceStore, EvidencePack, TouchPointEvidenceStore, DecisionEvidenceResolver, EvidenceFieldsResolver, TouchPointEvidenceResolver] })
export class EvidenceModule {}
