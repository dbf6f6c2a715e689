//! Swedish texts for `catalogue::menu`.

use crate::i18n::catalogue::menu::Menu;

pub const TEXTS: Menu = Menu {
    language: "Språk",
    theme: "Ljust eller mörkt",
    theme_auto: "som enheten",
    theme_light: "ljust",
    theme_dark: "mörkt",
};
