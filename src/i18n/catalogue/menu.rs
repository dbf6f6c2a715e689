//! The menu.

/// The choices of the menu that are not the name of a page or a dialog.
#[derive(Debug)]
pub struct Menu {
    pub language: &'static str,
    pub theme: &'static str,
    pub theme_auto: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub type_size: &'static str,
    pub type_usual: &'static str,
    pub type_large: &'static str,
    // The view for a projector, which the menu opens.
    pub leave_presentation: &'static str,
    pub changes_most: &'static str,
    pub chart_of_changes: &'static str,
    pub chart_of_grants: &'static str,
}
