type Said = Readonly<Record<'wait' | 'ok' | 'moved' | 'wrongForm' | 'notHere' | 'failed', string>>;

/** How many digits a code may have at an address. */
const DIGITS: Readonly<Record<string, readonly number[]>> = { wilayah: [2, 4, 6], desa: [10] };

/** Lets people try the API: shows the address, the status and the answer of what they choose or type. */
export function attachTryApi(root: HTMLElement): void {
  const part = <Kind extends HTMLElement>(selector: string) => root.querySelector<Kind>(selector)!;
  const said = JSON.parse(part('script').textContent) as Said;
  const form = part<HTMLFormElement>('form');
  const kind = part<HTMLSelectElement>('select');
  const input = part<HTMLInputElement>('input');
  const status = part('[role="status"]');
  const result = part('[data-part="result"]');
  const link = part<HTMLAnchorElement>('[data-part="address"]');
  let runs = 0;

  const say = (key: keyof Said, fills: Readonly<Record<string, string>> = {}): void => {
    status.textContent = said[key].replace(/\{(\w+)\}/g, (_all, name: string) => fills[name] ?? '');
    input.setAttribute('aria-invalid', String(key === 'wrongForm' || key === 'notHere'));
  };
  const show = async (address: string): Promise<void> => {
    const run = (runs += 1);
    const [code = ''] = /\w+(?=\.json$)/.exec(address) ?? [];
    say('wait');
    result.hidden = true;
    try {
      const response = await fetch(address);
      const text = await response.text();
      if (run !== runs) return;
      if (!response.ok) return say('notHere', { code, status: String(response.status) });
      const answer = JSON.parse(text) as { readonly pindah_ke?: string };
      result.hidden = false;
      link.href = address;
      link.textContent = link.href;
      part('pre').textContent = JSON.stringify(answer, null, 2);
      if (answer.pindah_ke !== undefined) return say('moved', { code: answer.pindah_ke });
      const size = new TextEncoder().encode(text).length.toLocaleString(document.documentElement.lang);
      say('ok', { status: String(response.status), size });
    } catch {
      if (run === runs) say('failed');
    }
  };
  const toggleCode = (): void => {
    const hasNone = !kind.value.includes('{kode}');
    part('[data-part="code"]').hidden = hasNone;
    part('#coba-cara').hidden = hasNone;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const code = input.value.replace(/[\s.]/g, '').toUpperCase();
    const digits = DIGITS[kind.value.split('/')[3]!];
    const fits =
      digits === undefined || code === 'ID' || (/^\d+$/.test(code) && digits.includes(code.length));
    if (fits) return void show(kind.value.replace('{kode}', code));
    runs += 1;
    result.hidden = true;
    say('wrongForm', { code: input.value });
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
  form.hidden = false;
}
