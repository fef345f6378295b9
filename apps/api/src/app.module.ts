import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { columnTypes, Database, KernelModule, PlainFields, Replica } from '@tribune/kernel/server';
import { areas } from './areas.js';
import { Departure } from './departure.js';
import { DepartureModule } from './departure.module.js';
import { FiguresController } from './seen/figures.controller.js';
import { graphqlOptions } from './graphql-options.js';
import { HealthController } from './health.controller.js';
import { InstallationResolver } from './installation.resolver.js';
import { LiveDriver } from './live-driver.js';

@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      useFactory: () => ({
        type: 'postgres' as const,
        url: process.env['DATABASE_URL'] ?? '',
        autoLoadEntities: true,
        synchronize: false,
        installExtensions: false,
        invalidWhereValuesBehavior: { null: 'throw' as const, undefined: 'throw' as const },
        // who waits longer for a free connection is told to come again (503); one that nobody needs just now keeps its plans, which cost more than what is read by them
        extra: { idleTimeoutMillis: 300_000, keepAlive: true, max: Number(process.env['DATABASE_POOL'] ?? 20), connectionTimeoutMillis: Number(process.env['DATABASE_WAIT_MS'] ?? 5_000), types: columnTypes },
      }),
    }),
    KernelModule,
    DepartureModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({ driver: LiveDriver, imports: [DepartureModule], inject: [Database, Departure, Replica, PlainFields], useFactory: graphqlOptions }),
    ...areas,
  ],
  controllers: [HealthController, FiguresController],
  providers: [InstallationResolver],
})
export class AppModule {}
