import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './evidence.refusals.js';

const PICTURES = {
  TOO_LARGE: 'Dieses Bild ist größer als 2 MB. Verkleinern Sie es und versuchen Sie es noch einmal.',
  NOT_A_PICTURE: 'Diese Datei ist kein Bild, das sich hier zeigen lässt: PNG, JPEG und WebP gehen.',
  BROKEN: 'Dieses Bild ist beschädigt. Speichern Sie es neu und versuchen Sie es noch einmal.',
  ANIMATED: 'Bewegte Bilder können hier kein Beleg sein. Speichern Sie ein Bild daraus.',
  TOO_MANY_PIXELS: 'Dieses Bild hat zu viele Pixel: höchstens 8.000 je Seite und 24 Millionen insgesamt.',
};

germanRefusals(refusals, {
  PictureUnusable: ({ problem }) => PICTURES[problem],
  EnoughEvidence: ({ maximum }) => `Diese Entscheidung hat schon ${maximum} Belege, zurückgezogene eingeschlossen. Mehr würde niemand lesen.`,
  OnlyItsAuthor: 'Nur wer das beigefügt hat, kann es zurückziehen.',
  AlreadyWithdrawn: 'Das ist schon zurückgezogen.',
});
