//! A card: the answer as a picture that is sent or posted. It says by itself what it shows, of which municipality and year, and that it
//! is an independent example.

mod answer;
mod hundred;
mod measure;

use std::fmt::Write;

use self::measure::Face;
use crate::ui::charts::frame::escaped;

pub use self::answer::AnswerCard;
pub use self::hundred::{HundredCard, HundredPart};

/// The smallest text, pixels.
pub const SMALLEST: f64 = 22.0;
/// The margin at the sides, pixels.
const MARGIN: f64 = 64.0;

/// The form of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CardFormat {
    /// As links are shown: 1200 by 630 pixels.
    #[default]
    Wide,
    /// 1080 by 1080 pixels.
    Square,
}

impl CardFormat {
    /// Both forms.
    pub const ALL: [Self; 2] = [Self::Wide, Self::Square];

    /// Width and height, pixels.
    #[must_use]
    pub fn size(self) -> (u32, u32) {
        match self {
            Self::Wide => (1_200, 630),
            Self::Square => (1_080, 1_080),
        }
    }
}

/// What all cards say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CardFrame {
    /// Municipality and year.
    pub place: String,
    /// That it is an independent example.
    pub independent: String,
    /// The page's address; empty where it is not known.
    pub address: String,
}

/// The elements of a card as they are drawn.
struct Drawing {
    svg: String,
    serif: Face,
    width: f64,
}

impl Drawing {
    /// The paper with the frame. `foot` is the base line of the last line.
    fn new(format: CardFormat, frame: &CardFrame, has_font: bool) -> Self {
        let (width, height) = format.size();
        let serif = if has_font { Face::Serif } else { Face::SystemSerif };
        let mut drawing = Self { svg: String::new(), serif, width: f64::from(width) };
        drawing.rect(0.0, 0.0, f64::from(width), f64::from(height), "paper");
        let (left, right) = drawing.edges();
        let brand = drawing.serif.width(BRAND, 26.0);
        drawing.end(right, 77.0, 26.0, "serif", BRAND);
        let place = Face::Sans.cut(&frame.place, 26.0, right - left - brand - 32.0);
        drawing.text(left, 77.0, 26.0, "soft", &place);
        let foot = f64::from(height) - 50.0;
        drawing.line(left, foot - 45.0, right, foot - 45.0, "line");
        drawing.text(left, foot, 24.0, "soft", &frame.independent);
        let room = right - left - Face::Sans.width(&frame.independent, 24.0) - 32.0;
        if !frame.address.is_empty() && Face::Sans.width(&frame.address, 24.0) <= room {
            drawing.end(right, foot, 24.0, "soft", &frame.address);
        }
        drawing
    }

    /// Where the content begins and ends, pixels.
    fn edges(&self) -> (f64, f64) {
        (MARGIN, self.width - MARGIN)
    }

    /// `text` as large as fits between `top` and `bottom`, and no larger than `largest`. What does not fit in the smallest text is cut.
    fn headline(&mut self, text: &str, [top, bottom]: [f64; 2], largest: f64) {
        let (left, right) = self.edges();
        let mut size = largest;
        // Each sentence begins a line.
        let wrap = |serif: Face, size: f64| -> Vec<String> {
            text.split_inclusive(". ").flat_map(|sentence| serif.wrap(sentence, size, right - left)).collect()
        };
        let mut lines = wrap(self.serif, size);
        let height = |size: f64, lines: &[String]| lines.iter().fold(0.0, |sum, _| sum + size * 1.2);
        while height(size, &lines) > bottom - top && size > SMALLEST {
            size = (size - 2.0).max(SMALLEST);
            lines = wrap(self.serif, size);
        }
        let mut y = top;
        let mut lines = lines.into_iter().peekable();
        while let Some(line) = lines.next() {
            y += size * 1.2;
            let is_last = y + size * 1.2 > bottom && lines.peek().is_some();
            let line =
                if is_last { self.serif.cut(&format!("{line} …"), size, right - left) } else { line };
            self.text(left, (y - size * 0.25).round(), size, "serif", &line);
            if is_last {
                break;
            }
        }
    }

    /// Text that begins at `x`.
    fn text(&mut self, x: f64, y: f64, size: f64, class: &str, words: &str) {
        self.write(&format!(
            r#"<text class="{class}" x="{}" y="{}" font-size="{size}">{}</text>"#,
            pixels(x),
            pixels(y),
            escaped(words)
        ));
    }

    /// Text that ends at `x`.
    fn end(&mut self, x: f64, y: f64, size: f64, class: &str, words: &str) {
        self.write(&format!(
            r#"<text class="{class}" x="{}" y="{}" font-size="{size}" text-anchor="end">{}</text>"#,
            pixels(x),
            pixels(y),
            escaped(words)
        ));
    }

    fn rect(&mut self, x: f64, y: f64, width: f64, height: f64, class: &str) {
        if width > 0.0 {
            self.write(&format!(
                r#"<rect class="{class}" x="{}" y="{}" width="{}" height="{}"/>"#,
                pixels(x),
                pixels(y),
                pixels(width),
                pixels(height)
            ));
        }
    }

    fn line(&mut self, x: f64, y: f64, to_x: f64, to_y: f64, class: &str) {
        self.write(&format!(
            r#"<path class="{class}" d="M{} {}L{} {}"/>"#,
            pixels(x),
            pixels(y),
            pixels(to_x),
            pixels(to_y)
        ));
    }

    fn write(&mut self, element: &str) {
        // Writing to a string cannot fail.
        let _ = write!(self.svg, "{element}");
    }

    /// The file. `font` is the typeface of headings as a data address; `words` is what the picture says.
    fn finish(self, format: CardFormat, font: Option<&str>, words: &str) -> String {
        let (width, height) = format.size();
        let face = font.map(|font| {
            format!(
                r#"@font-face{{font-family:"Card Serif";font-weight:600;src:url({font}) format("woff2")}}"#
            )
        });
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img"><title>{}</title><style>{}{STYLE}</style>{HATCH}{}</svg>"#,
            escaped(words),
            face.unwrap_or_default(),
            self.svg
        )
    }
}

const BRAND: &str = "Kommunbidrag";

/// The colours of the light theme (tokens.css): pictures are read on white.
const STYLE: &str = "text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;fill:#1b1d21}\
.serif{font-family:'Card Serif',Georgia,serif;font-weight:600}.soft{fill:#5d626b}.paper{fill:#fbfaf7}\
.line{stroke:#dedbd3;stroke-width:1}.rule{stroke:#1b1d21;stroke-width:2}.money{fill:#6c98a0}\
.loss{fill:url(#h);stroke:#a4481f;stroke-width:2}.more{fill:#0b5d6b}.white{stroke:#fbfaf7;stroke-width:4;fill:none}\
.plus{stroke:#fff;stroke-width:3}.join{stroke:#5d626b;stroke-width:2;stroke-dasharray:2 3}.tick{stroke:#1b1d21;stroke-width:3}";

const HATCH: &str = r##"<defs><pattern id="h" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#f6e4da"/><path d="M2 0v8" stroke="#a4481f" stroke-width="3"/></pattern></defs>"##;

/// A place in the picture, to a tenth of a pixel.
fn pixels(place: f64) -> f64 {
    (place * 10.0).round() / 10.0
}

#[cfg(test)]
pub mod tests;
