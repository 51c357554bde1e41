import { z } from 'zod';
import { type AreaCode, parseAreaCode } from './area-code.ts';

/** Text with something in it. */
export const filledText = z.string().trim().min(1);

/** A web address that starts with http:// or https://. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** A full date, "2025-06-30". */
export const isoDate = z.iso.date();

/** An area code, dotted or not, read into its canonical form. */
export const areaCodeText = z
  .string()
  .refine((text) => parseAreaCode(text) !== null, { error: 'area-code' })
  .transform((text) => parseAreaCode(text) as AreaCode);
