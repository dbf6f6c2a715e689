//! The menu.

/// The choices of the menu that are not the name of a page or a dialog.
#[derive(Debug)]
pub struct Menu {
    pub language: &'static str,
    pub theme: &'static str,
    pub theme_auto: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
}
