//! English texts for `catalogue::glossary`.

use crate::i18n::catalogue::glossary::{Glossary, Term};

pub const TEXTS: Glossary = Glossary {
    word: |term| match term {
        Term::Grant => (
            "Municipal grant (kommunbidrag)",
            "Money the council gives its committees for schools, care and other services.",
        ),
        Term::Frame => (
            "Frame (ram), budget",
            "What a committee gets before you change anything: its municipal grant at the starting point.",
        ),
        Term::Millions => ("MSEK", "Millions of kronor (Swedish: mnkr). SEK/inh. is kronor per resident."),
        Term::Room => ("Room (utrymme)", "What there is more to share out, or what is missing."),
        Term::Freed => ("Freed (frigjort)", "Grant that is left over when a fee is raised."),
        Term::Need => (
            "Need (behov)",
            "What the services cost, less what the committee brings in itself. If the grant covers it, there is enough.",
        ),
        Term::Index => ("Pay and prices (index)", "How much dearer things get when pay and prices rise."),
        Term::Volume => ("Volume (volym)", "How many more or fewer people need the service."),
        Term::Efficiency => ("Efficiency savings (effektivisering)", "Doing the same for less money."),
        Term::Technical => (
            "Pay, prices, volume (teknisk ram)",
            "How much the committee's money changes when pay, prices, users and efficiency savings are counted in.",
        ),
        Term::TaxRate => (
            "Tax rate (skattesats)",
            "How many kronor of every SEK 100 of taxable income go to the municipality. A change is given in öre: 50 öre is half a percentage point.",
        ),
        Term::TaxBase => ("Tax base (skatteunderlag)", "All residents' taxable income added up."),
        Term::TaxBaseEach => {
            ("Tax base per resident (skattekraft)", "The tax base divided by the number of residents.")
        }
        Term::PreliminaryTax => (
            "Preliminary tax (preliminär skatt)",
            "Tax is paid out to the municipality by a forecast, as the year's incomes are not known yet.",
        ),
        Term::FinalSettlement => (
            "Final settlement (slutavräkning)",
            "A correction once the country's incomes are known. It is the same per resident everywhere.",
        ),
        Term::Equalisation => (
            "Equalisation (utjämning)",
            "Money is moved between municipalities, so that all can offer similar services. Plus: the municipality receives money. Minus: it pays.",
        ),
        Term::IncomeEqualisation => (
            "Income equalisation",
            "Municipalities with lower incomes receive money. Their own tax rate does not affect it.",
        ),
        Term::CostEqualisation => (
            "Cost equalisation",
            "Municipalities with higher costs, such as many children, get money from others.",
        ),
        Term::StructuralGrant => (
            "Structural grant",
            "A fixed grant to municipalities with few people or few jobs, and to some that lost by older changes.",
        ),
        Term::TransitionGrant => {
            ("Transition grant", "Help for some years for municipalities that lose a lot by new rules.")
        }
        Term::Adjustment => (
            "Balancing item (regleringspost)",
            "A plus or minus, the same per resident, that brings the total to what the state decided.",
        ),
        Term::LssEqualisation => (
            "Disability support equalisation (LSS)",
            "Municipalities that need to give more disability support get money from others.",
        ),
        Term::PropertyFee => {
            ("Municipal property fee", "A fee that owners of homes pay to the municipality.")
        }
        Term::EarmarkedGrants => ("Earmarked state grants", "State money for one purpose only."),
        Term::Fees => (
            "Fees and charges (taxor och avgifter)",
            "What people pay to use a service, such as parking. They may not bring in more than the service costs.",
        ),
        Term::Result => {
            ("Surplus or deficit (årets resultat)", "What is left at year end: money in less money out.")
        }
        Term::BudgetedResult => (
            "Budgeted surplus (budgeterat resultat)",
            "What the municipality plans to have left at year end.",
        ),
        Term::SurplusTarget => (
            "Surplus target (överskottsmål)",
            "The share of tax and general grants that the municipality wants left over.",
        ),
        Term::BalanceRequirement => (
            "Balanced-budget requirement (balanskrav)",
            "By law a deficit must be made good by surpluses within three years.",
        ),
        Term::CentralItems => {
            ("Central costs (centrala poster)", "Costs and income that belong to no committee.")
        }
        Term::FinancialNet => (
            "Interest and dividends, net (finansnetto)",
            "Interest and dividends received less interest paid.",
        ),
        Term::Council => (
            "Municipal council (kommunfullmäktige)",
            "Elected by the residents every four years. It decides goals, budget, tax and the important fees, and gives the committees their money.",
        ),
        Term::ExecutiveBoard => (
            "Executive board (kommunstyrelsen)",
            "Leads the municipality’s work, prepares what the council decides, and oversees the committees.",
        ),
        Term::Committee => (
            "Committee (nämnd), district committee (kommundelsnämnd)",
            "Politicians responsible for one area, such as schools, or for one part of the municipality. A committee has to keep its budget.",
        ),
        Term::LocalGovernmentAct => (
            "Local Government Act (kommunallagen, KL)",
            "The act on how municipalities are governed. KL 11:10 is chapter 11, section 10.",
        ),
        Term::Mission => ("Task (uppdrag)", "What a committee or company is to do for a goal."),
        Term::FollowUp => (
            "Follow-up (uppföljning)",
            "During the year each committee checks whether its money will last: every month except January, June and July. In April, August and December it covers the whole municipality and its goals.",
        ),
        Term::Outturn => ("Outturn (utfall)", "What it has actually cost or brought in so far this year."),
        Term::Forecast => (
            "Forecast (prognos)",
            "What the whole year is expected to cost or bring in: the outturn so far and an estimate of the rest.",
        ),
        Term::PreviousForecast => (
            "Previous forecast (föregående prognos)",
            "The forecast at the follow-up before. Beside the new one it shows which way things are going.",
        ),
        Term::Deviation => (
            "Deviation (avvikelse)",
            "The difference from the budget. Plus: better than the budget. Minus: worse.",
        ),
        Term::Season => (
            "Season (periodisering)",
            "Spreading the year's budget over the months as the money is really spent. Snow is cleared in winter; schools close in summer.",
        ),
        Term::Twelfths => (
            "Twelfths (tolftedelar)",
            "Spreading the year's budget in twelve equal parts. In August a committee can then seem to have money to spare when it does not.",
        ),
        Term::Measure => {
            ("Measure (åtgärd)", "Something a committee does to keep to its budget, such as waiting to hire.")
        }
        Term::ExtraGrant => (
            "Extra grant (tilläggsanslag)",
            "More money during the year. The committee asks for it, and the council says yes or no. If yes, it must say where the money comes from.",
        ),
        Term::CentralReserve => (
            "Central reserve (oförutsett)",
            "Money in the budget that no committee has been given. It is there for what nobody could foresee.",
        ),
        Term::GoalAssessment => (
            "State of a goal (lägesbedömning)",
            "How a goal is going: good, fair or lacking. It needs a reason, and an indicator that shows it.",
        ),
        Term::InterimReport => (
            "Interim report (delårsrapport)",
            "The municipality's report on finances and goals in the middle of the year. The law requires at least one, for between six and eight months.",
        ),
        Term::Accounts => (
            "Annual accounts (bokslut)",
            "What the whole year cost and brought in, once it is over. Only then is the result final and the balance requirement tested.",
        ),
        Term::GoodManagement => (
            "Sound financial management (god ekonomisk hushållning)",
            "Looking after the money so that there is enough for those who come after. The law requires it, and the municipality sets its own goals for it.",
        ),
        Term::Oversight => (
            "Oversight (uppsikt)",
            "The executive board keeps an eye on how committees and companies do, but does not decide for them.",
        ),
        Term::Discharge => (
            "Discharge (ansvarsfrihet)",
            "After the year, and after an audit, the council decides whether the committees did their duty. It does so before the end of June.",
        ),
    },
};
