//! English texts for `catalogue::share`.

use super::year::frame::month;
use crate::i18n::catalogue::share::Share;

pub const TEXTS: Share = Share {
    title: "Share",
    download: "Download",
    to_download: "Download files and tables, print …",
    send: "Send …",
    not_sent: "The browser did not let the page send it. Copy the link instead.",
    card: "Picture",
    card_about: "A picture of the answer, to post or print.",
    make_card: "Make a picture",
    message_title: |municipality| format!("Kommunbidrag: {municipality}"),
    about: |name| format!("This is about “{name}”."),
    about_start: "You are in the start state: nothing is changed.",
    enclosed: "What goes along",
    enclose_notes: "Include notes",
    goes_along: |notes| {
        if notes {
            "The link, the files and the printout contain the name, stage, changes and items of the scenario, the text of the proposal and your notes. Whoever gets them can read the notes."
        } else {
            "The link, the files and the printout contain the name, stage, changes and items of the scenario, and the text of the proposal. Your notes stay behind. They remain here and in “Save everything as a file”."
        }
    },
    no_notes: "The link, the files and the printout contain the name, stage, changes and items of the scenario, and the text of the proposal. It has no notes.",
    year_goes_along: "The link and the scenario file also contain all that has been entered about the year: outturn, forecasts with reasons, measures, requests with answers, judgements of the goals, comments, assumptions and the game.",
    link: "Link",
    link_about: "The whole scenario is in the link, after #. That part is never sent to any server. Whoever opens the link gets a copy of their own.",
    opens_follow_up: |name, of| format!("The link opens the follow-up of “{name}” in {}.", month(of)),
    link_none: "There is nothing to share until something is changed.",
    link_too_much: "The scenario is too large for a link. Without notes it may fit. Otherwise send the scenario file.",
    copy: "Copy the link",
    copied: "The link is copied.",
    not_copied: "The browser did not let the page copy. The link is selected, so that you can copy it yourself.",
    code: "Show QR code",
    code_hide: "Hide the QR code",
    code_of: |name| format!("QR code with the link to “{name}”"),
    code_about: "Point the phone's camera at the code.",
    code_too_long: "The link is too long for a QR code, most often because of many items or of notes. Send the link or the scenario file instead.",
    code_save: "Save the code as an image",
};
