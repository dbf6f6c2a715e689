//! Words of the dialog that takes a scenario out of the browser: as a link, a file, a table, on paper.

/// The dialog.
#[derive(Debug)]
pub struct Share {
    pub title: &'static str,
    pub about: fn(name: &str) -> String,
    pub about_start: &'static str,
    pub link: &'static str,
    pub link_about: &'static str,
    pub link_none: &'static str,
    pub link_too_much: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub code: &'static str,
    pub code_hide: &'static str,
    pub code_of: fn(name: &str) -> String,
    pub code_about: &'static str,
    pub code_too_long: &'static str,
    pub code_save: &'static str,
}

/// Swedish.
pub const SWEDISH: Share = Share {
    title: "Dela och spara",
    about: |name| format!("Det här gäller ”{name}”."),
    about_start: "Du är i utgångsläget: inget är ändrat.",
    link: "Länk",
    link_about: "Hela scenariot ligger i länken, efter #. Den delen skickas aldrig till någon server. Den som öppnar länken får en egen kopia.",
    link_none: "Det finns inget att dela förrän något är ändrat.",
    link_too_much: "Scenariot är med sina anteckningar för stort för en länk. Skicka det som fil.",
    copy: "Kopiera länken",
    copied: "Länken är kopierad.",
    not_copied: "Webbläsaren lät inte sidan kopiera. Länken är markerad, så att du kan kopiera den själv.",
    code: "Visa QR-kod",
    code_hide: "Dölj QR-koden",
    code_of: |name| format!("QR-kod med länken till ”{name}”"),
    code_about: "Rikta telefonens kamera mot koden.",
    code_too_long: "Länken är för lång för en QR-kod. Det brukar bero på anteckningarna. Skicka länken eller filen i stället.",
    code_save: "Spara koden som bild",
};

/// English.
pub const ENGLISH: Share = Share {
    title: "Share and keep",
    about: |name| format!("This is about “{name}”."),
    about_start: "You are in the start state: nothing is changed.",
    link: "Link",
    link_about: "The whole scenario is in the link, after #. That part is never sent to any server. Whoever opens the link gets a copy of their own.",
    link_none: "There is nothing to share until something is changed.",
    link_too_much: "With its notes the scenario is too large for a link. Send it as a file.",
    copy: "Copy the link",
    copied: "The link is copied.",
    not_copied: "The browser did not let the page copy. The link is selected, so that you can copy it yourself.",
    code: "Show QR code",
    code_hide: "Hide the QR code",
    code_of: |name| format!("QR code with the link to “{name}”"),
    code_about: "Point the phone's camera at the code.",
    code_too_long: "The link is too long for a QR code, most often because of the notes. Send the link or the file instead.",
    code_save: "Save the code as an image",
};
