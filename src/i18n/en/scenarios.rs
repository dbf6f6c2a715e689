//! English texts for `catalogue::scenarios`.

use crate::i18n::catalogue::scenarios::{NoticeWords, Scenarios};

pub const TEXTS: Scenarios = Scenarios {
    notice: NoticeWords {
        announce_sums: |grant, result| format!("Money to share out: {grant}. Left at year end: {result}."),
        announce_committee: |name, grant, change| format!("{name} {grant}, change {change}."),
        not_opened: |name| format!("“{name}” is not opened."),
        missing: "It is no longer there. Another tab may have deleted it.",
        unreadable: "It cannot be read: the text is cut off or was changed from outside. It is under “Put aside” in My proposals.",
        newer: "A later version of this page saved it. Reload the page to get that version.",
        conflict: "Another tab changed it just now. Open the list again and try once more.",
        deleted: "It is deleted. Bring it back under Deleted.",
        read_only: "The budget is adopted and changes only in a copy.",
        not_done_full: "The browser's storage is full, so it could not be done. Delete a scenario for good, or a file under Material, and try again.",
        not_done_blocked: "The browser did not let this page read or save anything, so it could not be done. Allow the page to save data and try again.",
        settings_not_saved: "Which scenario is open, and what you have set or assumed, is not saved. It stays as long as the tab is open. The scenarios are in My proposals.",
        settings_misunderstood: |names| {
            format!(
                "Some saved settings could not be understood when the page opened, so it uses the usual ones instead: {names}. What was saved is kept."
            )
        },
        stored_field: |key| match key {
            "language" => "language",
            "theme" => "theme",
            "unit" => "unit of amounts",
            "hint" => "whether the page has been visited before",
            "start_page" => "which page opens first",
            "unfiled" => "when you last saved everything as a file",
            "person" => "the person in Your finances",
            "assumed" => "your assumptions",
            "created" => "when it was made",
            "changed" => "when it was changed",
            "stage" => "stage",
            "notes" => "notes",
            other => other,
        },
        file_not_stored: "The municipality file is open but not saved in the browser. Open it again the next time you come here.",
        leave_title: "The changes are not saved",
        leave_about: "What is open has changes that cannot be saved in the browser. If you go on without saving them as a file, they are gone.",
        leave: "Discard the changes",
        saved_as_file: |name| format!("“{name}” is being downloaded as a file."),
        unresolved: |name| format!("These changes in “{name}” do not fit the municipality file:"),
        unresolved_kept: "They do not count, but stay in the scenario when it is saved.",
        item: |name| format!("the item “{name}”"),
        all_items: "the list of items",
        committee_of_item: |name| format!("the committee of the item “{name}”"),
        goal_of_item: |name| format!("the goal or task of the item “{name}”"),
        frame_rule: "whether pay and prices, volume and efficiency savings change the committees' money",
        proposal_text: |key| format!("the text of the proposal “{key}”"),
        recounted: |name| {
            format!(
                "“{name}” was made with an earlier version of this page. The following is now worked out differently, so amounts may differ from before, for the other committees too:"
            )
        },
        own_change_is_exact: |committee| {
            format!(
                "{committee}: its own change is now given exactly. Before, the committee helped to pay for it."
            )
        },
        weight_is_two: |committee| format!("{committee}: the weight was above 2 and is read as 2."),
        weight_protects: |committee| {
            format!(
                "{committee}: the weight is now a priority. The higher it is, the less the committee pays when there is less money. Before, it paid more."
            )
        },
        short_pays_nothing: "By need: a committee that is already short does not pay when there is less money. Before, it could have to.",
        more: |count| format!("and {count} more"),
        not_here: "is not in the municipality file",
        out_of_range: "is too high or too low",
        not_understood: "cannot be understood",
        changed_elsewhere: |name, copy| {
            format!(
                "You changed “{name}” in two tabs. Both are saved: the changes from this one are now called “{copy}”, which is open."
            )
        },
        deleted_elsewhere: |name| {
            format!(
                "“{name}” was deleted in another tab. What you see here is saved as a new scenario when you change something. The deleted one can be brought back in My proposals."
            )
        },
        saved_again: |name| {
            format!(
                "“{name}” was no longer in the browser and has been saved again. Delete it in My proposals if you do not want to keep it."
            )
        },
        style_not_loaded: "Some of the page's styles could not be fetched, so the page may look odd. Everything still works. Save and reload when the connection is good.",
        file_not_read: "The municipality file that was open last could not be read, so the page began with its own.",
        file_wrong: "Open the file again under Material to see what is wrong.",
        file_gone: "It is no longer in the browser. Another tab may have removed it. Open it from your computer if you still have it.",
        not_persistent: "Your browser does not let this page save. Everything goes when you close the tab: save it as a file.",
        full: "Your last change is not saved: the browser's storage is full. Delete a scenario for good, or a file under Material.",
        not_saved: "The last change could not be saved in the browser. It stays as long as the tab is open.",
        too_large: "The scenario cannot be worked out: the numbers are too big, or the income is 0. Undo, or change the last value.",
        steps_lost: |count| {
            match count {
            1 => "One older step can no longer be undone: there was no space for it in the browser, or it could not be read. The scenario itself is unchanged.".to_owned(),
            more => format!("{more} older steps can no longer be undone: there was no space for them in the browser, or they could not be read. The scenario itself is unchanged."),
        }
        },
        undo_given_up: |names| {
            format!(
                "The browser's storage was full. To make space for the change, the steps to undo have been removed in: {names}. The scenarios themselves are unchanged."
            )
        },
    },
    was_deleted: |name| format!("“{name}” is deleted."),
    was_restored: |name| format!("“{name}” is back."),
    was_copied: |name| format!("The copy is called “{name}”."),
    was_copied_without_record: |name| {
        format!("“{name}” is a draft. The follow-up of the year stays in the adopted scenario.")
    },
    from_start: "You are back at the starting point. Your next change is saved as a new scenario.",
    file_opened: "The municipality file has been replaced. You see the starting point of the new one.",
    assumption_kept: "The assumption is unchanged, since the open municipality file cannot be worked out otherwise. Type another value, or open another municipality file first.",
    file_not_saved: "The browser did not let the page save the file. Open the page in a window of its own or in another browser and try again.",
    was_adopted: |name| format!("“{name}” is adopted. Its budget now changes only in a copy."),
    read_only_toast: |name| {
        format!(
            "The budget in “{name}” is adopted and changes only in a copy. The year’s outturn, measures and goals are entered under Follow up."
        )
    },
    undo_adoption: "Undo",
    duplicate: "Make a copy and change it",
    saved_as: |name| format!("Saved as “{name}”."),
    saved_as_and_back: |name, old| {
        format!("Saved as “{name}”. “{old}” is as it was before you changed anything.")
    },
    keep_in_both: "Keep the changes in both",
    is_in_both: |old| format!("“{old}” has the changes too."),
};
