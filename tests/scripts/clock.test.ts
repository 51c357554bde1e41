import { describe, expect, it } from 'vitest';
import { dayOf, todayFrom } from '#lib/clock.ts';
import { failureText } from '#lib/run-command.ts';

describe('the clock of the site', () => {
  it('is that of Jakarta, seven hours before that of the world', () => {
    expect(dayOf(new Date('2026-11-26T16:59:59Z'))).toBe('2026-11-26');
    expect(dayOf(new Date('2026-11-26T17:00:00Z'))).toBe('2026-11-27');
  });

  it('is TODAY where that is set', () => {
    const now = () => new Date('2026-11-26T03:00:00Z');
    expect(todayFrom({ TODAY: '2026-12-01' }, now)).toBe('2026-12-01');
    expect(todayFrom({ TODAY: ' ' }, now)).toBe('2026-11-26');
    expect(todayFrom({}, now)).toBe('2026-11-26');
  });

  it.each(['2026-02-30', '1 Desember 2026', 'besok'])('refuses "%s" in one sentence', (text) => {
    const attempt = () => todayFrom({ TODAY: text });
    expect(attempt).toThrow('bukan tanggal di kalender');
    let said = '';
    try {
      attempt();
    } catch (error) {
      said = failureText(error);
    }
    expect(said).toBe(
      `SALAH TODAY ("${text}") bukan tanggal di kalender. Tulis seperti 2026-11-27, atau hapus.`,
    );
  });
});
