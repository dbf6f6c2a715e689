//! A chart as an SVG file that contains the styles that it has in the page.

/// Styles with the colours of the light theme (tokens.css), since files are read and printed on white.
const STYLE: &str = "text{font:400 11.5px/1 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;fill:#1b1d21}\
.flow-node{fill:#3a3f47}.flow-link{fill:#5b939b;fill-opacity:.4;stroke:#fff;stroke-width:.5}\
.flow-link.to-goal{fill:#d3d2cd;fill-opacity:.8}\
.flow-node.is-loss,.flow-link.is-loss{fill:url(#hatch-loss);fill-opacity:1;stroke:#a4481f;stroke-width:.75}\
.flow-label{font-weight:600}.flow-head{fill:#5d626b;font-weight:650}.hatch-bg{fill:#f6e4da}\
.hatch-line{stroke:#a4481f;stroke-width:1.25}.bar{fill:#0d5c63}.bar.is-less{fill:url(#hatch-less);stroke:#1b1d21;stroke-width:.75}\
.bar-start{fill:#e3eef0;stroke:#5b939b;stroke-width:.75}.picture-words{fill:#5d626b}.picture-title{font-size:15px;font-weight:650}.hatch-axis,.hatch-ink{stroke:#1b1d21;stroke-width:.75}";

const HATCH: &str = r#"<pattern id="hatch-loss" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-bg" width="5" height="5"/><path class="hatch-line" d="M0 0v5"/></pattern><pattern id="hatch-less" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-ink" d="M0 0v4"/></pattern>"#;

/// The file of a chart whose SVG element in the page is `svg`.
#[must_use]
pub fn svg_file(svg: &str) -> String {
    let inside = svg.strip_prefix("<svg").unwrap_or(svg);
    let (head, rest) = inside.split_once('>').unwrap_or((inside, ""));
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg"{head}><style>{STYLE}</style><defs>{HATCH}</defs>{rest}"#
    )
}

#[cfg(test)]
mod tests {
    use super::svg_file;

    #[test]
    fn a_chart_contains_its_styles() {
        let made =
            svg_file("<svg class=\"flow\" viewBox=\"0 0 9 9\"><text>1\u{a0}000 &lt;b&gt;</text></svg>");
        assert!(made.starts_with(
            r#"<svg xmlns="http://www.w3.org/2000/svg" class="flow" viewBox="0 0 9 9"><style>text{"#
        ));
        assert!(made.ends_with("</defs><text>1\u{a0}000 &lt;b&gt;</text></svg>"), "{made}");
    }
}
