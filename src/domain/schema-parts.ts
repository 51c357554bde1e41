import { z } from 'zod';
import { type AreaCode, parseAreaCode } from './area-code.ts';

/** Text with something in it. */
export const filledText = z.string().trim().min(1);

/** A web address that starts with http:// or https://. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** A full date, "2025-06-30". */
export const isoDate = z.iso.date();

/** A date as precise as its source: "2019", "2019-03" or "2019-03-20". */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

/** An area code, dotted or not, read into its canonical form. */
export const areaCodeText = z
  .string()
  .refine((text) => parseAreaCode(text) !== null, { error: 'area-code' })
  .transform((text) => parseAreaCode(text) as AreaCode);
