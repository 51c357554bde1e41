/**
 * Whole numbers as printable text, small ones in one character: the scheme of Google's "Encoded Polyline Algorithm Format"
 * (developers.google.com/maps/documentation/utilities/polylinealgorithm). Lines are written as steps from point to
 * point, so most of their numbers are small.
 */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join('');
}

/** The numbers of a text that `writeNumbers` made. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [bits, shift] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    const five = text.charCodeAt(index) - FIRST;
    bits |= (five & 31) << shift;
    shift += 5;
    if (five >= 32) continue;
    numbers.push(bits & 1 ? ~(bits >> 1) : bits >> 1);
    [bits, shift] = [0, 0];
  }
  return numbers;
}

/** "?", so that none of the characters is a control character or a quotation mark. */
const FIRST = 63;

function writeNumber(value: number): string {
  let bits = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  for (; bits >= 32; bits >>= 5) text += String.fromCharCode((32 | (bits & 31)) + FIRST);
  return text + String.fromCharCode(bits + FIRST);
}
