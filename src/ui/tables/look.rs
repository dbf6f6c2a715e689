//! The styles of tables and their columns.

/// The style of a column.
#[derive(Debug, Clone, Copy)]
pub struct ColumnLook {
    /// Classes of its cells.
    pub class: &'static str,
    /// Classes of its heading.
    pub head: &'static str,
    /// Whether its numbers are changes, coloured by their direction.
    pub changes: bool,
    /// Whether it has text rather than numbers.
    pub words: bool,
    /// Whether it is a part of the name of the row, and so has no heading in its cells.
    pub part_of_name: bool,
}

/// Text.
pub const WORDS: ColumnLook =
    ColumnLook { class: "", head: "", changes: false, words: true, part_of_name: false };
/// Numbers.
pub const NUMBERS: ColumnLook =
    ColumnLook { class: "num", head: "num", changes: false, words: false, part_of_name: false };
/// Numbers that are hidden on narrow screens.
pub const MORE_NUMBERS: ColumnLook = ColumnLook {
    class: "num hide-narrow",
    head: "num hide-narrow",
    changes: false,
    words: false,
    part_of_name: false,
};
/// Numbers in a softer colour.
pub const SOFT_NUMBERS: ColumnLook =
    ColumnLook { class: "num soft", head: "num", changes: false, words: false, part_of_name: false };
/// Changes.
pub const CHANGES: ColumnLook =
    ColumnLook { class: "num", head: "num", changes: true, words: false, part_of_name: false };
/// Text that is hidden on narrow screens.
pub const MORE_WORDS: ColumnLook = ColumnLook {
    class: "hide-narrow small",
    head: "hide-narrow",
    changes: false,
    words: true,
    part_of_name: false,
};
/// Trends.
pub const TREND: ColumnLook = ColumnLook {
    class: "num hide-narrow",
    head: "hide-narrow",
    changes: false,
    words: false,
    part_of_name: false,
};
/// Bars.
pub const BARS: ColumnLook =
    ColumnLook { class: "bar-cell", head: "bar-cell", changes: false, words: true, part_of_name: false };

/// Which rows of a table have the badge of their quality.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QualityMarks {
    /// All, as in print.
    All,
    /// Those with another quality than most; a sentence says the rest.
    Exceptions,
}

/// The style of a table.
#[derive(Debug, Clone, Copy)]
pub struct TableLook {
    /// Classes of the table.
    pub class: &'static str,
    /// Its columns. The last style also applies to all further columns.
    pub columns: &'static [ColumnLook],
    /// Whether cells have the heading of their column where rows are laid out as blocks (`.stacks` of lazy.css).
    pub heads_in_cells: bool,
    /// Whether it has a caption, for screen readers.
    pub has_caption: bool,
    /// Whether the headings are shown.
    pub has_head: bool,
    /// The column that is shown below the name on narrow screens.
    pub below_name: Option<usize>,
    /// How many numbers are side by side where the name has a line of its own (`.differs` of lazy.css).
    pub sides: Option<&'static str>,
    /// Which rows have the badge of their quality.
    pub marks: QualityMarks,
    /// Names a number whose explanation can be opened, from the name of its row and the heading of its column.
    pub asked: fn(row: &str, column: &str) -> String,
}

impl TableLook {
    /// A table with `class` and `columns`.
    pub const fn new(class: &'static str, columns: &'static [ColumnLook]) -> Self {
        Self {
            class,
            columns,
            heads_in_cells: false,
            has_caption: true,
            has_head: true,
            below_name: None,
            sides: None,
            marks: QualityMarks::Exceptions,
            asked: |row, _| row.to_owned(),
        }
    }

    /// The style of the column at `index`.
    pub(super) fn column(&self, index: usize) -> ColumnLook {
        self.columns.get(index).or(self.columns.last()).copied().unwrap_or(WORDS)
    }
}
