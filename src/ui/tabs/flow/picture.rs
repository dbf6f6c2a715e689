//! The drawing of the flow as SVG text for a file.

use super::drawing::{Drawing, DrawnBlock};
use crate::ui::charts::frame::escaped;
use crate::ui::charts::sankey;

/// The texts of the picture.
pub struct PictureWords<'a> {
    /// The content of its `<title>`.
    pub title: &'a str,
    /// The content of its `<desc>`: how to read it.
    pub about: &'a str,
    /// The whole amount.
    pub whole: &'a str,
}

/// The drawing as an SVG element.
#[must_use]
pub fn svg(drawing: &Drawing, words: &PictureWords) -> String {
    let heads: Vec<String> =
        drawing.heads.iter().map(|(x, y, head)| text("flow-head", x, y, "", &escaped(head))).collect();
    let whole = text(
        "flow-value",
        &sankey::coordinate(sankey::SUM_END),
        &sankey::coordinate(sankey::HEAD_LINE),
        r#" text-anchor="end""#,
        &escaped(words.whole),
    );
    let bands = drawing.bands.iter().map(|band| {
        let title = escaped(&band.title);
        format!(r#"<path class="{}" d="{}"><title>{title}</title></path>"#, band.class, band.outline)
    });
    format!(
        r#"<svg class="flow" viewBox="{}"><title>{}</title><desc>{}</desc>{}{whole}<g>{}</g><g>{}</g></svg>"#,
        drawing.view_box,
        escaped(words.title),
        escaped(words.about),
        heads.concat(),
        bands.collect::<String>(),
        drawing.blocks.iter().map(block).collect::<String>(),
    )
}

fn text(class: &str, x: &str, y: &str, attributes: &str, content: &str) -> String {
    format!(r#"<text class="{class}" x="{x}" y="{y}"{attributes}>{content}</text>"#)
}

fn block(drawn: &DrawnBlock) -> String {
    let bars = drawn.bars.iter().map(|(class, [x, y, width, height])| {
        format!(r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}"/>"#)
    });
    let bars: String = bars.collect();
    let (amount, own_line) = &drawn.amount;
    let amount = escaped(amount);
    let lines = drawn.name.iter().enumerate().map(|(at, (line, y))| {
        // An amount without a line of its own follows the name.
        let is_inline = own_line.is_none() && at.saturating_add(1) == drawn.name.len();
        let amount =
            if is_inline { format!(r#" <tspan class="flow-value">{amount}</tspan>"#) } else { String::new() };
        text("flow-label", &drawn.label_x, y, "", &format!("{}{amount}", escaped(line)))
    });
    let lines: String = lines.collect();
    let own_line = own_line.as_ref().filter(|_| !drawn.name.is_empty());
    let own_line = own_line.map_or_else(String::new, |(x, y)| text("flow-value", x, y, "", &amount));
    format!("{bars}{lines}{own_line}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::tabs::flow::drawing::DrawnBand;

    #[test]
    fn names_are_escaped_and_amounts_are_inline_or_on_a_line_of_their_own() {
        let block = |amount: (String, Option<(String, String)>)| DrawnBlock {
            bars: vec![("flow-node", ["0.0", "1.0", "8.0", "2.0"].map(str::to_owned))],
            label_x: "14.0".to_owned(),
            name: vec![("Skola & <vård>".to_owned(), "9.0".to_owned())],
            amount,
        };
        let drawing = Drawing {
            view_box: "0 0 860 100".to_owned(),
            heads: vec![("0.0".to_owned(), "12.0".to_owned(), "Intäkter")],
            blocks: vec![
                block(("2\u{a0}717,8".to_owned(), None)),
                block(("1,0".to_owned(), Some(("14.0".to_owned(), "23.0".to_owned())))),
            ],
            bands: vec![DrawnBand {
                outline: "M0 0Z".to_owned(),
                class: "flow-link",
                title: "A – B".to_owned(),
            }],
            ..Drawing::default()
        };
        let words = PictureWords { title: "Flöde", about: "Så läses det", whole: "6 708" };
        let made = svg(&drawing, &words);
        assert!(
            made.starts_with(r#"<svg class="flow" viewBox="0 0 860 100"><title>Flöde</title>"#),
            "{made}"
        );
        assert!(
            made.contains("Skola &amp; &lt;vård&gt; <tspan class=\"flow-value\">2\u{a0}717,8</tspan></text>"),
            "{made}"
        );
        assert!(made.contains(r#"<text class="flow-head" x="0.0" y="12.0">Intäkter</text>"#), "{made}");
        assert!(
            made.contains(r#"<rect class="flow-node" x="0.0" y="1.0" width="8.0" height="2.0"/>"#),
            "{made}"
        );
        assert!(made.contains(r#"<text class="flow-value" x="14.0" y="23.0">1,0</text>"#), "{made}");
        assert!(made.contains(r#"<path class="flow-link" d="M0 0Z"><title>A – B</title></path>"#), "{made}");
    }
}
