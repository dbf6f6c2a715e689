//! English texts for `catalogue::print`.

use crate::i18n::catalogue::print::Print;

pub const TEXTS: Print = Print {
    print_button: "Print Goals and budget",
    print_title: "On paper",
    print_about: "The text of the proposal, its clauses, grants of the committees, result budget, goals, changes, assumptions and sources as one document, or as a PDF from the print dialog.",
    write_text: "Write the text of the proposal",
    not_printed: "The browser did not let the page print. Open the page in a window of its own or in another browser and try again.",
    no_dialog: "Did no print dialog open? Then open the page in a window of its own, or choose Print in the browser's menu.",
    title: |from, to| format!("Goals and budget {from} with a plan to {to}"),
    independent_note: "A scenario computed with Kommunbidrag, an independent tool. It is no document of the municipality's.",
    printed_at: |time| format!("printed {time}"),
    start: "the start state",
    notes: "Notes",
    budget: "Result budget",
    in_millions: "Million kronor (MSEK). Start state as in the municipality file.",
    frames: "Grants of the committees",
    frames_about: "Municipal grant in MSEK for each year, and how it differs from that year's start state.",
    sum: "Sum",
    goals: "Goals and missions",
    missions: "From the municipality file: missions",
    missions_about: "The missions are taken from the municipality file, as they applied to the budget that is the start state. They are not part of this proposal.",
    enclose_missions: "Print the missions of the municipality file as an appendix",
    running_foot: |municipality, edition, scenario, time| {
        format!(
            "A scenario computed with Kommunbidrag, an independent tool · “{scenario}” · {time} · Source: the municipality file of {municipality}, edition {edition}"
        )
    },
    goals_about: "All goals are equally important: the order is the municipality's and ranks nothing. Money for a goal, in MSEK, follows from how the committees' grants are shared between the goals. The mark after a goal says whether the words are the municipality's own.",
    changes: "Changes against the start state",
    changes_about: "What each change by itself brings to the committee, the grant, the need and the result in each year, in MSEK. Changes that act on one another do not add up to the whole.",
    no_changes: "Nothing is changed.",
    assumptions: "Assumptions",
    policy: |name| format!("How what changes is distributed: {name}."),
    not_published: "These rows of the result budget are no published figures:",
    sources: "Sources",
};
