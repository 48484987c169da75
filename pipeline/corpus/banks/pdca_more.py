r"""Short and oblique ways to ask for a PDCA or a decision record, about things that no other line names.

Keys as in `pdca.py` beside it. `{word}` is any noun, so that the topic says nothing and the asking everything.
"""


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip().replace(r"\n", "\n") for line in text.strip().splitlines() if line.strip())


_NEW = _lines(r"""
[new|next|another|fresh] [pdca|PDCA]: {doing} in {comp}
[pdca|PDCA] [for|about|on] [the |our |]{word} {word2}[ pls| please|, thanks|]
[Write|Draft|Prepare|Set up|Start|Open] [a|the|our] PDCA [for|about|on] {doing}[ in {comp}|].
[I need|We need|{person} wants|I promised {person}] a [PDCA|plan-do-check-act document|PDCA document] [about|for|on] [the |our |]{word} {word2}.
[Plan, do, check, act|Objective, plan, do, check, act] for [our|the|that] {word} {word2}.
[Document|A document|A page] with Objective, Plan, Do, Check, Act for [introducing|replacing|building] [a|the] {word} {word2}.
[Could|Can|Would] you [draft|write|start|do] [the|a] PDCA [about|for] [the |our |]{word}? [Facts|What we know]: {feature} {symptom}.
[Erstell|Schreib] [mir |bitte |]ein PDCA [zu|für|über] {comp}.
[Ich brauche|Wir brauchen] [bitte |]ein PDCA [zu|für] {word} und {word2}.
[Start|Open] a PDCA for {ticket} and link it after {ticket2}.
[Make|Turn] [this|that|the following] [into|to] a PDCA: {feature} {symptom}.
{feature} {symptom}. [Please make a PDCA out of that.|PDCA please.|I'd like the PDCA for it.]
[It|This] shall not happen again: the {word} {word2} [broke|failed|stopped]. PDCA[, with both links|, with links|].
[What would|How would] [a|the] PDCA for {doing} look[ like|]? [Write it.|]
[Kindly|Please] [prepare|provide|compose] a PDCA for the [yearly|weekly|next] {word} [of|in] {area}, suitable for [an auditor|the board|{team}].
[Put|Bring|Get] {ticket} [into|in] PDCA form[, please|].
[write up|record|document] [our|the] {word} [experiment|trial|pilot] as a PDCA[ document|]
[We|They] will [retire|replace|merge|split] {comp} {deadline}. [I'd like|We want|Give me] a PDCA[ document|] [for that|on it].
{ticket}: [pdca|PDCA] [needed|missing|wanted], topic is {doing}
[Before|When] we touch {comp}, [there must be|we need|write] a PDCA[.| for {doing}.]
[PDCA please|A PDCA please|pdca pls]: {word} [and|or] {word2}, {person} [knows more|asked for it].
[Goal|Target]: {n} [percent|days|clicks] less in {area}. [Write the PDCA.|PDCA for that, please.]
[The|Our] [nurses|drivers|teachers|cashiers|tenants|pilots] complain about {feature}. [Make|Write] a PDCA [of|about] it.
[Full|Complete|Whole] PDCA cycle for {comp}, [from objective to act|with all sections].
[We|I] want fewer {word} [errors|complaints|delays] in {area}, currently {n}[ a week|]. [A PDCA, please.|Write a PDCA for it.]
[Next|This] [week|sprint|month] we [tackle|begin with] {feature}. [Write|Draft] the PDCA [now|for it].
[Give|Send|Hand] me the PDCA for {doing}.
[One|A] PDCA for {comp} [and|with] {comp2}, [please|they belong together].
[How about|Let's have] a PDCA on {feature}[?|!]
PDCA, [subject|title|topic] "{word} {word2}"[.|, as short as allowed.]
""")

_DECIDE = _lines(r"""
TRON [for|on|about] [our choice|the decision] to [drop|keep|adopt|buy|sell] {word} {word2}
[Decision|Entscheidung] as TRON: {word} or {word2}?
[Write|Record|Give me|Draft] [a|the] TRON [for|about|on] [moving|dropping|keeping|changing] [the |our |]{word}.
[Please record|Record|Write down] [by|in|as a] TRON why {comp} [gets its own repository|stays|is split|goes].
What does a TRON for "{word} goes, {word2} stays" look like? Write it.
[plan and TRON|PDCA with TRON|plan with a TRON] for whether {word} [is|are] stored in {tech}
TRON record for [paying|leaving|choosing|refusing] [the |]{word} [although|because] {person} [said no|asked twice]
[We need|I need] to settle on {tech} or {tech2} and have it in writing[, as TRON|, in TRON form|, the usual way].
{tech} or {tech2}: [choose|pick] one for {comp} and [explain|record] [it|the choice] in the [record|decision] form [that our team uses|of the house].
[Should|Do|Shall] we {action} or not? [Decide|Choose] and [document|record] it[ (TRON)| as TRON|].
[Decide|Choose|Settle]: {word} [or|versus|against] {word2}, [TRON please|as TRON|in trigger-response-outcome-next form].
{tech} [or|vs] {tech2} for {comp}? [Decide and write it up as TRON.|TRON, please.|Four lines, TRON.]
[Make|Take] a decision in [trigger, response, outcome, next|TRON] form. {feature} {symptom}.
[should|shall] {word} live in {comp} or in {comp2}? [TRON it|write the TRON|tron]
[Use TRON.|In TRON form.] [Question|Topic]: do we keep {feature} [for another half year|{deadline}]?
[Who|Which team] may {action}? [Write a TRON decision.|Decide, as TRON.]
[Draft|Write] PDCA + TRON about [leaving|introducing|replacing] {tech}.
{ticket}: [tron|TRON] [decision|record|entry], {word} yes or no
[I want|We want] the reasons for {tech} on paper: [trigger, response, outcome and what is next|as a TRON].
[Kannst|Könntest] du die Entscheidung {tech} oder {tech2} als TRON [festhalten|aufschreiben]?
[The team|{team}] could not agree on {word} or {word2}. [Decide and record it.|Please decide, TRON.]
[Log|Note|Enter] the decision [that|why] {comp} uses {tech}, [with its trigger|in TRON].
""")

REQUESTS: dict[str, tuple[str, ...]] = {
    "component_creation": _NEW[:6],
    "debugging": _NEW[6:12],
    "refactoring": _NEW[12:18],
    "integration": _NEW[18:24],
    "collaboration": _NEW[24:],
    "technology_choice": _DECIDE[:6],
    "architecture": _DECIDE[6:12],
    "prioritisation": _DECIDE[12:17],
    "process": _DECIDE[17:],
}
