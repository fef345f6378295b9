import 'reflect-metadata';
import { expect, test } from 'vitest';
import { Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, anybody } from './access.js';
import { CheckAccess } from './check-access.js';

@Resolver()
class Careful {
  @Access(anybody)
  @Query(() => String)
  declared(): string {
    return '';
  }
}

@Resolver()
class Careless {
  @Query(() => String)
  forgotten(): string {
    return '';
  }

  @Mutation(() => String)
  forgottenToo(): string {
    return '';
  }
}

@Module({ imports: [DiscoveryModule], providers: [CheckAccess, Careful] })
class Shut {}
@Module({ imports: [DiscoveryModule], providers: [CheckAccess, Careful, Careless] })
class Ajar {}

const start = (room: new () => object) => NestFactory.createApplicationContext(room, { logger: false, abortOnError: false });

test('an API whose every field says who may use it starts', async () => {
  await (await start(Shut)).close();
});

test('an API with a field that does not say who may use it does not start, and names the field', async () => {
  await expect(start(Ajar)).rejects.toThrow('(@Access): Careless.forgotten, Careless.forgottenToo');
});
