import { createTransport } from 'nodemailer';
import type { Config } from './config.js';
import type { Send } from './notifications.js';
import { servicePath } from './service-page.js';

const subjects = {
  nouvelle: (reference: string) => `Nouvelle demande ${reference}`,
  rappel: (reference: string) => `Demande ${reference} en attente depuis plus d'un jour ouvré`,
};

/** Sends a notification by e-mail: the reference and nothing of the person. Throws when the mail server did not take it. */
export function mailer(smtp: NonNullable<Config['smtp']>, publicUrl: string | undefined): Send {
  const transport = createTransport({
    url: smtp.url,
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const where = (reference: string) => (publicUrl ? `\n${new URL(`${servicePath}/${reference}`, publicUrl).href}` : '');
  return async ({ kind, reference }) => {
    await transport.sendMail({
      from: smtp.from,
      to: smtp.to,
      subject: subjects[kind](reference),
      text: `${subjects[kind](reference)}.\nElle est à lire sur la page du service.${where(reference)}\n`,
    });
  };
}
