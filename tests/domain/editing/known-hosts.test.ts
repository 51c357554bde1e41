import { describe, expect, it } from 'vitest';
import { cutHosts, hostsIn, NAMED_HOSTS } from '#domain/editing/known-hosts.ts';

describe('hosts of a program', () => {
  it('are found in texts, also those that it fills in', () => {
    const code =
      'fetch(`https://api.one.example/x`);u="http://www.w3.org/2000/svg";l(`https://${e}.two.example:8080/`);' +
      'm(`https://{s}.three.example/{z}`);w("wss://four.example")';
    expect(hostsIn(code)).toEqual([
      '*.three.example',
      '*.two.example',
      'api.one.example',
      'four.example',
      'www.w3.org',
    ]);
  });

  it('are none where only the start of an address is meant', () => {
    expect(hostsIn('a.startsWith(`https://`)||`https://${e}`||/https:\\/\\/[^/]/')).toEqual([]);
  });

  it('are cut out but for names and those that the operator has chosen', () => {
    const code =
      'a(`https://x.example/p`);b(`https://${e}.x.example/p`);c("http://www.w3.org/2000/svg");d("https://git.example/")';
    expect(cutHosts(code, ['git.example'])).toBe(
      'a(`data:,/p`);b(`data:,/p`);c("http://www.w3.org/2000/svg");d("https://git.example/")',
    );
  });

  it('have a reason where their names may stay', () => {
    for (const reason of Object.values(NAMED_HOSTS)) expect(reason.length).toBeGreaterThan(10);
  });
});
