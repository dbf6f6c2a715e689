// Reads an XLSX file as a spreadsheet does: its sheets, each with its rows of texts and numbers.
import { strFromU8, unzipSync } from 'fflate';

const plain = (xml) => xml.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)))
  .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
const all = (xml, pattern) => [...xml.matchAll(pattern)].map((found) => found.slice(1));

/** "AB" → 27. */
const columnOf = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * The sheets by name. A text is a string; a number is `{ number, format }`, with the digits as the file has them. `frozen` has the
 * rows and columns that stay in sight.
 */
export function sheetsOf(bytes) {
  const files = Object.fromEntries(Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, content]) => [name, strFromU8(content)]));
  const formulas = Object.values(files).filter((xml) => /<f[ >]/.test(xml));
  if (formulas.length > 0) throw new Error('the file has a formula');
  const texts = all(files['xl/sharedStrings.xml'], /<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g).map(([text]) => plain(text));
  const formats = Object.fromEntries(all(files['xl/styles.xml'], /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g).map(([id, code]) => [id, plain(code)]));
  const styles = all(files['xl/styles.xml'].replace(/[\s\S]*<cellXfs/, ''), /<xf ([^>]*?)\/?>/g).map(([attributes]) => formats[/numFmtId="(\d+)"/.exec(attributes)?.[1]]);
  const targets = Object.fromEntries(all(files['xl/_rels/workbook.xml.rels'], /Id="([^"]+)"[^>]*Target="(worksheets\/[^"]+)"/g));
  const sheet = (xml) => {
    const rows = all(xml, /<row [^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g).map(([cells = '']) => {
      const row = [];
      for (const [address, attributes, value] of all(cells, /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|><v>([^<]*)<\/v><\/c>)/g)) {
        if (value === undefined) continue;
        const isText = / t="s"/.test(attributes);
        row[columnOf(address)] = isText ? texts[Number(value)] : { number: value, format: styles[Number(/ s="(\d+)"/.exec(attributes)?.[1])] };
      }
      return row;
    });
    return { rows, frozen: ['ySplit', 'xSplit'].map((name) => Number(new RegExp(`${name}="(\\d+)"`).exec(xml)?.[1])) };
  };
  return Object.fromEntries(all(files['xl/workbook.xml'], /<sheet r:id="([^"]+)"[^>]*name="([^"]+)"/g)
    .map(([id, name]) => [plain(name), sheet(files[`xl/${targets[id]}`])]));
}
