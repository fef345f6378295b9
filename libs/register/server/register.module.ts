import { Module } from '@nestjs/common';
import { DraftEmergencyDecision } from './draft-emergency-decision.js';
import { EmergencyResolver } from './emergency.resolver.js';
import { MoveRegister } from './move-register.js';
import { NameEmergencyAct } from './name-emergency-act.js';
import { RecordEmergencyAct } from './record-emergency-act.js';
import { RegisterController } from './register.controller.js';
import { RegisterHead } from './register.head.js';
import { RegisterResolver } from './register.resolver.js';
import { RegisterStore } from './register.store.js';
import { RegisterWork } from './register-work.js';
import { SetRegisterAudience } from './set-register-audience.js';
import './register.refusals.de.js';

const acts = [SetRegisterAudience, MoveRegister, RecordEmergencyAct, DraftEmergencyDecision, NameEmergencyAct];

@Module({ controllers: [RegisterController], providers: [RegisterStore, RegisterResolver, EmergencyResolver, RegisterHead, RegisterWork, ...acts], exports: [RegisterHead] })
export class RegisterModule {}
