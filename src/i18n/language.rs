//! The languages of the interface.

use super::catalogue::{LazyTexts, Texts, YearTexts};
#[cfg(test)]
use super::made_up;
use super::numbers::NumberFormat;
use super::times::date_and_time;
use super::{en, sv};
use model::municipality::Text;

/// Makes the list of languages of their modules.
macro_rules! languages {
    ($($(#[$attribute:meta])* $module:ident),+ $(,)?) => {
        /// The languages of the interface, in the order in which they are offered.
        pub static LANGUAGES: &[Language] = &[$($(#[$attribute])* Language(&$module::DEFINITION)),+];

        /// The texts of the lazy parts, each with the tag of its language. Not a field of [`LanguageDefinition`]: the first
        /// screen refers to the definitions, and all that it refers to is fetched with it.
        static LAZY_TEXTS: &[(&str, &LazyTexts)] =
            &[$($(#[$attribute])* ($module::DEFINITION.tag, &$module::LAZY_TEXTS)),+];

        /// The texts of the pages of the year, each with the tag of its language.
        static YEAR_TEXTS: &[(&str, &YearTexts)] =
            &[$($(#[$attribute])* ($module::DEFINITION.tag, &$module::YEAR_TEXTS)),+];
    };
}

languages![
    sv,
    en,
    #[cfg(test)]
    made_up
];

/// The language of a page whose reader has chosen none.
const DEFAULT: Language = Language(&sv::DEFINITION);

/// The language that citations of law and names of sources are written in, as a language tag.
pub const LAW_LANGUAGE: &str = "sv";

/// A language of the interface: one entry of [`LANGUAGES`].
#[derive(Clone, Copy)]
pub struct Language(pub &'static LanguageDefinition);

/// What the program knows of a language, but for the texts of lazy parts ([`Language::lazy_texts`]).
#[derive(Debug)]
pub struct LanguageDefinition {
    /// Its tag (BCP 47), for `lang` attributes, settings and the texts of municipality files.
    pub tag: &'static str,
    /// What it calls itself.
    pub name: &'static str,
    /// How it writes numbers.
    pub numbers: NumberFormat,
    /// The locale (BCP 47) by which the browser writes dates.
    pub dates: &'static str,
    /// The texts of the first screen.
    pub texts: &'static Texts,
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for Language {}

impl Default for Language {
    fn default() -> Self {
        DEFAULT
    }
}

impl Language {
    /// The language that a tag such as `en` or `en-GB` means; the default where there is none.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        let (primary, _) = tag.split_once('-').unwrap_or((tag, ""));
        LANGUAGES.iter().copied().find(|language| language.tag() == primary).unwrap_or_default()
    }

    /// Its tag, for `lang` attributes and settings.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// What it calls itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// The texts of the first screen.
    #[must_use]
    pub fn texts(self) -> &'static Texts {
        self.0.texts
    }

    /// The texts of lazy parts. Only for lazy parts: a module that calls it contains all of them.
    #[must_use]
    pub fn lazy_texts(self) -> &'static LazyTexts {
        let own = LAZY_TEXTS.iter().find(|(tag, _)| *tag == self.tag());
        own.map_or(&sv::LAZY_TEXTS, |(_, texts)| texts)
    }

    /// The texts of the pages of the year. Only for those pages: a module that calls it contains all of them.
    #[must_use]
    pub fn year_texts(self) -> &'static YearTexts {
        let own = YEAR_TEXTS.iter().find(|(tag, _)| *tag == self.tag());
        own.map_or(&sv::YEAR_TEXTS, |(_, texts)| texts)
    }

    /// A text of a municipality file in this language, or in the language of the file where it has no other.
    #[must_use]
    pub fn translate(self, text: &Text) -> String {
        text.in_language(self.tag()).to_owned()
    }

    /// A time in milliseconds since 1970 as date and clock time, in the reader's time zone; none where nothing was saved then.
    #[must_use]
    pub fn time(self, milliseconds: i64) -> Option<String> {
        date_and_time(self.0.dates, milliseconds)
    }
}
