//! How tables and their columns look.

/// How the cells of a column look.
#[derive(Debug, Clone, Copy)]
pub struct ColumnLook {
    /// Classes of its cells.
    pub class: &'static str,
    /// Classes of its heading.
    pub head: &'static str,
    /// Whether its numbers are changes, coloured by their direction.
    pub changes: bool,
    /// Whether it has words rather than numbers.
    pub words: bool,
    /// Whether it goes on with the name of the row, and so needs no heading beside it.
    pub part_of_name: bool,
}

/// Names, or other words.
pub const WORDS: ColumnLook =
    ColumnLook { class: "", head: "", changes: false, words: true, part_of_name: false };
/// Numbers.
pub const NUMBERS: ColumnLook =
    ColumnLook { class: "num", head: "num", changes: false, words: false, part_of_name: false };
/// Numbers that are left out where there is little space.
pub const MORE_NUMBERS: ColumnLook = ColumnLook {
    class: "num hide-narrow",
    head: "num hide-narrow",
    changes: false,
    words: false,
    part_of_name: false,
};
/// Numbers of less weight.
pub const SOFT_NUMBERS: ColumnLook =
    ColumnLook { class: "num soft", head: "num", changes: false, words: false, part_of_name: false };
/// Changes.
pub const CHANGES: ColumnLook =
    ColumnLook { class: "num", head: "num", changes: true, words: false, part_of_name: false };
/// Words that are left out where there is little space.
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

/// How a table looks.
#[derive(Debug, Clone, Copy)]
pub struct TableLook {
    /// Classes of the table.
    pub class: &'static str,
    /// Its columns; the last one's look is that of all that follow.
    pub columns: &'static [ColumnLook],
    /// Whether each number stands under its heading where rows stand as blocks (`.stacks` of lazy.css).
    pub heads_in_cells: bool,
    /// Whether its name stands in it, for those who do not see the heading above it.
    pub has_caption: bool,
    /// Whether the headings are shown.
    pub has_head: bool,
    /// The column that stands below the name instead, where there is little space.
    pub below_name: Option<usize>,
    /// How many numbers stand side by side where each row has a line for its name (`.differs` of lazy.css).
    pub sides: Option<&'static str>,
    /// What a number that can be asked about is, of the row's name and the column's heading.
    pub asked: fn(row: &str, column: &str) -> String,
}

impl TableLook {
    /// A table with `class` and `columns`.
    pub const fn of(class: &'static str, columns: &'static [ColumnLook]) -> Self {
        Self {
            class,
            columns,
            heads_in_cells: false,
            has_caption: true,
            has_head: true,
            below_name: None,
            sides: None,
            asked: |row, _| row.to_owned(),
        }
    }

    pub(super) fn column(&self, at: usize) -> ColumnLook {
        self.columns.get(at).or(self.columns.last()).copied().unwrap_or(WORDS)
    }
}
