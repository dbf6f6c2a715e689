// A small reader of intact QR codes (ISO/IEC 18004). It corrects no errors, so that a single wrong module is found.

// For each level, by version from 1: error correction codewords per block, and the number of blocks.
const MENDING = {
  L: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28],
  M: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26],
  Q: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30],
  H: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28],
};
const BLOCKS = {
  L: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8],
  M: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16],
  Q: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20],
  H: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25],
};
const MASKS = [
  (x, y) => (x + y) % 2, (x, y) => y % 2, (x) => x % 3, (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2, (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2, (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** The squares of a path of runs (`M4 4h7v1h-7z…`) with `quiet` light squares around the code. */
export function squaresOf(path, size, quiet = 4) {
  const dark = Array.from({ length: size - 2 * quiet }, () => new Array(size - 2 * quiet).fill(false));
  for (const [, x, y, long] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(long); at += 1) dark[y - quiet][Number(x) - quiet + at] = true;
  }
  return dark;
}

/** The text of the code. */
export function readCode(dark) {
  const size = dark.length;
  const version = (size - 17) / 4;
  if (version > MENDING.L.length) throw new Error(`version ${version} is larger than this reader knows`);
  let format = 0;
  // The first copy of the format, from its highest bit: along row 8, and up column 8.
  const format15 = [[0, 8], [1, 8], [2, 8], [3, 8], [4, 8], [5, 8], [7, 8], [8, 8], [8, 7], [8, 5], [8, 4], [8, 3], [8, 2], [8, 1], [8, 0]];
  for (const [x, y] of format15) format = format * 2 + (dark[y][x] ? 1 : 0);
  format = (format ^ 0x5412) >> 10;
  const level = ['M', 'L', 'H', 'Q'][format >> 3];
  const masked = MASKS[format & 7];

  const bits = [];
  let up = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (!isPattern(x, y, size, version)) bits.push(dark[y][x] !== (masked(x, y) === 0));
    }
    up = !up;
  }
  const words = [];
  for (let at = 0; at + 8 <= bits.length; at += 8) words.push(bits.slice(at, at + 8).reduce((word, bit) => word * 2 + (bit ? 1 : 0), 0));

  // Blocks are interleaved; the last ones are a codeword longer.
  const blocks = BLOCKS[level][version - 1];
  const short = Math.floor(words.length / blocks) - MENDING[level][version - 1];
  const longer = words.length % blocks;
  const data = Array.from({ length: blocks }, () => []);
  let at = 0;
  for (let row = 0; row <= short; row += 1) {
    for (let block = 0; block < blocks; block += 1) {
      if (row < short || block >= blocks - longer) data[block].push(words[at++]);
    }
  }
  const all = data.flat().map((word) => word.toString(2).padStart(8, '0')).join('');
  const number = (from, length) => parseInt(all.slice(from, from + length), 2);
  if (number(0, 4) !== 4) throw new Error(`mode ${number(0, 4)}: this reader knows bytes only`);
  const wide = version < 10 ? 8 : 16;
  const bytes = Array.from({ length: number(4, wide) }, (_, byte) => number(4 + wide + byte * 8, 8));
  return Buffer.from(bytes).toString('utf8');
}

/** Whether a square belongs to the code's own patterns rather than to what it says. */
function isPattern(x, y, size, version) {
  if (x === 6 || y === 6) return true;
  if ((x < 9 && y < 9) || (x < 9 && y >= size - 8) || (x >= size - 8 && y < 9)) return true;
  if (version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11))) return true;
  if (version === 1) return false;
  const count = Math.floor(version / 7) + 2;
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
  const places = [6, ...Array.from({ length: count - 1 }, (_, back) => size - 7 - back * step)];
  return places.some((left) => places.some((top) => {
    const isFinder = (left === 6 && top === 6) || (left === 6 && top === size - 7) || (left === size - 7 && top === 6);
    return !isFinder && Math.abs(x - left) <= 2 && Math.abs(y - top) <= 2;
  }));
}
