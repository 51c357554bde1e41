import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventedSite } from './invented-site.ts';

const { folder, data } = inventedSite();

/** The first line of the mail that a page of the invented site has ready. */
function reported(file: string): string {
  const address = /href="(mailto:[^"]+)"/.exec(readFileSync(join(folder, file), 'utf8'))![1]!;
  return new URL(address.replaceAll('&amp;', '&')).searchParams.get('body')!.split('\r\n')[0]!;
}

describe('the mail that reports an error', () => {
  it('names the page that it is sent from', () => {
    expect(reported('data/index.html')).toContain(`${data.site.baseAddress}/data/`);
  });

  it.each(['404.html', 'luring/index.html'])(
    'names none where the page stands in for another: %s',
    (file) => {
      expect(reported(file)).not.toContain(data.site.baseAddress);
    },
  );
});
