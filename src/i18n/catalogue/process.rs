//! The page that describes how a municipal budget is made and how this program computes.

/// A page to read.
#[derive(Debug)]
pub struct Process {
    pub lead: &'static str,
    /// The way to the page for teachers.
    pub to_lessons: &'static str,
    pub contents: &'static str,
    pub sections: &'static [Section],
}

/// A part of the page with a heading of its own.
#[derive(Debug)]
pub struct Section {
    /// Its address within the page: the same in all languages.
    pub id: &'static str,
    pub title: &'static str,
    /// Paragraphs before the list.
    pub text: &'static [&'static str],
    pub list: List,
}

/// What follows a section's paragraphs.
#[derive(Debug)]
pub enum List {
    /// Nothing.
    Nothing,
    /// The glossary.
    Words,
    /// Points.
    Points(&'static [&'static str]),
}
