//! English texts for `catalogue::library`.

use crate::i18n::catalogue::library::Library;
use files::saved::Stage;

pub const TEXTS: Library = Library {
    about: "Saved in this browser only, as you change things.",
    about_not_kept: "They last until you close the tab.",
    new: "New from the starting point",
    open: "Open",
    open_this: |name| format!("Open {name}"),
    rename: |name| format!("Rename {name}"),
    copy: |name| format!("Copy {name}"),
    delete: |name| format!("Delete {name}"),
    restore: "Bring back",
    restore_this: |name| format!("Bring back {name}"),
    forget: "Delete for good",
    forget_this: |name| format!("Delete for good: {name}"),
    stage: |stage| match stage {
        Stage::Draft => "draft",
        Stage::Basis => "officials' proposal",
        Stage::PartyProposal => "party proposal",
        Stage::BoardProposal => "executive board's proposal",
        Stage::Adopted => "adopted",
    },
    saved_at: |time| format!("saved {time}"),
    saved_at_unknown: "saved at an unknown time",
    open_now: "open now",
    key_figures: |year| format!("Key figures for {year}."),
    empty: "No scenarios yet. The first is saved as soon as you change something.",
    not_read: "The list cannot be read now: the browser does not let this page read what is saved. Allow the page to save data and open the list again.",
    elsewhere: "For other municipality files",
    elsewhere_about: "They can be opened when their municipality file is in the browser. Open the file under Material.",
    made_for: |file| format!("made for {file}"),
    deleted: |count| format!("Deleted ({count})"),
    newer: "From a later version of this page",
    newer_entry: |id, format| {
        format!(
            "Scenario {id} has format {format}, which this version cannot read. It is left untouched. Reload the page to get the later version."
        )
    },
    aside: "Put aside",
    aside_about: "Texts that the page could not read, or that something else has replaced. They are untouched. Save them as a file if you want to keep them.",
    name: "Name",
    name_not_saved: "The name is not saved. Save it, or choose Cancel.",
    name_wrong: "Enter a name of at most 80 characters.",
    save_as: "Save as",
    stage_of: |name| format!("Stage of {name}"),
    notes: "Notes",
    notes_of: |name| format!("Notes on {name}"),
    notes_length: |count, most| format!("{count} of at most {most} characters"),
    notes_too_long: |excess| {
        let not_saved = match excess {
            "1" => "The last character is not saved".to_owned(),
            more => format!("The last {more} characters are not saved"),
        };
        format!("{not_saved}. Shorten the text, or put the rest somewhere else before you close the page.")
    },
    tax_per_inhabitant: "Tax per resident",
    search: "Search names, notes and items",
    more_found: |count| format!("{count} more are not shown. Search to find them."),
    item: "Item:",
    more_items: |count| {
        if count == 1 { "and 1 more item".to_owned() } else { format!("and {count} more items") }
    },
    plan_name: "This scenario gets the name.",
    plan_keep: |name| format!("A copy is saved and opened. “{name}” does not change."),
    plan_put_back: |name| {
        format!(
            "Your latest changes are saved in the new scenario, which opens. “{name}” goes back to how it was."
        )
    },
    back: "Back",
    cancel: "Cancel",
    save: "Save",
    open_file: "Open a file …",
    whole_file: "the whole file",
};
