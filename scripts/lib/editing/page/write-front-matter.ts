import { Document, isScalar, visit } from 'yaml';

/**
 * A text with its fields at its head, written as `readFrontMatter` reads them: every value a text without a type, and
 * a list of single values on one line, as staff write it.
 */
export function writeFrontMatter(fields: Readonly<Record<string, unknown>>, body: string): string {
  const document = new Document(asTexts(fields), { schema: 'failsafe' });
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item));
    },
  });
  const head = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${head}---\n\n${body.trim()}\n`;
}

/** Numbers and switches of a form as texts, which is all that the fields know. */
function asTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTexts);
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asTexts(inner)]));
}
