import { z } from 'zod';
import { type AreaCode, parseAreaCode } from './area-code.ts';

/** Text with something in it. */
export const filledText = z.string().trim().min(1);

/** A web address that starts with http:// or https://, without spaces. */
export const webAddress = z.url({ protocol: /^https?$/ }).regex(/^\S+$/);

/** A full date, "2025-06-30". */
export const isoDate = z.iso.date();

/** A date as precise as it is known: "2025-06-30", "2025-06" or "2025". */
export const partialDate = z
  .string()
  .regex(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/)
  .refine((text) => text.length < 10 || isoDate.safeParse(text).success, { error: 'no-such-day' });

/** Yes or no, as texts that are read without types have it. */
export const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true');

/** An area code, dotted or not, read into its canonical form. */
export const areaCodeText = z
  .string()
  .refine((text) => parseAreaCode(text) !== null, { error: 'area-code' })
  .transform((text) => parseAreaCode(text) as AreaCode);
