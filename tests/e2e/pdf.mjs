// A small reader of the PDF files that Chromium prints: the text of each page, in the order in which it is drawn.
import { inflateSync } from 'node:zlib';

/** The text of each page, a line for each text run. */
export function pagesOf(pdf) {
  const objects = new Map();
  const text = pdf.toString('latin1');
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)) {
    const from = found.index + found[0].length;
    objects.set(found[1], text.slice(from, text.indexOf('endobj', from)));
  }
  const stream = (object) => {
    const begins = object.indexOf('stream') + 'stream'.length;
    const bytes = Buffer.from(object.slice(begins, object.lastIndexOf('endstream')).replace(/^\r?\n/, ''), 'latin1');
    return (object.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  };
  const alphabets = new Map();
  const alphabet = (font) => {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '')?.[1];
    if (!alphabets.has(font)) alphabets.set(font, map ? lettersOf(stream(objects.get(map))) : new Map());
    return alphabets.get(font);
  };
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b/.test(object));
  return pages.map((page) => {
    const follow = (dictionary, name) => {
      const at = new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1];
      return at ? objects.get(at) : dictionary;
    };
    const fonts = new Map([...follow(page, 'Resources').matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, font]) => [name, font]));
    return textOf(stream(follow(page, 'Contents')), (name) => alphabet(fonts.get(name)));
  });
}

/** The characters of the glyphs of a font, from its ToUnicode table. */
function lettersOf(map) {
  const letters = new Map();
  const of = (hex) => String.fromCharCode(...hex.match(/.{4}/g).map((unit) => parseInt(unit, 16)));
  for (const [, lines] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, letter] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g)) letters.set(parseInt(glyph, 16), of(letter));
  }
  for (const [, lines] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, letter] of lines.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let at = parseInt(first, 16); at <= parseInt(last, 16); at += 1) {
        letters.set(at, String.fromCharCode(parseInt(letter, 16) + at - parseInt(first, 16)));
      }
    }
  }
  return letters;
}

function textOf(drawn, alphabet) {
  let letters = new Map();
  let text = '';
  for (const [whole, font, show] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|((?:<\w*>|\[[^\]]*\])\s*T[jJ])|\bET\b/g)) {
    if (font) letters = alphabet(font);
    else if (show) for (const [, glyphs] of show.matchAll(/<(\w*)>/g)) text += (glyphs.match(/.{4}/g) ?? []).map((glyph) => letters.get(parseInt(glyph, 16)) ?? '').join('');
    else if (whole === 'ET') text += '\n';
  }
  return text;
}
