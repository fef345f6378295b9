import { Module } from '@nestjs/common';
import { SearchResolver } from './search.resolver.js';
import { SearchStore } from './search.store.js';

@Module({ providers: [SearchStore, SearchResolver] })
export class SearchModule {}
