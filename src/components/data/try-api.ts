type Said = Readonly<Record<'wait' | 'ok' | 'moved' | 'wrongForm' | 'notHere' | 'failed', string>>;
type Fills = Readonly<Record<string, string>>;

/** How many digits a code may have in an address. */
const DIGITS: Readonly<Record<string, readonly number[]>> = { wilayah: [2, 4, 6], desa: [10] };

/** Lets people try the API: shows the address, the status and the answer of what they choose or type. */
export function attachTryApi(root: HTMLElement): void {
  const form = root.querySelector('form')!;
  const kind = root.querySelector('select')!;
  const input = root.querySelector('input')!;
  const { show, refuse } = createView(root, input);
  const toggleCode = (): void => {
    const hasNone = !kind.value.includes('{kode}');
    for (const part of root.querySelectorAll<HTMLElement>('[data-part="code"]')) part.hidden = hasNone;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const code = input.value.replace(/[\s.]/g, '').toUpperCase();
    if (fits(code, kind.value)) void show(kind.value.replace('{kode}', code));
    else refuse(input.value);
  });
  root.addEventListener('click', (event) => {
    const example = (event.target as Element).closest<HTMLAnchorElement>('[data-example]');
    if (example === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const address = example.getAttribute('href')!;
    const code = /(\d+|ID)\.json$/.exec(address)?.[1];
    kind.value = code === undefined ? address : address.replace(`${code}.json`, '{kode}.json');
    input.value = code ?? '';
    toggleCode();
    void show(address);
  });
  kind.addEventListener('change', toggleCode);
  delete form.dataset['waiting'];
}

/** True for a code that can stand in an address of this pattern, and for a pattern without one. */
function fits(code: string, pattern: string): boolean {
  const digits = DIGITS[pattern.split('/')[3]!];
  if (digits === undefined) return true;
  const isCountry = code === 'ID' && !digits.includes(10);
  return isCountry || (/^\d+$/.test(code) && digits.includes(code.length));
}

/** What is said, and the answer below it; of two that are asked for at once the later one is shown. */
function createView(root: HTMLElement, input: HTMLInputElement) {
  const part = <Kind extends HTMLElement>(selector: string) => root.querySelector<Kind>(selector)!;
  const said = JSON.parse(part('script').textContent) as Said;
  const result = part('[data-part="result"]');
  let runs = 0;

  function say(key: keyof Said, fills: Fills = {}): void {
    const text = said[key].replace(/\{(\w+)\}/g, (_all, name: string) => fills[name] ?? '');
    part('[role="status"]').textContent = text;
    input.setAttribute('aria-invalid', String(key === 'wrongForm' || key === 'notHere'));
    result.hidden = key !== 'ok' && key !== 'moved';
  }

  async function show(address: string): Promise<void> {
    const run = (runs += 1);
    say('wait');
    try {
      const response = await fetch(address);
      const text = await response.text();
      if (run === runs) showAnswer(address, response.status, text);
    } catch {
      if (run === runs) say('failed');
    }
  }

  function showAnswer(address: string, code: number, text: string): void {
    const status = String(code);
    const [asked = ''] = /\w+(?=\.json$)/.exec(address) ?? [];
    if (code >= 400) return say('notHere', { code: asked, status });
    const answer = JSON.parse(text) as { readonly pindah_ke?: string };
    const link = part<HTMLAnchorElement>('[data-part="address"]');
    link.href = address;
    link.textContent = link.href;
    part('pre').textContent = JSON.stringify(answer, null, 2);
    if (answer.pindah_ke !== undefined) return say('moved', { code: answer.pindah_ke });
    const size = new TextEncoder().encode(text).length.toLocaleString(document.documentElement.lang);
    say('ok', { status, size });
  }

  function refuse(code: string): void {
    runs += 1;
    say('wrongForm', { code });
  }

  return { show, refuse };
}
