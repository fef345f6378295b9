import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from './app.module.js';
import { describeRoots } from './describe-roots.js';
import { providersOf } from './providers-of.js';

// Prints the code-first schema without a database: print-schema.js <file>
const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: ['error', 'warn'] });
await app.init();
const schema = await app.get(GraphQLSchemaFactory).create(providersOf(AppModule));
writeFileSync(process.argv[2] ?? 'apps/api/schema.graphql', `${printSchema(describeRoots(lexicographicSortSchema(schema)))}\n`);
await app.close();
