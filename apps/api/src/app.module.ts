import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { HealthController } from './health.controller.js';
import { InstallationResolver } from './installation.resolver.js';

@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({
      driver: ApolloDriver,
      autoSchemaFile: true,
      sortSchema: true,
      graphiql: process.env['NODE_ENV'] !== 'production',
      subscriptions: { 'graphql-ws': true },
    }),
  ],
  controllers: [HealthController],
  providers: [InstallationResolver],
})
export class AppModule {}
