//! One of a few: which room, which tab, which year.
//!
//! A signal's code is laid out anew for each type that it holds, a thousand bytes of it. A choice holds the place of what is
//! chosen, so that all choices are signals of one type.

use std::marker::PhantomData;

use leptos::prelude::*;

use crate::i18n::{LANGUAGES, Language};

/// Something that there are few of.
pub trait Few: Copy + Default + 'static {
    /// All of it, each at its place.
    const ALL: &'static [Self];

    /// Its place.
    fn place(self) -> u8;
}

/// What is chosen. A handle: copies are the same choice.
#[derive(Debug)]
pub struct Choice<T> {
    place: RwSignal<u8>,
    among: PhantomData<fn() -> T>,
}

impl<T> Clone for Choice<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Choice<T> {}

impl<T: Few> Choice<T> {
    /// A choice that begins with the usual.
    #[must_use]
    pub fn usual() -> Self {
        Self { place: RwSignal::new(T::default().place()), among: PhantomData }
    }

    /// What is chosen. Follows.
    #[must_use]
    pub fn get(self) -> T {
        at(self.place.get())
    }

    /// What is chosen. Does not follow.
    #[must_use]
    pub fn get_untracked(self) -> T {
        at(self.place.get_untracked())
    }

    /// Chooses.
    pub fn set(self, chosen: T) {
        self.place.set(chosen.place());
    }

    /// Follows without reading.
    pub fn track(self) {
        self.place.track();
    }
}

fn at<T: Few>(place: u8) -> T {
    T::ALL.get(usize::from(place)).copied().unwrap_or_default()
}

impl Few for Language {
    const ALL: &'static [Self] = LANGUAGES;

    fn place(self) -> u8 {
        let place = LANGUAGES.iter().position(|language| *language == self);
        place.and_then(|place| u8::try_from(place).ok()).unwrap_or_default()
    }
}

/// A year, by its number in the file.
impl Few for usize {
    const ALL: &'static [Self] = &[0, 1, 2];

    fn place(self) -> u8 {
        u8::try_from(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{Dialog, Room, Shown, Tab, Theme};

    fn stands_at_its_place<T: Few + PartialEq + std::fmt::Debug>() {
        for one in T::ALL {
            assert_eq!(at::<T>(one.place()), *one);
        }
    }

    #[test]
    fn all_that_can_be_chosen_stands_at_its_place() {
        stands_at_its_place::<Language>();
        stands_at_its_place::<usize>();
        stands_at_its_place::<Room>();
        stands_at_its_place::<Shown>();
        stands_at_its_place::<Tab>();
        stands_at_its_place::<Theme>();
        stands_at_its_place::<Option<Dialog>>();
    }
}
