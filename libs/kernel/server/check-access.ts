import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS } from './access.js';

const RESOLVER_TYPE = 'graphql:resolver_type';
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** Default deny, checked at start: every Query, Mutation and Subscription says who may use it. */
@Injectable()
export class CheckAccess implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.discovery.getProviders().flatMap(({ instance }) => (typeof instance === 'object' && instance !== null ? this.undeclared(instance as object) : []));
    if (open.length > 0) throw new Error(`These fields do not declare who may use them (@Access): ${open.join(', ')}`);
  }

  private undeclared(instance: object): string[] {
    const prototype = Object.getPrototypeOf(instance) as Record<string, object> | null;
    if (!prototype) return [];
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((name) => {
        const method = prototype[name];
        if (!method) return false;
        const type = Reflect.getMetadata(RESOLVER_TYPE, method) as string | undefined;
        return type !== undefined && ROOTS.has(type) && !Reflect.hasMetadata(ACCESS, method);
      })
      .map((name) => `${instance.constructor.name}.${name}`);
  }
}
