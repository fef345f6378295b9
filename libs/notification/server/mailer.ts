import nodemailer from 'nodemailer';
import type { RenderedMail } from './render-letter.js';

/** One mail as it goes out. `messageId` is the same in every attempt, so that a duplicate is recognised as one. */
export interface OutgoingMail extends RenderedMail {
  readonly messageId: string;
  readonly date: Date;
  /** Where one click stops mail of this kind (RFC 8058). */
  readonly unsubscribeUrl?: string | undefined;
  readonly to: { readonly name: string; readonly address: string };
}

export interface Mailer {
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

const PATIENCE = 20_000;

/** Real SMTP, a few connections kept open. */
export function makeMailer(smtpUrl: string, from: string, connections = 4): Mailer {
  const transport = nodemailer.createTransport({ url: smtpUrl, pool: true, maxConnections: connections, connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE });
  return {
    async send({ to, unsubscribeUrl, ...mail }) {
      await transport.sendMail({ ...mail, from, to: { name: to.name, address: to.address }, headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribeUrl && { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }) }, disableUrlAccess: true, disableFileAccess: true });
    },
    close: () => transport.close(),
  };
}

/** Whether the receiver has said that this address will never take it; everything else may pass. */
export function isForGood(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && (responseCode ?? 0) >= 500;
}
