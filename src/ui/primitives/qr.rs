//! A text as a QR code, drawn as one path.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// Modules of the light border (the quiet zone) that scanners need.
const QUIET_ZONE: i32 = 4;

/// A QR code as an SVG path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QrDrawing {
    /// Modules along an edge, including the border.
    pub size: i32,
    /// The dark modules, as the `d` of a path.
    pub path: String,
}

/// The QR code of `text`. `None` where it is too long.
#[must_use]
pub fn code(text: &str) -> Option<QrDrawing> {
    // As few modules as possible, since the code is scanned from a projector; then the highest error correction that fits.
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut begun = None;
        // The light module beyond the edge ends the last run.
        for x in 0..=code.size() {
            match (begun, code.get_module(x, y)) {
                (None, true) => begun = Some(x),
                (Some(from), false) => {
                    let (left, top) = (from.saturating_add(QUIET_ZONE), y.saturating_add(QUIET_ZONE));
                    let long = x.saturating_sub(from);
                    // Writing to a string cannot fail.
                    let _ = write!(path, "M{left} {top}h{long}v1h-{long}z");
                    begun = None;
                }
                _ => {}
            }
        }
    }
    Some(QrDrawing { size: code.size().saturating_add(QUIET_ZONE.saturating_mul(2)), path })
}

impl QrDrawing {
    /// The code as an SVG file.
    #[must_use]
    pub fn to_file(&self) -> String {
        let Self { size, path } = self;
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{size}v{size}H0z"/><path d="{path}"/></svg>"##
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_corners_and_the_edge_of_a_code_are_drawn() {
        let code = code("https://example.org/#dela.1.AAAA").expect("short enough");
        assert_eq!(
            code.size,
            25 + 8,
            "32 letters fill version 2, 25 squares wide, and the margin is 4 on each side"
        );
        assert!(code.path.starts_with("M4 4h7v1h-7z"), "{}", code.path);
        let corners = code.path.matches("h7v1h-7z").count();
        assert!(corners >= 6, "two lines in each of three corners: {corners}");
        assert!(code.to_file().contains(r#"viewBox="0 0 33 33""#));
    }

    #[test]
    fn what_does_not_fit_in_a_code_is_none() {
        assert!(code(&"a".repeat(2_953)).is_some());
        assert!(code(&"a".repeat(2_954)).is_none());
    }
}
