//! Who publishes the page: a small file beside `index.html` that whoever puts the page on a server fills in, without a build.

use serde_json::Value;

/// The longest name or contact, characters: it stands on a line of the footer.
const LONGEST: usize = 200;

/// Who publishes the page. What the file lacks, or what is no text of a line, is empty: the page never fails for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Publisher {
    /// Who publishes the page, such as an association or a person.
    pub name: String,
    /// An e-mail address, or the address of a page.
    pub contact: String,
    /// The page's own address, without a fragment: links to scenarios begin with it.
    pub address: String,
}

impl Publisher {
    /// The publisher from the text of `publisher.json`, the object `{"publisher": …, "contact": …, "address": …}` of texts.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let fields: Value = serde_json::from_str(text).unwrap_or(Value::Null);
        let line = |name: &str| {
            let text = fields.get(name).and_then(Value::as_str).unwrap_or("").trim();
            let is_line = text.chars().count() <= LONGEST && !text.chars().any(char::is_control);
            if is_line { text.to_owned() } else { String::new() }
        };
        let address = line("address");
        let is_own = is_web_address(&address) && !address.contains(['#', '"', '<', ' ']);
        Self {
            name: line("publisher"),
            contact: line("contact"),
            address: if is_own { address } else { String::new() },
        }
    }

    /// Where the contact leads, as the `href` of a link; none where it is no address, such as a phone number.
    #[must_use]
    pub fn contact_link(&self) -> Option<String> {
        let contact = &self.contact;
        if is_web_address(contact) {
            return Some(contact.clone());
        }
        let (user, host) = contact.split_once('@')?;
        let is_mail = !user.is_empty() && host.contains('.') && !contact.contains([' ', '?', '&', ':', '/']);
        is_mail.then(|| format!("mailto:{contact}"))
    }
}

fn is_web_address(text: &str) -> bool {
    ["https://", "http://"].iter().any(|start| text.strip_prefix(start).is_some_and(|rest| !rest.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_publisher_is_read_with_the_page_s_own_address() {
        let text = r#"{"publisher":" Föreningen Öppna siffror ","contact":"fel@exempel.se","address":"https://exempel.se/kommunbidrag/"}"#;
        let publisher = Publisher::read(text);
        assert_eq!(publisher.name, "Föreningen Öppna siffror");
        assert_eq!(publisher.contact_link().as_deref(), Some("mailto:fel@exempel.se"));
        assert_eq!(publisher.address, "https://exempel.se/kommunbidrag/");
    }

    #[test]
    fn whatever_stands_in_the_file_the_page_goes_on_without_it() {
        let long = format!(r#"{{"publisher":"{}"}}"#, "å".repeat(201));
        for text in [
            "",
            "<!doctype html>",
            "null",
            "[1]",
            r#"{"publisher":7,"contact":{},"address":[]}"#,
            long.as_str(),
        ] {
            assert_eq!(Publisher::read(text), Publisher::default(), "{text}");
        }
        assert_eq!(Publisher::default().contact_link(), None);
    }

    #[test]
    fn only_an_address_of_the_web_or_of_e_mail_becomes_a_link() {
        let link =
            |contact: &str| Publisher { contact: contact.to_owned(), ..Publisher::default() }.contact_link();
        assert_eq!(link("https://exempel.se/fel").as_deref(), Some("https://exempel.se/fel"));
        for contact in ["javascript:alert(1)", "08-123 45 67", "@", "a@b", "a@b.se?bcc=c@d.se", "https://"] {
            assert_eq!(link(contact), None, "{contact}");
        }
        for address in ["javascript:alert(1)", "exempel.se", "https://exempel.se/#fraga"] {
            let text = format!(r#"{{"address":"{address}"}}"#);
            assert_eq!(Publisher::read(&text).address, "", "{address}");
        }
    }
}
