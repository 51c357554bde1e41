import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';

/** A commit that the page has sent. */
export interface SentCommit {
  readonly branch: string;
  readonly message: string;
  readonly files: readonly { readonly operation: string; readonly path: string; readonly content: string }[];
}

/** As much of a Gitea as the editing page asks for: it holds one content folder, and keeps what it is sent. */
export interface FakeGitea {
  /** Path of each request, in order. */
  readonly asked: string[];
  readonly commits: SentCommit[];
}

const hashOf = (text: string): string => createHash('sha1').update(text).digest('hex');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Answers for a Gitea at an address, in place of the network. Whoever asks must bring the token. */
export async function fakeGitea(
  page: Page,
  {
    address,
    repository,
    contentDir,
    token,
  }: Record<'address' | 'repository' | 'contentDir' | 'token', string>,
): Promise<FakeGitea> {
  const paths = globSync('{news,pages,strings}/**/*.{mdx,json}', { cwd: contentDir });
  const files = new Map(
    [...paths, 'site.json'].map((path) => [`content/${path}`, readFileSync(join(contentDir, path), 'utf8')]),
  );
  const gitea: FakeGitea = { asked: [], commits: [] };
  const repo = `/api/v1/repos/${repository}`;
  const answers: Readonly<Record<string, (body: unknown) => unknown>> = {
    '/api/v1/user': () => ({
      id: 1,
      login: 'penulis',
      full_name: 'Penulis Rekaan',
      email: 'penulis@reka.example',
    }),
    '/api/v1/version': () => ({ version: '1.25.0' }),
    '/api/v1/settings/api': () => ({ default_paging_num: 30, max_response_items: 50 }),
    [repo]: () => ({ default_branch: 'main', permissions: { pull: true, push: true } }),
    [`${repo}/branches/main`]: () => ({ commit: { id: hashOf('main'), message: 'Awal' } }),
    [`${repo}/git/trees/${hashOf('main')}`]: () => ({
      tree: [...files].map(([path, text]) => ({ type: 'blob', path, sha: hashOf(text), size: text.length })),
      truncated: false,
    }),
    [`${repo}/file-contents`]: (body) =>
      (body as { files: string[] }).files.map((path) => ({
        path,
        content: base64(files.get(path)!),
        encoding: 'base64',
      })),
    [`${repo}/contents`]: (body) => {
      const commit = body as SentCommit;
      gitea.commits.push(commit);
      return {
        commit: { sha: hashOf('next'), created: '2024-06-30T00:00:00Z' },
        files: commit.files.map(({ path, content }) => ({ path, sha: hashOf(content) })),
      };
    },
  };
  await page.route(`${address}/**`, (route) => answer(route, { gitea, answers, token }));
  return gitea;
}

function answer(
  route: Route,
  {
    gitea,
    answers,
    token,
  }: { gitea: FakeGitea; answers: Record<string, (body: unknown) => unknown>; token: string },
): Promise<void> {
  const request = route.request();
  const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
  const { pathname } = new URL(request.url());
  gitea.asked.push(pathname);
  if (request.headers()['authorization'] !== `token ${token}`)
    return route.fulfill({ status: 401, headers, json: {} });
  const make = answers[pathname];
  if (make === undefined) return route.fulfill({ status: 404, headers, json: {} });
  return route.fulfill({ headers, json: make(request.postDataJSON() as unknown) });
}
