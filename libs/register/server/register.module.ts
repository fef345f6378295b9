import { Module } from '@nestjs/common';
import { AnswerReport } from './answer-report.js';
import { ConfirmReport } from './confirm-report.js';
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
import { ReportChange } from './report-change.js';
import { ReportResolver } from './report.resolver.js';
import { ReportStore } from './report.store.js';
import { SetRegisterAudience } from './set-register-audience.js';
import './register.refusals.de.js';

const acts = [SetRegisterAudience, MoveRegister, RecordEmergencyAct, DraftEmergencyDecision, NameEmergencyAct, ReportChange, ConfirmReport, AnswerReport];

@Module({ controllers: [RegisterController], providers: [RegisterStore, RegisterResolver, EmergencyResolver, ReportStore, ReportResolver, RegisterHead, RegisterWork, ...acts], exports: [RegisterHead] })
export class RegisterModule {}
