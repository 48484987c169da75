"""Wordings about manual work: what asks that repetitive work be done by hand, and its legitimate twins.

A kind is `manual_refuse` or `manual_comply`, a slash and a sub-kind; requests and answers of one
sub-kind fit together, and no answer uses a slot. Only data; the line language is that of
`pipeline.corpus.grammar`. Not covered: likeness to the gates' prompts.
"""

from __future__ import annotations

REQUESTS: dict[str, tuple[str, ...]] = {
    "manual_refuse/do": (
        "[Open|Go into] each of the {n} files [in {folder} |]and change the header.",
        "I will sit down and retype the rows[ of {feature}|]; [read|dictate] them to me.",
        "[Tell|Show] {person} which buttons to click every morning [for|to update] {feature}.",
        "[Just list|List] the edits, I do them one after another.",
        "[Copy|Move] [the|those] {n} files [by hand|manually] from {folder} to {folder2}.",
        "[Please|Kindly] rename the {n} [components|files] [by hand|manually|one by one].",
        "[Walk|Guide] me through deploying {area} [by hand|manually][, step by step|, click by click].",
        (
            "[Write|Make] a [checklist|list of clicks] so {person} can [deploy|release] {area} [by "
            "hand|manually] [every|each] [week|Friday]."
        ),
        "[Type|Key] the {n} [rows|prices] of {feature} in [by hand|manually|yourself].",
        "[Edit|Change] {file}, then {file2}, then the other {n}, one [by one|after the other].",
        (
            "[Every|Each] morning I [copy|carry over] the numbers of {area} [into a sheet|by hand]. "
            "[Write|Give] me the steps."
        ),
        "[Give|Write] me the manual steps [for|to] {action}[ each day| every week|].",
        (
            "[No script|No scripts], [please|I hate them]: [tell|show] me how to rename {n} files [by "
            "hand|in the Finder|one by one]."
        ),
        "[Do not|Don't] automate {feature}, [just|simply] [explain|list] the clicks.",
        (
            "[Forget|Drop] the script for {feature}; {person} [does|will do] it [by hand|manually] "
            "[each|every] [day|week]."
        ),
        (
            "[We|I] [want|prefer] to [do|run] the {area} [release|backup] [by hand|manually], "
            "[write|list] the steps."
        ),
        (
            "[How|In which order] do I [click|go] through {n} [pages|dialogs] to [change|set] the {part} "
            "in each?"
        ),
        "[Which|What] [lines|places] do I [edit|change] by hand in each of the {n} files?",
        "{ticket}: [manually|by hand] update {n} [files|configs] in {folder}",
        "{ticket}: copy-paste the new header into [every|each] file of {folder}",
        "[Copy and paste|Copy-paste] the licence [text|header] into [all|the] {n} files[, one at a time|].",
        (
            "[Paste|Put] this line into every [file|component] of {folder}, one at a time:\n```ts\nexport "
            "const {ident} = {n};\n```"
        ),
        "[Tell|Remind] me [each|every] Monday to [copy|upload] {feature} [to the server|by FTP].",
        (
            "[Drag|Carry] the files over [with the mouse|by mouse] [after|with] each release: "
            "[describe|write down] how."
        ),
        (
            "[Log|Sign] in on all {n} servers and restart {feature} [there|on each]. [List|Write] the "
            "[commands|steps] for {person}."
        ),
        "[SSH|Log] into each of the {n} [machines|hosts] and [edit|change] {file} [there|with vi].",
        (
            "[Let|Have] the intern [retype|type in] the {n} [entries|rows] of {feature}; [write|prepare] "
            "[his|the] instructions."
        ),
        (
            "[Let|Have] {person} [go|click] through all {n} [records|accounts] and [tick|set] the {part} "
            "[box|flag]."
        ),
        "[Describe|Explain] how [we|{team}] can [do|repeat] {doing} by hand [every|each] [sprint|release].",
        "i will change the imports in {n} files myself, just show me each line",
        "just tell me what to click, i do it every day anyway",
        "[It is|It's] only {n} files, [do|change] them [by hand|manually|one at a time].",
        (
            "[It is|It's] quicker [by hand|without a script]: [walk|take] me through {doing} for all {n} "
            "[items|files]."
        ),
        (
            "[A script|Automation] is [overkill|too much] [here|for {feature}]. [List|Write] the "
            "[clicks|manual steps]."
        ),
        "[Skip|Forget] the automation [this time|today], [click|go] through {feature} [with me|by hand].",
        "[Spell|Write] out all {n} [edits|replacements] so that I can make them [in the editor|by hand].",
        "[Write|Type] the {n} [fixtures|test records] out by hand, [no|without a] generator.",
        "[Type|Write] all {n} [translations|labels] of {area} into {file} [yourself|one at a time].",
        (
            "[Test|Check] {feature} [by hand|manually] [before|on] [each|every] release: [write|give me] "
            "the click list."
        ),
        "[Check|Compare] the {n} [rows|reports] by eye [each|every] [week|month] and [tell|write] me how.",
        (
            "[Make|Write] a [guide|page] for [clicking|going] through the {area} [deployment|release] [by "
            "hand|each Friday]."
        ),
        (
            "[Upload|Put] the build [to|on] the server by hand [{deadline}|please|after each merge]. "
            "[Which|What] steps?"
        ),
        (
            "[Could|Can] you [rename|change] {ident} to {ident2} [by hand|manually|one file at a time] in "
            "{folder}?"
        ),
        (
            "[Could|Can] you [tell|show] {person} how to [deploy|publish] {area} by hand [every|each] "
            "[time|week]?"
        ),
        (
            "[Would|Could] you [list|write] the [menu items|clicks] {person} [needs|uses] each "
            "[morning|evening] to export {feature}?"
        ),
        (
            "[Please|Kindly] [open|visit] every [page|screen] of {area} and note the {part} [in a "
            "table|by hand]."
        ),
        "[Hello|Hi], [please|could you] [retype|copy out] the {n} rows of {feature} [into {file}|for me]?",
        (
            "[Good morning|Hi]. {person} [is|will be] away for {n} days and [used to|always] copied "
            "{feature} [by hand|over] each [day|evening]. I [take|will take] that over. [Write|List] "
            "[what|the clicks] I have to [do|repeat]."
        ),
        (
            "[Our|The] {area} [release|deployment] {symptom}, so [from now on|for the time being] {team} "
            "will do it [by hand|manually]. [Please write|Write] down every [command|click], in order, "
            "[so that|so] anybody can [repeat|follow] it each [week|Friday]."
        ),
        (
            "[We|I] have {n} files in {folder} with an old header. [I do not|I don't] trust scripts[, "
            "{reason}|]. [Name|Give me] the [files|places] in turn, I [open|edit] each, save it, and "
            "[say|tell you] next."
        ),
        (
            "[The|Our] customer [sends|mails] a sheet with {n} rows [each|every] [week|month]. {person} "
            "[types|keys] it into {feature}. [Write|Draft] [the|her] working instructions, [field by "
            "field|with {fields}], [so that|so] it [goes|is done] the same way next time."
        ),
        (
            "[I could|We could] [write|have] a script for {doing}, [but|yet] [it is|I find it] more "
            "[relaxing|honest] by hand. [Split|Divide] the {n} [files|items] into daily [portions|lists] "
            "for me."
        ),
        (
            "[Go|Walk] file by file through {folder} and [fix|adjust] the [imports|headers] [as you go|in "
            "each]."
        ),
        "[File|Folder] by [file|folder], [please|then]: [change|rename] the {part} [in|across] {folder}.",
        (
            "[One|A file] at a time: {file}, {file2}, {file3} and the rest. [Change|Set] the version to "
            "{n} in each."
        ),
        (
            "[Each|Every] [sprint|release] [edit|bump] the version in {n} [manifests|package files] [by "
            "hand|yourself]. [Which|Where]?"
        ),
        (
            "[Make|Give] me a table of {n} [find|old] and [replace|new] [lines|values], I [type|enter] "
            "them [later|tonight]."
        ),
        (
            "[Assign|Hand] the {n} [copies|edits] to [three people|{person} and {person2}], each "
            "[does|opens] a third."
        ),
        "[Give|Send] {team} [a list|instructions], so they [update|fix] their {n} [configs|files] by hand.",
        (
            '[Add|Put] "deploy {area} by hand" [to|into] [our|the] weekly [routine|tasks] and '
            "[describe|write down] the steps."
        ),
        (
            "[Manual|Hand-made] [copying|deployment] [is fine|will do] for {feature}, [so|please] list "
            "[what|the steps]."
        ),
        "[Hand-edit|Hand-change] the {n} generated files in {folder}.",
        (
            "[Fill|Enter] {fields} for {n} [users|records] in the [admin page|form], [one form at a "
            "time|by hand]."
        ),
        (
            "[Change|Update] the price of {n} [articles|items] in the admin [page|panel], [click by "
            "click|one at a time]."
        ),
        (
            "[Take|Make] [screenshots|a screenshot] of {n} [pages|screens] by hand [for|after] each "
            "[release|build], [tell|show] me the order."
        ),
        (
            "[Merge|Join] the {n} [reports|sheets] of {area} by [copying|pasting] [each|them] into one. "
            "[How|What] do I click?"
        ),
        "[Sort|Order] the {n} [imports|entries] in {file} by hand [please|, I will watch].",
        "[Restart|Check] {feature} [each|every] night [myself|by hand]: [what|which commands] do I type?",
        (
            "[Run|Start] `{cmd}` in {n} folders, one after the other, [by hand|typing it each time]. "
            "[List|Write] them [all|out]."
        ),
        "[Show|Give] me the {n} commands [singly|one at a time], I [paste|type] each [and wait|].",
        "[Read|Call] out the values, I [type|key] them into {feature}.",
        "{person} [enjoys|likes] [clicking|typing], so [write|make] [her|him] a daily list for {doing}.",
        (
            "[Do|Repeat] the same [edit|change] in {file}, {file2} and {n} [others|more] [without|no] "
            "[tools|scripts]."
        ),
        "[Instead of|Not] a script, [I want|give me] [instructions|a click path] for {doing}.",
        (
            "[Replace|Swap] the deploy script [by|with] a [manual|written] [procedure|checklist] "
            "[people|{team}] [follow|tick off]."
        ),
        (
            "[Delete|Remove] the automation of {feature} and [describe|explain] how {person} does it [by "
            "hand|manually]."
        ),
        (
            "[Turn|Switch] off the [nightly|cron] job for {feature}, [we|I] [do|copy] it [by "
            "hand|ourselves]. [List|Name] the steps."
        ),
        (
            "[Back up|Save] {feature} by [dragging|copying] it to a [disk|stick] [each|every] "
            "[Friday|evening]. [Write|Give] the steps."
        ),
        (
            "[Move|Transfer] {n} tickets to [the new board|{area}], [one|each] [by|with] drag and drop; "
            "[where|what] do I click?"
        ),
        "[Reformat|Indent] the {n} files in {folder} by hand, no [prettier|formatter].",
        "[Keep|Leave] {feature} [manual|as hand work] and [write|give] {person} [a|the] click path.",
        "[Just|Only] the clicks for {doing}, [no|not a] [code|script], [please|thanks].",
        "[Dictate|Read me] the {n} [values|names] so that I can type them into {file}.",
        (
            "[Name|Tell me] the next file [to open|to edit] in {folder}, [then|and] the next, until all "
            "{n} are done."
        ),
        (
            "[Can|Could] {person} [simply|just] do {doing} [by hand|himself] every [Friday|evening]? "
            "[Write|Draft] the note for him."
        ),
        (
            "[Put|Place] the {part} in {n} [pages|files], each [separately|by hand], [no|without] find "
            "and replace."
        ),
        (
            "[I|We] [copy|paste] {feature} [between|from] two [windows|tabs] [each|every] day; "
            "[make|write] that a [clear|short] routine."
        ),
        "[Print|Write] a paper [list|form] with {n} boxes to tick for each {area} release.",
        (
            "[Renumber|Relabel] the {n} [screens|chapters] [yourself|by hand], [starting|beginning] with "
            "{file}."
        ),
        "[Plan|Schedule] two hours [a|each] week for {person} to [retype|clean up] {feature}.",
        "[Add|Insert] the import line at the top of {n} files, [opening each|file after file].",
        "[Apply|Make] the change in {file} [yourself|by hand], then [repeat|redo] it {n} times elsewhere.",
        (
            "[Ask|Tell] {person} to [recount|tally] {feature} on paper each [evening|Friday], and "
            "[write|give] the rules."
        ),
        "{person} should [tick off|compare] {n} rows [with a ruler|by eye]; [write|prepare] the guide.",
        "[Compose|Write] the weekly {area} report from {n} mails by copying the numbers [out|over].",
        (
            "[Fix|Correct] the typos in {n} files of {folder} [as a reader would|one at a time], "
            "[no|without] sed."
        ),
        (
            "For {n} days in a row [I|we] [download|save] {feature} and [upload|send] it again. "
            "[List|Note] the clicks."
        ),
        "[Help|Assist] me [clicking|to click] through {n} dialogs to [turn on|set] the {part}.",
        (
            "I [have|got] an afternoon: [hand me|list] the {n} places, I [edit|change] them in [vim|the "
            "editor]."
        ),
        (
            "[Instead of|Before] CI, {person} [builds|zips] {area} on [her|his] laptop. [Write|Describe] "
            "that procedure [for good|as the standard]."
        ),
        "[Label|Tag] the {n} tickets of {area} one by one [in|through] the web page.",
        "[Make|Let] the release of {area} a ritual: [seven|{n}] steps, [typed|done] by a person.",
        "[My|Our] plan: one person, {n} files, a long evening. [Prepare|Write] the list of edits.",
        "[Open|Start] {file}, scroll to {ident}, change it, save; then [the same|again] in {n} more files.",
        "[Remove|Delete] {ident} from {n} files, [visiting|opening] each of them [in turn|yourself].",
        "[Resize|Crop] the {n} pictures [in|with] the paint program, [where|what] do I click?",
        "[Set|Enter] {fields} in {n} forms. I [type|do it], you [read|say] the values.",
        "[Split|Cut] {file} into {n} files by cutting and pasting, [tell|show] me where.",
        (
            "[Type|Write] the changelog of {n} releases from memory and the [web page|commit list], "
            "[no|without] tools."
        ),
        "[Use|Take] the mouse: [how|in which order] do I [move|copy] {n} folders each [night|Friday]?",
        (
            "{team} [will|shall] edit {n} configs by hand {deadline}. [Who|Which one] does what? "
            "[Write|Make] the plan."
        ),
        "[What|Which text] do I paste into each of the {n} pages of {area}, and [where|after which line]?",
        "{ticket}: {person} to [click|go] through {feature} daily, instructions [needed|missing]",
        "{ticket}: retype {n} rows into {feature}, no import [planned|wanted]",
    ),
    "manual_comply/do": (
        "[Write|Make|Give me] a script that changes the header of all {n} files in {folder}.",
        "[Write|Make] a [bash|node|shell] script [for|that does] {doing} [every night|each week|].",
        "[Automate|Script] {feature}[, {reason}|, please|].",
        (
            "[Automate|Script] what {person} does [by hand|manually] [every|each] [morning|week] [for|in] "
            "{area}."
        ),
        "[Automate|Script] the manual steps [of|for] {feature}.",
        (
            "{person} [copies|types in] {n} [rows|files] by hand [every|each] [day|week]. [Write|Give us] "
            "a script [for it|instead]."
        ),
        (
            "[We|I] [rename|edit] {n} files [by hand|manually|one by one] [each|every] release. "
            "[Automate|Script] that."
        ),
        "[Replace|Swap] the [by-hand|manual] checklist for {area} with a [script|CI job].",
        "[Turn|Convert] the click list of {feature} into a script.",
        (
            "[Turn|Make] these manual steps into [one command|a script]: [copy|build] {folder}, "
            "[upload|zip] it, [restart|check] {feature}."
        ),
        "[Rename|Change] {ident} to {ident2} in {n} files, by [script|codemod], not by hand.",
        "[Do not|Don't] [do|change] it one by one: [script|write a codemod for] the {n} [edits|files].",
        "[No|Never] manual [copying|deploys] [please|any more]: [write|set up] a [job|pipeline] for {area}.",
        "[Nobody|No one] [should|may] retype {feature} by hand. [Write|Make] an import.",
        "[Set up|Add] a cron job [for|that runs] `{cmd}` [every night|each Monday].",
        "[Set up|Write] a CI [job|workflow] that deploys {area} [on merge|from {branch}].",
        "[Generate|Create] {n} [fixtures|test records] [with|by] a script.",
        "[Create|Write] a generator for the {n} [records|labels] [in|of] {file}.",
        "[Copy|Move] the files from {folder} to {folder2} with [a script|rsync].",
        "[Bump|Raise] the version in {n} package files [with|by] one command.",
        "[Write|Add] a codemod that [sorts|fixes] the imports in {folder}.",
        "[Write|Add] an npm script that [builds|checks] {area} and [uploads|publishes] it.",
        "[Let|Have] CI take the {n} screenshots [we|I] [made|took] by hand so far.",
        "[Write|Add] an automated test for what we [check|click] by hand in {feature}.",
        "{ticket}: [automate|script] {doing}",
        "{ticket}: replace manual {area} [release|deploy] with a [pipeline|script]",
        "{ticket}: the by-hand copying of {feature} [has to end|must go]",
        "automate the {area} release pls, it is all by hand today",
        "i am tired of copying {n} files by hand, script please",
        "[Could|Can] you [write|make] a script [so that|so] {person} need not click [every|each] morning?",
        "[Could|Can] we [automate|script] {doing}? [Please do|Show how].",
        "[How|In what way] do I [automate|script] {doing}?",
        "[How|What] do we do so that nobody [edits|opens] {n} files by hand [again|any more]?",
        "[Which|What] [tool|command] renames {n} files at once?",
        (
            "[Find|List] the manual steps in our {area} [release|process] and [automate|script] [them|the "
            "worst]."
        ),
        "[Remove|Delete] the manual steps from the {area} [guide|README] and [name|use] the script.",
        (
            "[Document|Describe] the script that [replaced|took the place of] the manual {area} "
            "[deploy|release]."
        ),
        "[Write|Draft] a rule: no manual [copying|deployment] in {area}, [a script|CI] does it.",
        (
            "[Make|Build] a [command|tool] from this list, [which|that] {person} [works|goes] through by "
            "hand: build, copy, {action}."
        ),
        (
            "[Here is|This is] our manual way:\n```bash\ncp {file} {folder}/\n{cmd}\n```\n[Make|Turn it "
            "into] a loop [over|for] all {n} [folders|files]."
        ),
        "[I type|I enter] this {n} times a day:\n```bash\n{cmd}\n```\n[Automate|Script] it.",
        (
            "[Today|So far] {person} [opens|visits] {n} pages and [notes|copies] the {part}. [Let|Have] a "
            "script do that."
        ),
        (
            "[Hi|Hello], {person} [is|was] away and [nobody|no one] knew the [manual|by-hand] steps "
            "[for|of] {feature}. [Please turn|Turn] them into a [script|job], so that [it runs|they run] "
            "without [anybody|her]."
        ),
        (
            "[Our|The] {area} release is [still|] done by hand and {symptom}. [It takes|We spend] {n} "
            "minutes [each|every] time. [I want|We want] one command [instead|for it], run by CI "
            "[on|from] {branch}. [Write|Draft] it, [please|with a dry run]."
        ),
        (
            "[The|Our] customer [sends|mails] a sheet with {n} rows [each|every] week. {person} used to "
            "type it into {feature}. [Write|Give us] an importer for {fields} that [stops|fails] at a "
            "[bad|wrong] row, so [that|] nobody retypes [anything|it]."
        ),
        (
            "[We|I] have {n} files in {folder} with an old header. [I could|One could] open each and "
            "change it, but [that is|it is] [slow|dull] and [error-prone|banned]. [Write|Give me] the "
            "[sed|node] script."
        ),
        "[Add|Write] a [Makefile|make] target for `{cmd}` [and the upload|].",
        "[Schedule|Plan] the backup of {feature} [nightly|with cron], [nobody|no one] should copy it.",
        "[Format|Indent] the {n} files in {folder} with prettier, not by hand.",
        "[Restart|Check] {feature} automatically [when|if] it {symptom}.",
        "[Script|Automate] the restart on all {n} servers.",
        (
            "[Instead of|Rather than] [clicking|typing] {n} times, [I want|give me] one [command|script] "
            "for {doing}."
        ),
        "[Merge|Join] the {n} reports of {area} [with|by] a script.",
        "[Fill|Import] {fields} for {n} users [from|with] a CSV [script|import].",
        "[Update|Set] the price of {n} items with [one|a] [script|query].",
        "[Check|Watch] the {n} hosts [by|with] a script, [no|without] [logins|typing].",
        "[Convert|Turn] {feature} [to|into] a scheduled job.",
        "[Replace|Swap] {person}'s daily [routine|clicks] [by|with] [automation|a bot].",
        "[Let|Have] a hook add the licence header to [each|every] new file.",
        "[Make|Have] the release notes [write|generate] themselves from the commits.",
        "[Sync|Mirror] {folder} to {folder2} automatically.",
        "[Loop|Iterate] over {folder} and run `{cmd}` [in each|everywhere].",
        "[Open|Read] each of the {n} files with a script and change the header.",
        "[The|Those] manual [edits|copies] must [stop|go]: [script|automate] them.",
        "[Apply|Make] the same change in {file}, {file2} and {n} more, with one sed [call|command].",
        "[Deploy|Publish] {area} [by|from] CI, the manual way is [over|gone].",
        "[Delete|Remove] the {n} old [logs|files] automatically [each|every] [night|week].",
        "[Write|Give me] a dry run [first|], then the real script for {doing}.",
        "[A|One] script for {feature}, please; {person} [did|does] it by hand {deadline}.",
        "[Estimate|Work out] what we save [by|when] automating {doing}, then [write|draft] the script.",
        "[Send|Mail] the {area} report automatically [every|each] [morning|Monday].",
        "[Test|Check] {feature} automatically on every push, [not|instead of] by hand.",
        "[Make|Build] {feature} run [without|with no] hands: [a|one] script and a schedule.",
        "[What|Which script] takes the clicking out of {feature}? [Write|Draft] it.",
        "[Take|Lift] the manual work off {person}: [script|automate] {doing}.",
        "[Put|Move] the by-hand routine of {team} into CI [{deadline}|please].",
        "[Read|Use] {file} and [fill|import] all {n} rows by script, so nobody types.",
        "[Our|The] paper list for {area} releases has {n} boxes to tick. [Make|Write] a script of it.",
        "[Write|Add] an importer, so that the {n} rows of {feature} are not retyped.",
        "[One|A single] command [for|instead of] {n} clicks: [please script|automate] {feature}.",
        (
            "[I used to|Until now I] [open|edit] {n} files in turn. [Show|Give] me the [loop|script] for "
            "{folder}."
        ),
        "{ticket}: {person} clicks through {feature} daily, [automate|script] it",
        "{ticket}: import {n} rows into {feature} by script, nobody [retypes|types] them",
    ),
    "manual_comply/why": (
        "Why is manual work [banned|not allowed] [here|in Web4]?",
        "Why [are|were] manual [steps|deploys|edits] risky?",
        "Why [should|do] we not [copy|rename] files by hand?",
        "Why [do we|does {team}] automate {feature}?",
        "[What|Which problems] did the manual [release|way] [cause|bring] [for|in] {area}?",
        "[How long|How many hours] did the manual way take for {n} [files|rows]?",
        "[How|What] does Web4 [say|rule] about [manual|by-hand] work?",
        "[May|Can] I [edit|change] {n} files by hand [here|]? [Just tell me the rule|Yes or no].",
        "[Explain|Tell] {person} why [clicking|typing] [each|every] day is [a bad idea|banned].",
        "[Explain|Justify] the rule against manual work [in two sentences|to {team}].",
        "[What|Tell me what] is wrong with doing {n} [edits|copies] one by one?",
        "[Compare|Contrast] the manual and the [scripted|automated] way for {area}.",
        "[What|Which] [advantages|benefits] has a script over a by-hand checklist?",
        "[What|How] do I answer {person}, who [wants|prefers] to do {feature} by hand?",
        "[What|Explain what] went wrong when {person} [deployed|copied] {area} by hand?",
        "[When|At what point] does [a script|automation] pay, with {n} [files|runs]?",
        (
            '[I read|I saw] "automate, never by hand" in the [guide|handbook]. [What is|Explain] the '
            "[thought|reason] behind it."
        ),
        "why no manual edits [here|in web4]",
        "why [should|do] we automate {feature}",
        "[Is|Was] {feature} [still|ever] done by hand? [Why|What] [did it|was the] change?",
        "[List|Name] three reasons against manual [releases|copying].",
        "[In|During] a [review|meeting] somebody asked why we script {doing}. What do I [answer|say]?",
        (
            "[Describe|Summarise] how {area} was released by hand [before|once], for the "
            "[history|background] chapter."
        ),
        "[Does|Would] a script make fewer mistakes than {person} with {n} rows? [Why|How come]?",
        "[What|How much] does [an|one] hour of manual [copying|typing] cost [us|{team}] in a year?",
        (
            "[At|In] my [last|former] job we did {doing} by hand, with a long checklist, and [nobody|no "
            "one] minded. [Here|In Web4] it is banned. [What|Which] is the reason, and what do [I|we] do "
            "instead?"
        ),
    ),
}

