import type { APIRoute, GetStaticPaths } from 'astro';
import { lookupWords } from '#components/search/search-words.ts';
import { onePageEach } from '#queries/languages.ts';

export const getStaticPaths = (() => onePageEach()) satisfies GetStaticPaths;

/** What the look-up says; browsers load it once somebody is about to type, so that no page carries it. */
export const GET: APIRoute = ({ locals }) => Response.json(lookupWords(locals.words));
