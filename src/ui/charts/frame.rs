//! What every picture that leaves the page bears: what it is of, whose, of which year, in which unit, and where its figures
//! come from. Elsewhere there is no page around it that says so.

use std::fmt::Write;

use super::file::file;

/// Width of what is drawn inside, and of the edge around it.
pub const WIDTH: usize = 760;
const EDGE: usize = 12;
/// A line of text.
pub const LINE: usize = 18;
/// So many letters of the heading, and of other text, fit on a line of [`WIDTH`].
const TITLE_LETTERS: usize = 68;
const LETTERS: usize = 92;

/// The words around a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// What it is of.
    pub title: String,
    /// Whose it is, of which year and in which unit; and what else is to be known when it is read.
    pub about: Vec<String>,
    /// Where its figures come from.
    pub source: String,
}

impl Frame {
    /// The file of a picture: `drawn` is `width` wide and `height` high.
    #[must_use]
    pub fn around(&self, width: usize, height: usize, drawn: &str) -> String {
        let mut words = String::new();
        let mut y = 0_usize;
        let mut lines = |text: &str, class: &str, letters: usize| {
            for line in wrapped(text, letters.saturating_mul(width).div_euclid(WIDTH)) {
                y = y.saturating_add(LINE);
                words.push_str(&text_at(0, y, class, &line));
            }
            y
        };
        lines(&self.title, "picture-title", TITLE_LETTERS);
        for line in &self.about {
            lines(line, "picture-words", LETTERS);
        }
        let top = lines("", "", LETTERS).saturating_add(LINE);
        let mut bottom = top.saturating_add(height);
        for line in wrapped(&self.source, LETTERS.saturating_mul(width).div_euclid(WIDTH)) {
            bottom = bottom.saturating_add(LINE);
            words.push_str(&text_at(0, bottom, "picture-words", &line));
        }
        let (wide, high) =
            (width.saturating_add(EDGE.saturating_mul(2)), bottom.saturating_add(EDGE.saturating_mul(2)));
        file(&format!(
            r##"<svg viewBox="0 0 {wide} {high}"><title>{}</title><path fill="#fff" d="M0 0h{wide}v{high}H0z"/><g transform="translate({EDGE} {EDGE})">{words}<svg y="{top}" width="{width}" height="{height}">{drawn}</svg></g></svg>"##,
            escaped(&self.title)
        ))
    }
}

/// A line of text that begins at `x`.
pub fn text_at(x: usize, y: usize, class: &str, words: &str) -> String {
    format!(r#"<text class="{class}" x="{x}" y="{y}">{}</text>"#, escaped(words))
}

/// A line of text that ends at [`WIDTH`].
pub fn text_to_edge(y: usize, words: &str) -> String {
    format!(r#"<text x="{WIDTH}" y="{y}" text-anchor="end">{}</text>"#, escaped(words))
}

/// `text`, a heading over a row, in lines from `y` on, and where the last of them stands.
pub fn row_name(text: &str, class: &str, mut y: usize) -> (String, usize) {
    let mut drawn = String::new();
    for line in wrapped(text, LETTERS) {
        y = y.saturating_add(LINE);
        // Writing to a text does not fail.
        let _ = write!(drawn, "{}", text_at(0, y, class, &line));
    }
    (drawn, y)
}

/// `text` in lines of at most so many letters, broken between words. Nothing has no line.
pub fn wrapped(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_ascii_whitespace() {
        match lines.last_mut() {
            Some(line) if length(line).saturating_add(length(word)) < letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// `words` as they stand between tags.
pub fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_says_what_it_is_of_and_where_its_figures_come_from() {
        let frame = Frame {
            title: "Kommunbidrag & <mål>".to_owned(),
            about: vec!["Södertälje · 2022 · mnkr".to_owned(), "ord ".repeat(60)],
            source: "Källa: kommunfilen".to_owned(),
        };
        let drawn = frame.around(WIDTH, 100, "<path/>");
        assert!(drawn.contains("<title>Kommunbidrag &amp; &lt;mål&gt;</title>"), "text is only ever text");
        assert!(drawn.contains("Södertälje · 2022 · mnkr") && drawn.contains("Källa: kommunfilen"));
        // Heading, a line, and three lines of the long words; then an empty one.
        assert!(drawn.contains(r#"<svg y="108" width="760" height="100"><path/></svg>"#), "{drawn}");
        assert!(drawn.contains(r#"viewBox="0 0 784 250""#), "{drawn}");
    }

    #[test]
    fn a_line_is_broken_between_words_and_a_hard_space_holds() {
        assert_eq!(wrapped("ett två tre", 7), ["ett två", "tre"]);
        assert_eq!(wrapped("12\u{a0}kr på", 5), ["12\u{a0}kr", "på"]);
        assert!(wrapped("", 7).is_empty());
    }
}
