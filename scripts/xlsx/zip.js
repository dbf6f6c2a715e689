// Stands in for fflate, which the library of scripts/xlsx/writer.js zips with. Its own `zip` starts workers from code in blobs, which
// the content security policy forbids, and writes the time of day, so that the same workbook would never be the same file.
import { zipSync as zipNow } from 'fflate/browser';

export { strToU8 } from 'fflate/browser';

/** The earliest time that a ZIP file can hold. */
const WRITTEN = new Date(1980, 0, 1);

export const zipSync = (files) => zipNow(files, { mtime: WRITTEN });

export function zip(files, done) {
  let archive;
  try {
    archive = zipSync(files);
  } catch (error) {
    return done(error);
  }
  return done(null, archive);
}
