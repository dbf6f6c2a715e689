//! English texts for `catalogue::process`.

use crate::i18n::catalogue::process::{List, Process, Section};

pub const TEXTS: Process = Process {
    lead: "The council, elected by residents, hands out money to its committees: the municipal grant (kommunbidrag). It comes from income tax, equalisation between municipalities, the property fee and state grants. The rest the committees bring in themselves.",
    to_lessons: "Are you a teacher? There are lessons of 15, 45 and 80 minutes.",
    contents: "On this page",
    sections: &[
        Section {
            id: "kommunbidraget",
            title: "What the municipal grant is",
            text: &[
                "A Swedish municipality lives mostly on its own income tax. On top of that come equalisation between the country's municipalities, the municipal property fee and other general state grants. From that money, costs that belong to no committee are paid, and the municipality sets aside what it wants left at year end. What remains is the municipal grant, kommunbidrag.",
                "The council hands the grant out to its committees. It should cover the costs that a committee cannot meet from fees, earmarked state grants and other income of its own.",
                "The money should serve the municipality's goals. Each goal has tasks, carried out by committees and municipal companies. All goals matter equally, so nothing here ranks them.",
            ],
            list: List::Nothing,
        },
        Section {
            id: "uppfoljning",
            title: "The year after the decision",
            text: &[
                "Every service follows up its budget each month except January, June and July.",
                "A service that does not keep to its budget must act, so that the deficit stops growing and the budget balances again.",
                "In April, August and December a larger follow-up covers the whole municipality. It shows both budget and goals.",
                "Under Follow up you can follow an adopted budget: type or paste how it has gone, see what the whole year is expected to give, try measures, or play a year.",
            ],
            list: List::Nothing,
        },
        Section {
            id: "fordelning",
            title: "How the money is shared out here",
            text: &[
                "The tool starts from what each committee has at the starting point (its frame). Only what you change is shared out. A change applies from its year until you change it again.",
                "Above the committees' table you choose who pays, or gets more. The rest:",
            ],
            list: List::Points(&[
                "is shared alike, by per cent: all committees change by the same percentage. This applies unless you choose otherwise.",
                "the surplus gets or pays it: the committees keep their funding, and the change shows in what is left at year end.",
                "goes where money falls short: extra money goes first where there is too little to cover costs, then by need. Cuts are made first where there is some to spare, then by need from those who have enough.",
                "is shared by your weights: you give each committee a weight from 0 to 2. A high weight gives more when there is more, and protects in a cut.",
                "A committee with its own change gets exactly that. The others pay, or get the rest, in the way you have chosen. If nobody else can pay, the surplus does.",
                "A locked committee keeps its money. No committee gets less than zero.",
                "When a fee goes up, the committee needs less grant. What is left over (freed) is shared out. In a locked committee the money stays there.",
                "How the committees' money is divided between the goals is our interpretation, not a published figure. You can change it.",
            ]),
        },
        Section { id: "ord", title: "Glossary", text: &[], list: List::Words },
        Section {
            id: "avrundning",
            title: "Rounding",
            text: &[
                "Numbers are worked out exactly. Tax and income equalisation are rounded to whole kronor. The grant is shared out in whole thousands of kronor, so that the parts always add up. What is less than a thousand is left at year end.",
                "The next thousand goes to the committee that has received least in relation to its share (the Sainte-Laguë method). So nobody's money falls when there is more to share.",
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
                "The calculations of the cost equalisation, the LSS equalisation and the property fee themselves: they are as in the file until you change them.",
                "The municipality's own effect on the nation's mean tax base.",
                "The budgets of the region and the state. Their taxes are included only under Your finances, and no scenario changes them.",
                "The companies' finances, investments, loans, pensions and cash.",
                "The number of posts. There is no source for what a post costs here.",
                "What quality the money brings.",
            ]),
        },
    ],
};
