//! Swedish texts for `catalogue::menu`.

use crate::i18n::catalogue::menu::Menu;

pub const TEXTS: Menu = Menu {
    language: "Språk",
    theme: "Ljust eller mörkt",
    theme_auto: "som enheten",
    theme_light: "ljust",
    theme_dark: "mörkt",
    type_size: "Textstorlek",
    type_usual: "vanlig",
    type_large: "större",
    leave_presentation: "Stäng",
    changes_most: "Mest ändras",
    chart_of_changes: "Nämndernas pengar, ändring mot utgångsläget (mnkr)",
    chart_of_grants: "Nämndernas pengar (mnkr)",
};
