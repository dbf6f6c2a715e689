//! Who publishes the page, and where to report a wrong figure.

/// Words about the publisher.
#[derive(Debug)]
pub struct PublisherTexts {
    pub published_by: fn(name: &str) -> String,
    /// Before the contact.
    pub contact: &'static str,
    /// Neither a name nor a contact is given.
    pub none: &'static str,
    /// How to report a wrong figure.
    pub report: &'static str,
    /// The same where there is no contact.
    pub report_without_contact: &'static str,
    /// The heading of how to correct a figure in the file.
    pub for_developers: &'static str,
}
