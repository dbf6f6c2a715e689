//! English texts for `catalogue::publisher`.

use crate::i18n::catalogue::publisher::PublisherTexts;

pub const TEXTS: PublisherTexts = PublisherTexts {
    published_by: |name| format!("Published by {name}."),
    contact: "Contact:",
    none: "No publisher is named.",
    report: "Have you found a wrong figure? Write to the publisher of this page. Say which figure it is, where on the page it is, what it should be and where you found that.",
    report_without_contact: "Have you found a wrong figure? No contact is given for this page. Tell the person who gave you the link: which figure it is, where on the page it is, what it should be and where you found that.",
    for_developers: "For developers: correct the figure in the file",
};
