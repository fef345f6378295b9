import type { Request } from 'express';

/** Where people reach this installation, without a slash at its end. */
export const publicUrl = (request: Pick<Request, 'protocol' | 'host'>): string => (process.env['PUBLIC_URL'] ?? `${request.protocol}://${request.host}`).replace(/\/+$/, '');
