import { Refused } from '@tribune/kernel/domain';
import * as oidc from 'openid-client';
import { AddressForbidden } from './guarded-fetch.js';

const SECONDS = 8;

export interface Client {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Finds the provider at its issuer's address, anew each time: its addresses and keys are never older than the request. */
export async function discovered({ issuer, clientId, clientSecret }: Client, fetch: oidc.CustomFetch): Promise<oidc.Configuration> {
  const url = issuerUrl(issuer);
  // the guard lets plain http through where the operator has opened the address, and nowhere else
  const insecure = url.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
  const config = await oidc.discovery(url, clientId, { client_secret: clientSecret }, undefined, { [oidc.customFetch]: fetch, timeout: SECONDS, execute: [...insecure, oidc.enableNonRepudiationChecks] }).catch(unreachable);
  // from here the browser is sent on
  const { authorization_endpoint: page = '' } = config.serverMetadata();
  if (!URL.canParse(page) || !['https:', ...(insecure.length ? ['http:'] : [])].includes(new URL(page).protocol)) throw new Refused('ProviderUnreachable');
  return config;
}

/** An issuer is an address without user, question or place in the page. */
function issuerUrl(issuer: string): URL {
  if (!URL.canParse(issuer)) throw new Refused('IssuerUnusable', { field: 'issuer' });
  const url = new URL(issuer);
  if (!['https:', 'http:'].includes(url.protocol) || url.username || url.password || url.search || url.hash) throw new Refused('IssuerUnusable', { field: 'issuer' });
  return url;
}

function unreachable(error: unknown): never {
  for (let each = error; each instanceof Error; each = each.cause) if (each instanceof AddressForbidden) throw new Refused('ProviderAddressForbidden', { field: 'issuer' });
  logged('a provider was not found', error);
  throw new Refused('ProviderUnreachable', { field: 'issuer' });
}

/** Which of the checks it was is for the log: codes and names, no word of what was sent. */
export function logged(message: string, error: unknown): void {
  const reason = error instanceof Error ? [error.name, 'code' in error ? error.code : '', error.message].filter(Boolean).join(' ') : 'unknown';
  console.error(JSON.stringify({ level: 'warn', message, reason }));
}
