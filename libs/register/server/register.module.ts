import { Module } from '@nestjs/common';
import { MoveRegister } from './move-register.js';
import { RegisterController } from './register.controller.js';
import { RegisterHead } from './register.head.js';
import { RegisterResolver } from './register.resolver.js';
import { RegisterStore } from './register.store.js';
import { SetRegisterAudience } from './set-register-audience.js';

@Module({ controllers: [RegisterController], providers: [RegisterStore, RegisterResolver, SetRegisterAudience, MoveRegister, RegisterHead], exports: [RegisterHead] })
export class RegisterModule {}
