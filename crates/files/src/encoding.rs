//! The character encoding of a file that the user opens: UTF-8, and nothing else.
//!
//! A wrong guess would change names without anyone noticing. So a file in another encoding is refused with the cure, and so is a
//! municipality file whose letters were encoded twice.

use super::problem::Problem;

/// Letters that were encoded as UTF-8 twice, read as Windows-1252 or as Latin-1 in between, and what they were.
const LETTERS: [(&str, &str); 11] = [
    ("Ã¥", "å"),
    ("Ã¤", "ä"),
    ("Ã¶", "ö"),
    ("Ã©", "é"),
    ("Ã¼", "ü"),
    ("Ã…", "Å"),
    ("Ã\u{85}", "Å"),
    ("Ã„", "Ä"),
    ("Ã\u{84}", "Ä"),
    ("Ã–", "Ö"),
    ("Ã\u{96}", "Ö"),
];

/// A word whose letters were encoded as UTF-8 twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncodedTwice {
    /// Its line, from 1.
    pub line: usize,
    /// The word.
    pub found: String,
    /// What it was before.
    pub meant: String,
}

/// The text of a file, without a byte order mark.
///
/// # Errors
/// When it is not in UTF-8.
pub fn decode(bytes: &[u8]) -> Result<&str, Problem> {
    // JSON begins with two ASCII characters, which in UTF-16 have a zero byte each (RFC 4627, section 3).
    let is_utf16 = bytes.starts_with(&[0xFF, 0xFE])
        || bytes.starts_with(&[0xFE, 0xFF])
        || bytes.iter().take(2).any(|byte| *byte == 0);
    if is_utf16 {
        return Err(Problem::Utf16);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = before.split(|byte| *byte == b'\n').count();
        Problem::NotUtf8 { line }
    })?;
    Ok(text.trim_start_matches('\u{feff}'))
}

/// The first word in `text` with a letter that was encoded twice.
#[must_use]
pub fn encoded_twice(text: &str) -> Option<EncodedTwice> {
    let is_wrong = |word: &&str| LETTERS.iter().any(|(wrong, _)| word.contains(wrong));
    let (line, found) = text.lines().enumerate().find_map(|(line, text)| {
        // U+0085 is white space, and also the second half of an Å that was read as Latin-1.
        let is_between = |c: char| (c.is_whitespace() && c != '\u{85}') || c == '"';
        let found = text.split(is_between).find(is_wrong);
        Some((line.saturating_add(1), found?.to_owned()))
    })?;
    let meant = LETTERS.iter().fold(found.clone(), |word, (wrong, right)| word.replace(wrong, right));
    Some(EncodedTwice { line, found, meant })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `text` in Windows-1252, for letters that are there as in Latin-1.
    fn windows_1252(text: &str) -> Vec<u8> {
        text.chars().map(|c| u8::try_from(u32::from(c)).expect("a letter of Latin-1")).collect()
    }

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    const NAME: &str = "{\n\"name\": \"Södertälje\"}";

    #[test]
    fn utf_8_is_read_with_and_without_a_byte_order_mark() {
        assert_eq!(decode(NAME.as_bytes()), Ok(NAME));
        assert_eq!(decode(format!("\u{feff}{NAME}").as_bytes()), Ok(NAME));
        assert_eq!(decode(b""), Ok(""));
    }

    #[test]
    fn windows_1252_is_refused_with_its_line() {
        assert_eq!(decode(&windows_1252(NAME)), Err(Problem::NotUtf8 { line: 2 }));
        assert_eq!(decode(&[b'{', 0xC3]), Err(Problem::NotUtf8 { line: 1 }), "a letter that is cut off");
    }

    #[test]
    fn utf_16_is_refused_as_that() {
        for mark in ["\u{feff}", ""] {
            let text = format!("{mark}{NAME}");
            assert_eq!(decode(&utf16(&text, u16::to_le_bytes)), Err(Problem::Utf16));
            assert_eq!(decode(&utf16(&text, u16::to_be_bytes)), Err(Problem::Utf16));
        }
    }

    #[test]
    fn letters_that_were_encoded_twice_are_found_and_undone() {
        let read_as_latin_1: String = NAME.bytes().map(char::from).collect();
        let expected = EncodedTwice {
            line: 2,
            found: "S\u{c3}\u{b6}dert\u{c3}\u{a4}lje".to_owned(),
            meant: "Södertälje".to_owned(),
        };
        assert_eq!(encoded_twice(&read_as_latin_1), Some(expected));
        assert_eq!(encoded_twice(NAME), None);
        assert_eq!(encoded_twice("SÃO, ”Ã” och Â£"), None);
        for (wrong, right) in LETTERS {
            let expected = EncodedTwice { line: 1, found: format!("{wrong}re"), meant: format!("{right}re") };
            assert_eq!(encoded_twice(&format!("i {wrong}re kommun")), Some(expected));
        }
        for (wrong, right) in LETTERS.into_iter().filter(|(wrong, _)| !wrong.contains(['…', '„', '–']))
        {
            assert_eq!(right.bytes().map(char::from).collect::<String>(), wrong);
        }
    }
}
