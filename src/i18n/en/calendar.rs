//! English texts for `catalogue::calendar`.

use crate::i18n::catalogue::calendar::{Calendar, Step};
use files::saved::Stage;
use model::process::{Actor, ProcessStep};
use model::statutes::budget_calendar::Deadline;

pub const TEXTS: Calendar = Calendar {
    title: "Eleven steps to a budget",
    budget_of: |municipality, year| format!("{municipality}, the budget for {year}"),
    approximate: |steps| format!("the months of steps {steps} are approximate"),
    no_days: "The municipality file does not say when the municipality takes the steps. They are shown without months, with the days set by law.",
    lead: "A budget takes a year to make.",
    proposal_at: |stage| match stage {
        None => "You have not begun a proposal yet.",
        Some(Stage::Draft) => "Your proposal is a draft, as in step 4.",
        Some(Stage::Basis) => "Your proposal is at step 5: officials hand over their proposals.",
        Some(Stage::PartyProposal) => "Your proposal is at step 7: now the parties put forward theirs.",
        Some(Stage::BoardProposal) => {
            "Your proposal is at step 8: the executive board prepares the decision."
        }
        Some(Stage::Adopted) => "Your proposal was adopted in step 9: the council has decided.",
    },
    adopted_at: |number, outcome| format!("Now it is step {number}. {outcome}."),
    today: |day, steps| format!("Today, {day}, it is time for step {steps}."),
    today_next: |day, steps, year| {
        format!("Today, {day}, it is time for step {steps} of the work on the budget for {year}.")
    },
    and: " and ",
    kind: "Which kind of year",
    ordinary: "Ordinary year",
    election: "Election year",
    you_are_here: "you are here",
    lanes: ["Officials", "Committees, companies", "The parties", "Executive board", "The council"],
    follow_up: |year| format!("Follow-up {year}"),
    month: super::year::frame::month_short,
    day: |number, month| format!("{number}\u{a0}{month}"),
    law: "Days set by law",
    deadline: |deadline| match deadline {
        Deadline::TaxableIncomes => "the Tax Agency has calculated residents' incomes",
        Deadline::ProjectionFactors => "the government has set the rates by which incomes are projected",
        Deadline::BoardProposal => {
            "the executive board's proposal is ready; with special reasons it can wait until November, but not the tax rate"
        }
        Deadline::ChangedFactors => {
            "after an election the government may have changed the rates, at the latest"
        }
        Deadline::Council => {
            "the council has decided, after an election the new council; the tax rate in any case"
        }
        Deadline::CouncilWithReasons => {
            "the council has decided the budget, if there are special reasons to wait"
        }
    },
    laws: "KL is the Local Government Act (2017:725). L 1965:269 is the act on how municipalities receive their tax.",
    follow_up_legend: "The follow-up is of the budget already in force. Large circle: the whole municipality and its goals. – no follow-up.",
    columns: ["Step", "Who", "When", "What comes out", "In the simulator"],
    step: |step| match step {
        ProcessStep::Analysis => Step {
            name: "The world around",
            outcome: "What is happening: the economy, the population, new laws",
            act: "See the tax base",
        },
        ProcessStep::LookBack => Step {
            name: "Looking back",
            outcome: "Results, costs and quality of earlier years",
            act: "Compare three years",
        },
        ProcessStep::Meaning => Step {
            name: "What it means",
            outcome: "What the analysis means for each service",
            act: "See what committees need",
        },
        ProcessStep::Draft => Step {
            name: "Goals and a draft",
            outcome: "Goals in words and a draft budget, by people from different services",
            act: "Read the goals",
        },
        ProcessStep::Basis => Step {
            name: "Officials report",
            outcome: "Officials' facts and proposals for the politicians",
            act: "See the figures behind it",
        },
        ProcessStep::Preparation => Step {
            name: "Committees respond",
            outcome: "What committees and company boards think of the proposals",
            act: "Try a change for a committee",
        },
        ProcessStep::Proposals => Step {
            name: "Party proposals",
            outcome: "A budget proposal from each party or majority",
            act: "Make a proposal of your own",
        },
        ProcessStep::Board => Step {
            name: "Board prepares",
            outcome: "A proposal for the budget and the tax rate",
            act: "Compare the proposals",
        },
        ProcessStep::Council => Step {
            name: "Council decides",
            outcome: "Goals, money for the committees and the tax rate",
            act: "Adopt the budget",
        },
        ProcessStep::Plans => Step {
            name: "Committees plan",
            outcome: "The committee's plan and own budget for the year",
            act: "Write items for a committee",
        },
        ProcessStep::Work => Step {
            name: "Work begins",
            outcome: "The budget applies and is followed up month by month",
            act: "Follow up the year",
        },
    },
    actor: |actor| match actor {
        Actor::Administration => "officials",
        Actor::Committees => "committees",
        Actor::Companies => "companies",
        Actor::Parties => "parties",
        Actor::Board => "executive board",
        Actor::Council => "council",
    },
    no_day: "not given",
    now: "now",
    move_on: |number, name| format!("Move the proposal to step {number}: {name}"),
    move_back: |number, name| format!("Back to step {number}: {name}"),
    go_on: "Go on with yours",
    spread_months: "Spread the budget over the months",
    own_proposal: |year| format!("Own proposal {year}"),
};
