import { escapeHtml } from '#domain/html-text.ts';

const STYLE = `
  body { margin: 0; background: #fff; font: 15px/1.5 'DejaVu Sans Mono', monospace; }
  .window { width: 900px; border: 1px solid #8a8fa3; border-radius: 8px; overflow: hidden; }
  .bar { padding: 6px 14px; background: #e6e8f0; color: #22263a; font: 600 14px 'DejaVu Sans', sans-serif; }
  pre { margin: 0; padding: 14px 16px; white-space: pre-wrap; overflow-wrap: anywhere; }
  .terminal pre { background: #171a26; color: #eef0f6; }
  .terminal b { color: #ffb3a7; } .terminal i { color: #ffdf8a; font-style: normal; } .terminal u { color: #9ee6b0; text-decoration: none; }
  .editor pre { display: grid; grid-template-columns: 2.5em 1fr; color: #171a26; }
  .editor s { color: #8a8fa3; text-decoration: none; user-select: none; }
  .editor mark { background: #fff1b8; }
`;

/** A page that shows a terminal with what was typed and what came back; marks of messages have a colour. */
export function terminalPage(typed: string, answer: string): string {
  const marked = escapeHtml(answer.trim())
    .replaceAll('SALAH', '<b>SALAH</b>')
    .replaceAll('PERIKSA', '<i>PERIKSA</i>')
    .replace(/^(?:Isi situs baik|Situs siap)/gm, '<u>$&</u>');
  return windowPage('terminal', 'Terminal', `$ ${escapeHtml(typed)}\n\n${marked}`);
}

/** A page that shows a file in an editor, with the numbers of its lines; the lines in `marked` stand out. */
export function editorPage(name: string, text: string, marked: readonly number[] = []): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const shown = escapeHtml(line) || ' ';
      return `<s>${index + 1}</s><span>${marked.includes(index + 1) ? `<mark>${shown}</mark>` : shown}</span>`;
    });
  return windowPage('editor', name, lines.join(''));
}

function windowPage(kind: string, title: string, inside: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
    <div class="window ${kind}"><div class="bar">${escapeHtml(title)}</div><pre>${inside}</pre></div>`;
}
