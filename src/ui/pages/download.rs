//! The tables that can be downloaded or copied: those of the open scenario, and those that stand in the page.

mod shown;
mod tables;
mod workbook;

use leptos::prelude::*;

use self::shown::shown_tables_section;
use self::tables::tables_section;
use crate::ui::context::AppContext;

/// The sections of the dialog that a lazy module of its own has.
pub fn downloaded_tables(app: AppContext) -> AnyView {
    view! { {tables_section(app)} {shown_tables_section(app)} }.into_any()
}
