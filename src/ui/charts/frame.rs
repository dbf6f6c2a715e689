//! The text around an exported picture: title, municipality, scenario, year, unit and source, which the page shows elsewhere.

use std::fmt::Write;

use super::svg_file::svg_file;

/// Width of the drawing, and of the margin around it, in pixels.
pub const WIDTH: usize = 760;
const MARGIN: usize = 12;
/// Height of a line of text, in pixels.
pub const LINE_HEIGHT: usize = 18;
/// How many characters of the title, and of other text, fit on a line of [`WIDTH`].
const TITLE_CHARS: usize = 68;
const LINE_CHARS: usize = 92;

/// The text around a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// What the picture shows.
    pub title: String,
    /// Lines with municipality, scenario, year and unit, and notes on how to read the picture.
    pub about: Vec<String>,
    /// Where its figures come from.
    pub source: String,
}

impl Frame {
    /// The SVG file of a picture whose content, `drawn`, is `width` by `height` pixels.
    #[must_use]
    pub fn to_svg(&self, width: usize, height: usize, drawn: &str) -> String {
        let mut words = String::new();
        let mut y = 0_usize;
        let mut lines = |text: &str, class: &str, max_chars: usize| {
            for line in wrap(text, max_chars.saturating_mul(width).div_euclid(WIDTH)) {
                y = y.saturating_add(LINE_HEIGHT);
                words.push_str(&text_at(0, y, class, &line));
            }
            y
        };
        lines(&self.title, "picture-title", TITLE_CHARS);
        for line in &self.about {
            lines(line, "picture-words", LINE_CHARS);
        }
        let top = lines("", "", LINE_CHARS).saturating_add(LINE_HEIGHT);
        let mut bottom = top.saturating_add(height);
        for line in wrap(&self.source, LINE_CHARS.saturating_mul(width).div_euclid(WIDTH)) {
            bottom = bottom.saturating_add(LINE_HEIGHT);
            words.push_str(&text_at(0, bottom, "picture-words", &line));
        }
        let (wide, high) =
            (width.saturating_add(MARGIN.saturating_mul(2)), bottom.saturating_add(MARGIN.saturating_mul(2)));
        svg_file(&format!(
            r##"<svg viewBox="0 0 {wide} {high}"><title>{}</title><path fill="#fff" d="M0 0h{wide}v{high}H0z"/><g transform="translate({MARGIN} {MARGIN})">{words}<svg y="{top}" width="{width}" height="{height}">{drawn}</svg></g></svg>"##,
            escaped(&self.title)
        ))
    }
}

/// A line of text that begins at `x`.
pub fn text_at(x: usize, y: usize, class: &str, words: &str) -> String {
    format!(r#"<text class="{class}" x="{x}" y="{y}">{}</text>"#, escaped(words))
}

/// A line of text that ends at [`WIDTH`].
pub fn text_right(y: usize, words: &str) -> String {
    format!(r#"<text x="{WIDTH}" y="{y}" text-anchor="end">{}</text>"#, escaped(words))
}

/// `text` in lines from `y` on, and the base line of the last of them.
pub fn text_lines(text: &str, class: &str, mut y: usize) -> (String, usize) {
    let mut drawn = String::new();
    for line in wrap(text, LINE_CHARS) {
        y = y.saturating_add(LINE_HEIGHT);
        // Writing to a string cannot fail.
        let _ = write!(drawn, "{}", text_at(0, y, class, &line));
    }
    (drawn, y)
}

/// `text` in lines of at most `max_chars` characters: see [`wrap_to`].
fn wrap(text: &str, max_chars: usize) -> Vec<String> {
    wrap_to(text, |line| line.chars().count() <= max_chars)
}

/// `text` in lines that fit, broken at spaces, and within a word that does not fit on a line. Empty text has no line.
pub fn wrap_to(text: &str, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_ascii_whitespace() {
        if let Some(line) = lines.last_mut() {
            let joined = format!("{line} {word}");
            if fits(&joined) {
                *line = joined;
                continue;
            }
        }
        let mut line = String::new();
        for letter in word.chars() {
            if !line.is_empty() && !fits(&format!("{line}{letter}")) {
                lines.push(std::mem::take(&mut line));
            }
            line.push(letter);
        }
        lines.push(line);
    }
    lines
}

/// `words` escaped for the content of an element, without the characters that XML 1.0 cannot hold: texts come from files, and one such
/// character would make the whole picture unreadable.
pub fn escaped(words: &str) -> String {
    let holds =
        |c: &char| !matches!(c, '\0'..='\x08' | '\x0b'..='\x0c' | '\x0e'..='\x1f' | '\u{fffe}'..='\u{ffff}');
    let words: String = words.chars().filter(holds).collect();
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_its_title_and_source() {
        let frame = Frame {
            title: "Kommunbidrag & <mål>".to_owned(),
            about: vec!["Södertälje · 2022 · mnkr".to_owned(), "ord ".repeat(60)],
            source: "Källa: kommunfilen".to_owned(),
        };
        let drawn = frame.to_svg(WIDTH, 100, "<path/>");
        assert!(drawn.contains("<title>Kommunbidrag &amp; &lt;mål&gt;</title>"), "text is only ever text");
        assert!(drawn.contains("Södertälje · 2022 · mnkr") && drawn.contains("Källa: kommunfilen"));
        // The title, a line, three lines of the long text, and an empty one.
        assert!(drawn.contains(r#"<svg y="108" width="760" height="100"><path/></svg>"#), "{drawn}");
        assert!(drawn.contains(r#"viewBox="0 0 784 250""#), "{drawn}");
    }

    #[test]
    fn a_picture_has_no_character_that_xml_cannot_hold() {
        assert_eq!(escaped("\0S\u{1}ö\u{b}d\u{c}e\u{1f}r\u{fffe}&\u{ffff}"), "Söder&amp;");
        let kept = "\t\n\r \u{7f}\u{85}\u{a0}\u{2028}\u{fffd}\u{1f3eb}\u{1ffff}";
        assert_eq!(escaped(kept), kept);
    }

    #[test]
    fn lines_break_at_spaces_but_not_at_hard_spaces() {
        assert_eq!(wrap("ett två tre", 7), ["ett två", "tre"]);
        assert_eq!(wrap("12\u{a0}kr på", 5), ["12\u{a0}kr", "på"]);
        assert!(wrap("", 7).is_empty());
    }

    #[test]
    fn a_word_that_is_longer_than_a_line_is_broken() {
        assert_eq!(wrap("en långtordutanslut till", 8), ["en", "långtord", "utanslut", "till"]);
        assert_eq!(wrap("åäö", 0), ["å", "ä", "ö"], "each line has a character");
    }
}
