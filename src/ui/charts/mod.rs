//! Charts: geometry as plain values, apart from the views that draw it.

pub mod axis;
pub mod calendar;
pub mod card;
pub mod change_bars;
pub mod diverging;
pub mod frame;
pub mod money_bars;
pub mod picture_frame;
pub mod sankey;
pub mod scale;
pub mod svg_file;
pub mod trend;
