//! JSON: text to values, and values to text.
//!
//! The library's own reader is made for types of all kinds, and knows each of its errors in words. We read one type, and say of
//! an error where it stands: these lines are a third of that in the first load. A test holds the two together.

use serde_json::{Map, Number, Value};

/// A text is no JSON, from here on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotJson {
    /// Line, from 1.
    pub line: usize,
    /// Letter of the line, from 1, counted in bytes.
    pub column: usize,
}

/// Lists and objects stand in each other no deeper than this.
const DEEPEST: u8 = 127;

/// A text as JSON.
///
/// # Errors
/// Where it is none.
pub fn read(text: &str) -> Result<Value, NotJson> {
    let mut reader = Reader { rest: text };
    let value = reader.value(DEEPEST);
    reader.skip_blank();
    value.filter(|_| reader.rest.is_empty()).ok_or_else(|| {
        let read = text.strip_suffix(reader.rest).unwrap_or_default();
        let breaks = || read.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let line_from = breaks().next_back().map_or(0, |(at, _)| at.saturating_add(1));
        NotJson {
            line: breaks().count().saturating_add(1),
            column: read.len().saturating_sub(line_from).saturating_add(usize::from(!reader.rest.is_empty())),
        }
    })
}

/// JSON as text.
#[must_use]
pub fn write(value: &Value) -> String {
    // A value is made of what JSON can say. Its `Display` writes the same, and brings more of the library with it.
    serde_json::to_string(value).unwrap_or_default()
}

/// What is left to read. Where reading stops, there the text is wrong.
struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn skip_blank(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\n', '\r', '\t']);
    }

    /// Whether `word` stands here: then it is read.
    fn takes(&mut self, word: &str) -> bool {
        self.rest.strip_prefix(word).map(|rest| self.rest = rest).is_some()
    }

    /// The same, after what is blank.
    fn sign(&mut self, sign: &str) -> bool {
        self.skip_blank();
        self.takes(sign)
    }

    fn value(&mut self, depth: u8) -> Option<Value> {
        self.skip_blank();
        let inner = depth.checked_sub(1);
        for (word, value) in [("null", Value::Null), ("true", true.into()), ("false", false.into())] {
            if self.takes(word) {
                return Some(value);
            }
        }
        match self.rest.bytes().next()? {
            b'{' => self.object(inner?),
            b'[' => self.list(inner?),
            b'"' => self.text().map(Value::String),
            _ => self.number(),
        }
    }

    fn object(&mut self, depth: u8) -> Option<Value> {
        let mut object = Map::new();
        if self.takes("{") && self.sign("}") {
            return Some(object.into());
        }
        loop {
            self.skip_blank();
            let key = self.text()?;
            self.sign(":").then_some(())?;
            object.insert(key, self.value(depth)?);
            if !self.sign(",") {
                return self.takes("}").then(|| object.into());
            }
        }
    }

    fn list(&mut self, depth: u8) -> Option<Value> {
        let mut list = Vec::new();
        if self.takes("[") && self.sign("]") {
            return Some(list.into());
        }
        loop {
            list.push(self.value(depth)?);
            if !self.sign(",") {
                return self.takes("]").then(|| list.into());
            }
        }
    }

    fn text(&mut self) -> Option<String> {
        self.takes("\"").then_some(())?;
        let mut text = String::new();
        loop {
            let end = self.rest.find(|letter| letter == '"' || letter == '\\' || letter < ' ');
            let (plain, rest) = self.rest.split_at_checked(end.unwrap_or(self.rest.len()))?;
            self.rest = rest;
            text.push_str(plain);
            if self.takes("\"") {
                return Some(text);
            }
            self.takes("\\").then_some(())?;
            text.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        if self.takes("u") {
            return self.by_number();
        }
        let said = ["\"\"", "\\\\", "//", "b\u{8}", "f\u{c}", "n\n", "r\r", "t\t"];
        let letter = self.rest.chars().next()?;
        let mut said = said.into_iter().find(|said| said.starts_with(letter))?.chars();
        self.rest = self.rest.strip_prefix(said.next()?)?;
        said.next()
    }

    /// A letter by its number, or by the two halves of it.
    fn by_number(&mut self) -> Option<char> {
        let first = self.half()?;
        if let Some(Ok(letter)) = char::decode_utf16([first]).next() {
            return Some(letter);
        }
        self.takes("\\u").then_some(())?;
        char::decode_utf16([first, self.half()?]).next()?.ok()
    }

    fn half(&mut self) -> Option<u16> {
        let (digits, rest) = self.rest.split_at_checked(4)?;
        let half = digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then_some(digits)?;
        self.rest = rest;
        u16::from_str_radix(half, 16).ok()
    }

    /// A number, kept as it is written.
    fn number(&mut self) -> Option<Value> {
        let from = self.rest;
        self.takes("-");
        if !self.takes("0") {
            self.digits()?;
        }
        if self.takes(".") {
            self.digits()?;
        }
        if self.takes("e") || self.takes("E") {
            let _ = self.takes("+") || self.takes("-");
            self.digits()?;
        }
        let number = from.strip_suffix(self.rest)?;
        // The one way to a number as it is written that does not bring the library's reader, and floats, with it.
        Some(Number::from_string_unchecked(number.to_owned()).into())
    }

    /// One digit or more.
    fn digits(&mut self) -> Option<()> {
        let rest = self.rest.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let some = rest.len() < self.rest.len();
        self.rest = rest;
        some.then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_json_is_read_as_the_library_reads_it() {
        for text in [
            " {\"a\" : [ ] , \"b\":{ } }\n",
            "[1,-2.50,1e+5,0,18446744073709551616,1.0e-7,-0]",
            "{\"format\":1,\"a\":{\"x\":null},\"format\":2}",
            "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e5\\ud83d\\ude00å\"",
            "[true,false,null,\"\",[[[]]]]",
        ] {
            assert_eq!(read(text).ok(), serde_json::from_str(text).ok(), "{text}");
            let value = read(text).unwrap_or_default();
            assert_eq!(write(&value), value.to_string(), "{text}");
        }
    }

    #[test]
    fn a_number_is_kept_as_it_is_written() {
        for number in ["1e5", "0.10", "-0.0E+01", "123456789012345678901234567890"] {
            assert_eq!(read(number).map(|value| write(&value)).as_deref(), Ok(number));
        }
    }

    #[test]
    fn what_is_no_json_is_refused_as_the_library_refuses_it() {
        for text in [
            "",
            "{",
            "[1,]",
            "{\"a\":1,}",
            "[1 2]",
            "{a:1}",
            "nul",
            "truer",
            "01",
            "1.",
            "+1",
            "-",
            "1e",
            ".5",
            "1-2",
            "\"",
            "\"\n\"",
            "\"\\x\"",
            "\"\\ud83d\"",
            "\"\\udc00\\ud83d\"",
            "\"\\u+123\"",
            "\"\\u12\"",
            "[] []",
            "{\"a\"}",
            "\u{feff}1",
        ] {
            assert!(read(text).is_err(), "{text}");
            assert!(serde_json::from_str::<Value>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn lists_stand_in_each_other_as_deep_as_the_library_allows() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        for depth in [1, 126, 127, 128, 129, 5_000] {
            assert_eq!(
                read(&nested(depth)).is_ok(),
                serde_json::from_str::<Value>(&nested(depth)).is_ok(),
                "{depth}"
            );
        }
    }
}
