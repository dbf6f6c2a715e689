//! How wide text is in a picture, so that it is broken and placed before a browser draws it.
//!
//! The serif is in the picture, so its widths are those of the font, rounded up. The other typeface is the reader's system's: its widths
//! are those of the widest that is common (`DejaVu Sans`), so that what fits here fits everywhere.

use crate::ui::charts::frame::wrap_to;

/// A typeface of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// The serif of headings, which the picture contains.
    Serif,
    /// A serif of the reader's system in its place.
    SystemSerif,
    /// The reader's system's own typeface.
    Sans,
}

/// Widths in thousandths of the size of the text, and the letters that are at most so wide. Others are as wide as the widest.
type Widths = &'static [(&'static str, f64)];

const SERIF: Widths = &[
    (" \u{a0}'’", 240.0),
    ("!,.:;j·-il/ft", 380.0),
    ("()IJ?“”", 460.0),
    ("rsz§cé–", 540.0),
    ("+0123456789Sa×äåe−g«»", 580.0),
    ("Zovxyö", 600.0),
    ("EFLPbdkpquÉü", 640.0),
    ("BCXYhnT", 680.0),
    ("ADGKNOQRUVÄÅÖÜ&", 760.0),
    ("Hw…", 860.0),
    ("%Mm", 980.0),
];
const SANS: Widths = &[
    (" \u{a0}'ijl,.IJ·’", 320.0),
    ("/:;|()-[]t", 400.0),
    ("!r\"*_`§–“”", 520.0),
    ("?Lcsz", 560.0),
    ("Fkvxy", 600.0),
    ("$0123456789EPSTYabdeghnopqu«»Éäåéöü", 640.0),
    ("ABCKRVXZÄÅHNUÜ", 760.0),
    ("&DGOQÖ#+<=>w~×−", 840.0),
    ("M%", 960.0),
];
const WIDEST: f64 = 1_020.0;
/// How much wider the widest common serif is than that of the picture.
const SYSTEM_SERIF: f64 = 1.2;

impl Face {
    /// The width of `text` in pixels, where it is `size` pixels large. The text is not wider.
    #[must_use]
    pub fn width(self, text: &str, size: f64) -> f64 {
        let (widths, wider) = match self {
            Self::Serif => (SERIF, 1.0),
            Self::SystemSerif => (SERIF, SYSTEM_SERIF),
            Self::Sans => (SANS, 1.0),
        };
        let width = |letter| {
            widths.iter().find(|(letters, _)| letters.contains(letter)).map_or(WIDEST, |(_, width)| *width)
        };
        text.chars().map(width).sum::<f64>() * wider * size / 1_000.0
    }

    /// `text` in lines of at most `width` pixels.
    #[must_use]
    pub fn wrap(self, text: &str, size: f64, width: f64) -> Vec<String> {
        wrap_to(text, |line| self.width(line, size) <= width)
    }

    /// `text` on one line of at most `width` pixels: cut, with an ellipsis, where it is longer.
    #[must_use]
    pub fn cut(self, text: &str, size: f64, width: f64) -> String {
        if self.width(text, size) <= width {
            return text.to_owned();
        }
        let mut short = String::new();
        for letter in text.chars() {
            let longer = format!("{short}{letter}");
            if self.width(&format!("{longer}…"), size) > width {
                break;
            }
            short = longer;
        }
        format!("{}…", short.trim_end())
    }
}
