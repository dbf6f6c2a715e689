//! English texts for `catalogue::process`.

use crate::i18n::catalogue::process::{List, Process, Section};

pub const TEXTS: Process = Process {
    lead: "The municipal grant is what the council gives its committees. The tax, the equalisation and the property fee pay for it; the rest the committees bring in themselves.",
    contents: "On this page",
    sections: &[
        Section {
            id: "kommunbidraget",
            title: "What the municipal grant is",
            text: &[
                "A Swedish municipality lives mostly on its own income tax. To this come the equalisation between the country's municipalities, the municipal property fee and other general state grants. From that money is taken what no committee answers for, and the result that the municipality wants. What remains is the municipal grant, kommunbidrag.",
                "The council hands the grant out to its committees. It is to cover the costs that a committee cannot meet by fees, earmarked state grants and other income of its own.",
                "The money is to serve the municipality's goals. Each goal has missions, carried out by committees and municipal companies. All goals are equally important, so nothing here ranks them.",
            ],
            list: List::Nothing,
        },
        Section {
            id: "steg",
            title: "Eleven steps to a budget",
            text: &["Goals and budget holds for one year and plans for three."],
            list: List::Steps(&[
                (
                    "The world around",
                    "At the start of the year the municipality looks at what is happening: the economy, the population, new laws.",
                ),
                ("Looking back", "Results, costs and quality of earlier years are gone through."),
                ("What it means", "The analysis is turned into what it means for the services."),
                (
                    "Goals and a draft",
                    "Goals are worded and a budget is drafted. People from different services take part.",
                ),
                (
                    "The basis is handed over",
                    "Before the summer the politicians get the administration's basis.",
                ),
                ("Political preparation", "Committees and company boards may comment."),
                ("The parties' proposals", "In the autumn the parties put forward their proposals."),
                ("The executive board prepares", "The proposals are examined before the decision."),
                (
                    "The council decides",
                    "In December the goals and frames are debated, and the council votes.",
                ),
                ("The committees plan", "Committees and company boards write their plans."),
                ("Work begins", "On 1 January."),
            ]),
        },
        Section {
            id: "uppfoljning",
            title: "The year after the decision",
            text: &[
                "Every service follows up its budget each month except January, June and July.",
                "Whoever does not keep the budget must take measures, so that the deficit stops growing and the budget balances again.",
                "In April, August and December a larger follow-up covers the whole municipality. It shows both budget and goals.",
            ],
            list: List::Nothing,
        },
        Section {
            id: "fordelning",
            title: "How the money is distributed here",
            text: &[
                "The program starts from the frames of the file. Only what you change is distributed: if you do nothing, all stands as in the start state. A change holds from its year until you change it again.",
                "Above the committees' table you choose how the rest is distributed:",
            ],
            list: List::Points(&[
                "is shared by frame: each committee gets or pays a share, as large as its share of the frames. So it is unless you choose otherwise.",
                "goes to or comes from the result: nothing is distributed.",
                "by need: first what is missing to the committees' needs is filled, then the rest is shared by need. A cut first takes what someone has beyond the need, then by need from those who were not short already.",
                "by weight: by the frame and a priority from 0 to 2 that you set. A high weight gives more when there is more, and protects in a cut.",
                "A committee with an own change gets exactly that, counted from its frame. The others pay, or get the rest, in the way that you have chosen. If nobody else can pay, the result does.",
                "A locked committee keeps its grant. No grant falls below zero.",
                "A raised fee frees grant, which is distributed. In a locked committee the money stays there.",
                "How much of a committee's grant belongs to each of its goals is our reading, not a published figure. You can change it.",
            ]),
        },
        Section { id: "ord", title: "Glossary", text: &[], list: List::Words },
        Section {
            id: "avrundning",
            title: "Rounding",
            text: &[
                "Numbers are computed exactly. Tax and income equalisation are rounded to whole kronor. The grant is spread in whole thousands of kronor, so that the parts always make the sum. What is less than a thousand lands in the result.",
                "When it is spread, the next thousand goes to the committee with the largest claim in relation to what it already has (the method of Sainte-Laguë). Then nobody's grant falls when there is more to share.",
                "The screen shows rounded numbers. A sum can therefore differ in its last digit; press the number to see it exactly.",
            ],
            list: List::Nothing,
        },
        Section {
            id: "inte",
            title: "Not modelled",
            text: &["A model is a simplification. This is left out on purpose:"],
            list: List::Points(&[
                "People moving, or working more or less, when the tax changes.",
                "Fewer people using a service when its fee rises.",
                "The calculations of the cost equalisation, the LSS equalisation and the property fee themselves: they stand as in the file until you change them.",
                "The municipality's own effect on the nation's mean tax base.",
                "The budgets of the region and the state. Their taxes are counted only under Your tax, and no scenario changes them.",
                "The companies' finances, investments, loans, pensions and cash.",
                "The number of posts. There is no source for what a post costs here.",
                "What quality the money brings.",
            ]),
        },
    ],
};
