// Writes a workbook (crates/files/src/workbook.rs) as an XLSX file. A script of its own, which src/ui/dialogs/share/workbook.rs loads
// when the user asks for a workbook; scripts/finish.mjs bundles it with its library.
import writeXlsxFile from 'write-excel-file/universal';

/** The most characters that a cell holds. */
const LONGEST_TEXT = 32767;
const WIDEST = 60, NARROWEST = 12;

/** The text as a cell holds it: without what a reader of XLSX takes for an escaped character, such as _x000D_. */
function textOf(text) {
  // Cut before characters are escaped, and never within a surrogate pair.
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  const plain = short.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  // The library looks texts up among the fields of an object, where "constructor" is one already.
  return plain in {} ? `${plain}\u200b` : plain;
}

const isNumber = (cell) => cell !== null && typeof cell === 'object';

/** A cell. A text is always a text, also one that begins with "=". */
function cellOf(cell, style) {
  if (cell === null || cell === '') return style ? { value: null, ...style } : null;
  if (isNumber(cell)) return { value: Number(cell.number), type: Number, format: cell.format, alignVertical: 'top', ...style };
  return { value: textOf(cell), type: String, wrap: true, alignVertical: 'top', ...style };
}

const HEADING = { fontWeight: 'bold', wrap: true, alignVertical: 'bottom', bottomBorderStyle: 'thin' };
const SUM = { fontWeight: 'bold', topBorderStyle: 'thin' };

function sheetOf({ name, columns, rows, fixed, sum }) {
  const heading = (text, at) => ({ ...cellOf(text, HEADING), align: rows.some((row) => isNumber(row[at])) ? 'right' : 'left' });
  const width = (at) => {
    const long = rows.map((row) => row[at]).map((cell) => isNumber(cell) ? cell.number.length * 4 / 3 : (cell ?? '').length);
    return Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, ...long) + 2));
  };
  return {
    sheet: name,
    data: [columns.map(heading), ...rows.map((row, at) => row.map((cell) => cellOf(cell, sum && at === rows.length - 1 ? SUM : undefined)))],
    columns: columns.map((_, at) => ({ width: width(at) })),
    stickyRowsCount: 1,
    stickyColumnsCount: fixed,
    orientation: 'landscape',
  };
}

/** The workbook as a blob. */
globalThis.writeWorkbook = (json) => writeXlsxFile(JSON.parse(json).sheets.map(sheetOf)).toBlob();
