import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COUNTRY_CODE } from '#domain/area-code.ts';
import { readRegister } from '#lib/read-register.ts';

const GITHUB = '.github/workflows/situs.yml';
const GITLAB = '.gitlab-ci.yml';

interface GithubStep {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
  readonly env?: Record<string, string>;
}
interface GithubJob {
  readonly if?: string;
  readonly needs?: string;
  readonly permissions: Record<string, string>;
  readonly 'timeout-minutes': number;
  readonly steps: readonly GithubStep[];
}
interface GithubRecipe {
  readonly on: Record<string, unknown> & { readonly schedule: readonly { readonly cron: string }[] };
  readonly permissions: Record<string, string>;
  readonly jobs: Record<'usulan' | 'bangun' | 'terbit', GithubJob>;
}
interface GitlabJob {
  readonly stage: string;
  readonly script: readonly string[];
  readonly rules: readonly { readonly if: string }[];
  readonly variables?: Record<string, string>;
}
type GitlabRecipe = Record<'laporan' | 'pratinjau' | 'pages', GitlabJob> & {
  readonly image: string;
  readonly stages: readonly string[];
};

const read = (path: string): string => readFileSync(path, 'utf8');
const github = parse(read(GITHUB)) as GithubRecipe;
const gitlab = parse(read(GITLAB)) as GitlabRecipe;
const npm = JSON.parse(read('package.json')) as {
  readonly scripts: Record<string, string>;
  readonly devDependencies: Record<string, string>;
};
const jobs = Object.values(github.jobs);
const commandsOf = (job: GithubJob): string => job.steps.map(({ run }) => run ?? '').join('\n');

describe('the recipes for both hosts', () => {
  it.each([GITHUB, GITLAB])('%s calls only commands that there are, and names no secret', (path) => {
    const text = read(path);
    const called = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map((match) => match[1]!);
    expect(new Set(called)).toEqual(new Set(['content:report', 'check', 'build']));
    for (const script of called) expect(npm.scripts, script).toHaveProperty([script]);
    expect(text).not.toMatch(
      /\{\{[^}]*secrets|(?<!id-)token:\s*\S|password|api[_-]?key|PRIVATE KEY|gh[pousr]_\w|glpat-/i,
    );
    expect(text).not.toMatch(/npm install|npx /);
  });

  it('run on the Node that the project is pinned to', () => {
    const { node } = npm.devDependencies;
    const steps = jobs.flatMap(({ steps: all }) => all).filter(({ uses }) => uses?.includes('setup-node'));
    expect(steps.map((step) => step.with?.['node-version'])).toEqual([node, node]);
    expect(gitlab.image).toMatch(new RegExp(`^node:${node}-bookworm@sha256:[0-9a-f]{64}$`));
  });

  it('report and check a proposal before they preview it with drafts', () => {
    const order = /content:report[^]*run --silent check[^]*run --silent build/;
    const { usulan, bangun } = github.jobs;
    expect(commandsOf(usulan)).toMatch(order);
    expect(usulan.steps.find(({ run }) => run?.includes('build'))?.env).toEqual({ PREVIEW: '1' });
    expect(bangun.steps.some(({ env }) => env?.['PREVIEW'] !== undefined)).toBe(false);
    expect([...gitlab.laporan.script, ...gitlab.pratinjau.script].join('\n')).toMatch(order);
    expect(gitlab.pratinjau.variables).toEqual({ PREVIEW: '1' });
    expect(gitlab.pages.variables).toBeUndefined();
  });
});

describe('the recipe for GitHub', () => {
  it('pins every action to a commit, with its version beside it', () => {
    const uses = read(GITHUB).match(/uses: .*/g)!;
    expect(uses).toHaveLength(jobs.flatMap(({ steps }) => steps).filter((step) => step.uses).length);
    for (const line of uses) expect(line).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('gives only the job that publishes a right to write, and proposals of forks none', () => {
    expect(Object.keys(github.on)).toEqual(['pull_request', 'push', 'schedule', 'workflow_dispatch']);
    expect(github.permissions).toEqual({});
    expect(jobs.map(({ permissions }) => permissions)).toEqual([
      { contents: 'read' },
      { contents: 'read' },
      { pages: 'write', 'id-token': 'write' },
    ]);
    const checkouts = jobs.flatMap(({ steps }) => steps).filter(({ uses }) => uses?.includes('checkout'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual([false, false]);
    expect(github.jobs.terbit.needs).toBe('bangun');
    expect(github.jobs.bangun.if).toBe(
      "github.event_name != 'pull_request' && github.ref == 'refs/heads/main'",
    );
    // A title or a branch of a proposal inside a command would be a program of its author.
    expect(jobs.map(commandsOf).join('\n')).not.toContain('${{');
  });

  it('ends each job some time, and publishes a while after midnight in Jakarta', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(20);
    const [minute, hour, ...days] = github.on.schedule[0]!.cron.split(' ');
    const jakarta = (Number(hour) * 60 + Number(minute) + 7 * 60) % (24 * 60);
    expect(days).toEqual(['*', '*', '*']);
    expect(jakarta).toBeGreaterThanOrEqual(5);
    expect(jakarta).toBeLessThan(60);
  });
});

describe('the recipe for a country in parts', () => {
  const text = read('scripts/hosting/situs-negara.yml');
  const { jobs: own } = parse(text) as {
    readonly jobs: {
      readonly bagian: GithubJob & {
        readonly strategy: { readonly matrix: { readonly areas: readonly string[] } };
      };
      readonly gabung: GithubJob;
    };
  };

  it('makes every province once, then puts the parts together', async () => {
    const provinces = (await readRegister()).areasIn(COUNTRY_CODE, 'province').map(({ code }) => code);
    const areas = own.bagian.strategy.matrix.areas.flatMap((group) => group.split(','));
    expect(areas.toSorted()).toEqual(provinces.toSorted());
    expect(own.gabung.needs).toBe('bagian');
    expect(commandsOf(own.bagian)).toMatch(/build:part -- --areas "\$AREAS" --out bagian/);
    expect(commandsOf(own.gabung)).toMatch(/build:merge -- terima\/bagian-\*\/bagian/);
    for (const script of ['build:part', 'build:merge']) expect(npm.scripts).toHaveProperty([script]);
  });

  it('pins every action, writes nothing, and runs on the pinned Node', () => {
    const uses = text.match(/uses: .*/g)!;
    for (const line of uses) expect(line).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    for (const job of [own.bagian, own.gabung]) {
      expect(job.permissions).toEqual({ contents: 'read' });
      expect(commandsOf(job)).not.toContain('${{');
      const node = job.steps.find(({ uses: action }) => action?.includes('setup-node'))!;
      expect(node.with?.['node-version']).toBe(npm.devDependencies['node']);
    }
  });
});

describe('the recipe for GitLab', () => {
  it('puts every job into a stage, on proposals or on the main branch', () => {
    const proposal = [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }];
    const { laporan, pratinjau, pages } = gitlab;
    expect([laporan.stage, pratinjau.stage, pages.stage]).toEqual(gitlab.stages);
    expect(laporan.rules).toEqual(proposal);
    expect(pratinjau.rules).toEqual(proposal);
    expect(pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
    for (const { script } of [laporan, pratinjau, pages]) expect(script[0]).toBe('npm ci');
  });

  it('says where the daily schedule is made, with the time zone', () => {
    expect(read(GITLAB)).toMatch(/Pipeline schedules: pola 10 0 \* \* \*, zona waktu\n# Jakarta/);
  });
});