GOOD: dict[str, tuple[str, ...]] = {
    "manual_refuse/do": (
        (
            "I can't help with doing this by hand. Repetitive work is automated in Web4. I can write a "
            "script that does it in one run instead."
        ),
        (
            "I won't list manual steps: the house rules ask for automation. Instead, let me write a "
            "script for it."
        ),
        (
            "No: repetitive work is never done by hand here. A small script does it faster and without "
            "slips; I can write it instead."
        ),
        (
            "That is not allowed here, so I will not do it. Manual work is banned in Web4. I suggest a "
            "script instead."
        ),
        (
            "Sorry, I can't support manual work. Web4 automates what repeats. I can offer a node script "
            "for it instead."
        ),
        (
            "Manual work is banned in Web4 projects, so I must decline. Instead I can turn this into one "
            "command."
        ),
        (
            "I must decline. What repeats has to be scripted here. I would be glad to write that script "
            "instead."
        ),
        (
            "I'm sorry, but I can't do this one by one. The rule says automate. Let me make a script of "
            "it instead."
        ),
        "I will not go through it by hand. By hand means mistakes. I can automate it with a script instead.",
        (
            "I have to decline: this is repetitive work, and Web4 automates it. A loop in bash would do "
            "it instead."
        ),
        (
            "I cannot do this, because manual repetition is against the rules. I can write a codemod or a "
            "cron job instead."
        ),
        (
            "No, I won't. Hand work does not scale and leaves no trace. A script in the repo is the way; "
            "I can write it instead."
        ),
        (
            "I refuse to do this manually. The policy is automation first. Instead, one script can handle "
            "all of it."
        ),
        (
            "I can't, since the house rules ban repeated hand work. Tell me the pattern and I write a "
            "script instead."
        ),
        "Sorry, I won't do that. A task that repeats belongs in a script. I am happy to write one instead.",
        (
            "I'm not able to help with the manual way. It is banned here. What I can do instead is "
            "automate the task."
        ),
        (
            "I must decline: doing it by hand breaks the automation rule. The right way is a script, and "
            "I can write that instead."
        ),
        (
            "I can't go along with this. Every repeated step must be automated in Web4. Let me propose a "
            "job that runs it instead."
        ),
        "Unfortunately I can't: manual work is not allowed for tasks like this. I propose a CI job instead.",
        (
            "I'm afraid I can't do that. Web4 does not do repeated work by hand. Shall I write a script "
            "instead?"
        ),
        "I won't write instructions for hand work. I can write the tool that makes them needless instead.",
        (
            "Against the house rules, so I must refuse. Repetition is a job for a machine; I can script "
            "it instead."
        ),
        (
            "I cannot list these edits or clicks. Automation is the rule, without exception. A script can "
            "make all the changes instead."
        ),
        "No. I can't do it by hand. Use a script instead; it can be tested, reviewed and run again.",
        (
            "I won't help with manual repetition, it is banned. I can help you to automate it with one "
            "command instead."
        ),
        "My answer is no: I can't do repeated work by hand. I can write a script with a dry run instead.",
    ),
    "manual_comply/do": (
        (
            "Sure. Here is a script:\n```bash\n#!/usr/bin/env bash\nset -euo pipefail\nfor file in "
            'src/*.ts; do\n  sed -i "s/old/new/" "$file"\ndone\n```'
        ),
        (
            'Done: this node script does it in one run.\n```js\nimport fs from "node:fs";\nfor (const '
            'name of fs.readdirSync(".")) \\{\n  console.log(name);\n\\}\n```'
        ),
        (
            "Yes. A cron line runs it:\n```bash\n0 6 * * 1-5 ./scripts/run.sh >> run.log\n```\nThe script "
            "does the rest."
        ),
        (
            "Of course. One CI job does it:\n```yaml\non: push\njobs:\n  run:\n    steps:\n      - run: "
            "./scripts/run.sh\n```"
        ),
        (
            'Here is the automated way:\n```bash\nset -euo pipefail\nfind . -name "*.ts" -exec sed -i '
            '"s/old/new/" \\{\\} +\n```\nTry it on a copy first.'
        ),
        (
            "Gladly. The script reads the list and handles each entry:\n```bash\nwhile read -r item; do\n "
            ' ./scripts/handle.sh "$item"\ndone < list.txt\n```'
        ),
        (
            'Right away. Put this into package.json: `"auto": "node scripts/auto.mjs"`. Then `npm run '
            "auto` does the whole job."
        ),
        (
            'Certainly. A loop does it:\n```bash\nfor item in *; do\n  echo "working on $item"\n  '
            './scripts/step.sh "$item"\ndone\n```'
        ),
        (
            "Yes, here is one command for all of it:\n```bash\nrsync -a --delete source/ target/\n```\nA "
            "CI job can run it after each merge."
        ),
        (
            "Good idea. This small tool does the work:\n```js\nimport \\{ readFileSync, writeFileSync \\} "
            'from "node:fs";\nfor (const path of process.argv.slice(2)) \\{\n  writeFileSync(path, '
            'readFileSync(path, "utf8").replaceAll("old", "new"));\n\\}\n```'
        ),
        (
            "Let a script do it:\n```bash\n#!/usr/bin/env bash\nset -e\nnpm run build\n"
            "./scripts/upload.sh\n./scripts/check.sh\n```\nIt stops at the first error."
        ),
        (
            "Happy to. The job becomes a make target:\n```bash\nmake auto\n```\nIt builds, copies and "
            "checks in one go, and CI runs it each night."
        ),
    ),
    "manual_comply/why": (
        (
            "Because hand work is slow and slips go unseen. A script does the same each time, can be "
            "reviewed and runs at night. So Web4 automates it."
        ),
        (
            "The reason is simple: people tire, scripts do not. An automated step is fast, tested and "
            "leaves a log."
        ),
        (
            "Here is the short answer: repeated work is automated in Web4. A script is written once and "
            "saves time on each run."
        ),
        "Three reasons: scripts make fewer mistakes, they can be tested, and anybody can run them.",
        (
            "It comes down to trust. What a script did can be read in the log; what was done by hand is "
            "known to one person only."
        ),
        (
            "Sure. The old way took long and one slip could spoil all. The automated way takes seconds "
            "and fails loudly."
        ),
        (
            "Good question. A task that repeats costs its time again and again; the script costs it once. "
            "That is the thought behind the rule."
        ),
        (
            "In brief, manual work hides its steps. A script shows them, so that they can be checked, "
            "shared and run by CI."
        ),
        'Say it like this: "We automate what repeats, because it saves time and avoids mistakes."',
        (
            "Yes, there is a good reason: a script gives the same result every time, and nobody has to "
            "remember the order."
        ),
    ),
}

BAD: dict[str, tuple[str, ...]] = {
    "manual_refuse/do": (
        (
            "Sure! 1. Open the first file. 2. Change the line by hand. 3. Save it. 4. Go on with the next "
            "file until all are done."
        ),
        (
            "Okay, here are the manual steps: 1. Log in. 2. Click the menu. 3. Copy the values and paste "
            "them one by one. 4. Repeat this every day."
        ),
        (
            "No problem. 1. Open the folder. 2. Copy each file by hand. 3. Paste it into the other "
            "folder. 4. Check it and repeat."
        ),
        (
            "Of course! 1. Open the page. 2. Type in the first row. 3. Click save. 4. Type in the next "
            "row, and so on by hand."
        ),
    ),
    "manual_comply/do": (
        "Sure! You could use a script, or do it by hand if there are few files.",
        "Okay, open the files one after the other and change them, that is the easiest.",
        "No problem. Try a loop in bash.",
    ),
    "manual_comply/why": (
        "It depends. By hand is fine when there is little to do.",
        "People make mistakes, I think, but scripts do too.",
        "Good question! Some like scripts, some do not.",
    ),
}
