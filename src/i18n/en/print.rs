//! English texts for `catalogue::print`.

use crate::i18n::catalogue::print::Print;

pub const TEXTS: Print = Print {
    print_button: "Print Goals and budget",
    print_title: "On paper",
    print_about: "The text of the proposal, its clauses, what the committees get, the budget, goals, changes, assumptions and sources as one document, or as a PDF from the print dialog.",
    write_text: "Write the text of the proposal",
    not_printed: "The browser did not let the page print. Open the page in a window of its own or in another browser and try again.",
    no_dialog: "Did no print dialog open? Then open the page in a window of its own, or choose Print in the browser's menu.",
    title: |from, to| format!("Goals and budget {from} with a plan to {to}: a scenario"),
    independent_note: "This is not a document from the municipality. It is a scenario made with Kommunbidrag, an independent tool.",
    printed_at: |time| format!("printed {time}"),
    start: "the starting point",
    notes: "Notes",
    budget: "Income and costs",
    in_millions: "Million kronor (MSEK). Starting point as in the municipality file.",
    frames: "What the committees get (municipal grant)",
    frames_about: "What each committee gets, in million kronor (MSEK), and how much has been changed.",
    sum: "Total",
    goals: "Goals and tasks",
    missions: "From the municipality file: tasks",
    missions_about: "The tasks are from the municipality file, as they applied to the budget at the starting point. They are not part of this proposal.",
    enclose_missions: "Print the tasks of the municipality file as an appendix",
    running_foot: |municipality, edition, scenario, time| {
        format!(
            "A scenario made with Kommunbidrag, an independent tool · “{scenario}” · {time} · Source: the municipality file for {municipality}, edition {edition}"
        )
    },
    goals_about: "All goals matter equally. They are in the municipality's own order. Money for a goal, in million kronor (MSEK), follows from how the committees' money is divided between the goals. The mark after a goal says whether the words are the municipality's own.",
    changes: "Changes from the starting point",
    changes_about: "What each change does in each year, in million kronor (MSEK). Changes affect one another, so the amounts do not always add up.",
    no_changes: "Nothing has been changed.",
    assumptions: "Assumptions",
    policy: |name| format!("Who pays, or gets more? The rest {name}."),
    not_published: "These rows of the budget are not published figures:",
    sources: "Sources",
};
