//! English texts for `catalogue::menu`.

use crate::i18n::catalogue::menu::Menu;

pub const TEXTS: Menu = Menu {
    language: "Language",
    theme: "Light or dark",
    theme_auto: "as the device",
    theme_light: "light",
    theme_dark: "dark",
    type_size: "Text size",
    type_usual: "usual",
    type_large: "larger",
    leave_presentation: "Close",
    changes_most: "Changes most",
    chart_of_changes: "Grants of the committees, change from the start state (SEK million)",
    chart_of_grants: "Grants of the committees (SEK million)",
};
