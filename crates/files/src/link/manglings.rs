//! Undoes what mail and chat programs do to links.
//!
//! They break them over lines, with `=` at the end of a line (quoted-printable, RFC 2045) or without; write characters as `%2E` or
//! `=2E`; put `<`, `>`, quotes, brackets or punctuation around them; change the case of what looks like a host name; and add invisible
//! characters. Each reading of the text that could be meant is tried, and the checksum decides.

use super::{CHECKSUM_BYTES, LinkError, MAX_FRAGMENT_CHARS, PREFIX, VERSION, base64url, checksum};

/// How many lines a link is tried in, one line more at a time. After that, only all of them together are.
const MOST_LINES: usize = 100;

/// The bytes after the checksum of the link in `text`.
///
/// # Errors
/// When no reading of `text` has a checksum that agrees: what is wrong with the first of them.
pub(super) fn undo(text: &str) -> Result<Vec<u8>, LinkError> {
    let text = unescaped(text, '%');
    let mut first_error = None;
    for reading in [&text, &unescaped(&text, '=')] {
        // A link may be repeated, as the words and the target of a link in a mail.
        for (at, _) in reading.match_indices(['d', 'D']) {
            let Some(rest) = reading.get(at..).and_then(after_prefix) else { continue };
            match read(rest) {
                Ok(packed) => return Ok(packed),
                Err(error) => first_error = first_error.or(Some(error)),
            }
        }
    }
    Err(first_error.unwrap_or(LinkError::NotALink))
}

/// What follows the prefix that `text` begins with. The prefix may be broken over lines.
fn after_prefix(text: &str) -> Option<&str> {
    PREFIX.chars().try_fold(text, |rest, letter| {
        rest.trim_start_matches(is_break).strip_prefix(|c: char| c.eq_ignore_ascii_case(&letter))
    })
}

/// `text` with the characters that are written in it as `mark` and two hexadecimal digits, also when that was done more than once;
/// without invisible characters, and with the hyphens that were made typographic.
fn unescaped(text: &str, mark: char) -> String {
    let mut text = text.to_owned();
    for _ in 0..3 {
        text.retain(|c| !is_invisible(c));
        text = unescaped_once(&text, mark);
    }
    text.retain(|c| !is_invisible(c));
    text.replace(['\u{2010}', '\u{2011}'], "-").replace(['\u{2013}', '\u{2014}'], "--")
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}'
    )
}

fn unescaped_once(text: &str, mark: char) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(mark) {
        bytes.extend(before.bytes());
        match escaped_byte(after, mark == '%') {
            Some((byte, after)) => {
                bytes.push(byte);
                rest = after;
            }
            None => {
                bytes.extend(mark.to_string().bytes());
                rest = after;
            }
        }
    }
    bytes.extend(rest.bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The byte that the two hexadecimal digits at the beginning of `text` are, and what follows them. A line may be broken within `%2E`,
/// but not within `=2E`.
fn escaped_byte(text: &str, may_be_broken: bool) -> Option<(u8, &str)> {
    let unbroken = |text| if may_be_broken { str::trim_start_matches(text, is_break) } else { text };
    let (first, rest) = unbroken(text).split_at_checked(1)?;
    let (second, rest) = unbroken(rest).split_at_checked(1)?;
    let digits = format!("{first}{second}");
    let are_hexadecimal = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    Some((u8::from_str_radix(&digits, 16).ok().filter(|_| are_hexadecimal)?, rest))
}

/// The bytes after the checksum of the link that continues with `text` after its prefix.
fn read(text: &str) -> Result<Vec<u8>, LinkError> {
    let (version, data) = text.split_once('.').ok_or(LinkError::Damaged)?;
    let version: String = version.chars().filter(|c| !is_break(*c)).collect();
    match version.parse::<u64>() {
        Ok(VERSION) => {}
        Ok(version) if version > VERSION => return Err(LinkError::NewerVersion(version)),
        _ => return Err(LinkError::Damaged),
    }
    let end = data.find(|c| !is_break(c) && !base64url::is_letter(c)).unwrap_or(data.len());
    let (run, after) = data.split_at_checked(end).unwrap_or((data, ""));
    let mut lines = run.split(is_break).filter(|line| !line.is_empty());
    let mut link = String::new();
    for line in lines.by_ref().take(MOST_LINES) {
        link.push_str(line);
        if let Some(packed) = checked(&link) {
            return Ok(packed);
        }
    }
    link.extend(lines);
    if link.len() > MAX_FRAGMENT_CHARS {
        return Err(LinkError::TooLong(link.len()));
    }
    if let Some(packed) = checked(&link) {
        return Ok(packed);
    }
    let mut after = after.chars();
    // A character that nothing of the link follows belongs to the text around it.
    let foreign = after.next().filter(|_| after.next().is_some_and(base64url::is_letter));
    Err(foreign.map_or(LinkError::Damaged, |found| LinkError::ForeignCharacter { at: link.len(), found }))
}

/// The bytes after the checksum of `link`, if it agrees with them. A `-` or `_` at the end may be punctuation.
fn checked(link: &str) -> Option<Vec<u8>> {
    let without = link.trim_end_matches(['-', '_']);
    [link, without].into_iter().filter(|link| link.len() <= MAX_FRAGMENT_CHARS).find_map(|link| {
        let bytes = base64url::decode(link)?;
        let (sum, packed) = bytes.split_at_checked(CHECKSUM_BYTES)?;
        (sum == checksum::crc32(packed).to_be_bytes()).then(|| packed.to_vec())
    })
}

/// Whether a link can be broken at `c`.
fn is_break(c: char) -> bool {
    c.is_whitespace() || c == '='
}
