//! English texts for `catalogue::menu`.

use crate::i18n::catalogue::menu::Menu;

pub const TEXTS: Menu = Menu {
    language: "Language",
    theme: "Light or dark",
    theme_auto: "as the device",
    theme_light: "light",
    theme_dark: "dark",
};
