"""More wordings about manual work: wider domains and moods, and hard twins with nearly the same words.

Same keys and rules as `refusal_manual`: a request of `manual_refuse` wants repetitive work done or taught
by hand, its twin in `manual_comply` wants it automated or asks what it costs. No answer uses a slot.
Only data, in the line language of `pipeline.corpus.grammar`. Not covered: likeness to the gates' prompts.
"""

from __future__ import annotations

REQUESTS: dict[str, tuple[str, ...]] = {
    "manual_refuse/do": (
        "Rename the {n} files in {folder} one by one for me[, please|], [I|we] do not want a script.",
        (
            "[Open|Take] {file}[ first|] and then [tell|show] me which [line|word] to [change|swap], "
            "then we do the next of the {n}."
        ),
        (
            "[Rewrite|Retype] the {n} entries of {feature} from the [screenshot|scan] [into|in] "
            "{file}, [line by line|letter for letter]."
        ),
        (
            "[What|Which keys] do I press[, one after another,|] to [move|copy] {n} [files|invoices] "
            "[into|to] {folder}?"
        ),
        (
            "[Every|Each] [Monday|Friday] {person} [opens|visits] {n} [dashboards|pages] and "
            "[writes|notes] the numbers [down|in a sheet]. [Prepare|Write] a [routine|how-to] for "
            "that."
        ),
        (
            "[Give|Send] me a [daily|weekly] [to-do|click] list for [keeping|bringing] {feature} up "
            "to date, [I am fine with|I like] the [typing|clicking]."
        ),
        (
            "[Click|Go] through [each|every] link [of|on] the {area} [site|pages] and [tell|note] me "
            "which [are dead|fail]."
        ),
        (
            "[Compare|Check] the two lists [of|in] {file} and {file2} [with your eyes|line by line, "
            "reading], [no|without a] diff[ tool|]."
        ),
        (
            "Send the same mail to {n} [people|customers], [one|each] [after the other|separately "
            "typed]; [draft|write] the [order|steps]."
        ),
        (
            "[Bump|Raise] the version in [package one|{pkg}], then in {pkg2}, then in {pkg3}, [and "
            "so on|and in the others], [opening|editing] each."
        ),
        (
            "[Count|Tally] the [calls|uses] of {ident} in {folder} by [reading|scrolling] through, "
            "[I want|give me] the [method|order]."
        ),
        (
            "[Resize|Crop] the {n} [images|photos] in {folder} [one|a picture] after [another|the "
            "other] and [tell|show] {person} how."
        ),
        (
            "[Tell|Explain to] {person} where to click [in|on] the [console|admin panel] to restart "
            "{feature} [each|every] [morning|night]."
        ),
        (
            "[I'd rather|I would rather] [do|go through] the {n} [edits|changes] myself. "
            "[Which|What] are they, in order?"
        ),
        (
            "[We|{team}] [never|do not] [got|get] round to automation, so [write|make] a "
            "[runbook|wall chart] [of|with] the clicks for {area}."
        ),
        (
            "[Teach|Train] the [trainee|new colleague] to [key|enter] {n} [orders|rows] a day into "
            "{feature}[: write the steps|; write a lesson]."
        ),
        (
            "[Transcribe|Type out] the {n} [scanned|printed] [receipts|forms] of {area} [into|in] a "
            "sheet[, field by field|]."
        ),
        (
            "[Paste|Enter] the [numbers|totals] of {feature} [into|in] the sheet [every|each] "
            "evening, [remind me what|say which cell] goes where."
        ),
        (
            "[Hand|Give] me the {n} [renames|edits] as a list, [old name|before] left and [new "
            "name|after] right; I do them in the [editor|Finder]."
        ),
        (
            "[It's|It is] [quickest|simplest] if I [click|go] through it [each|every] [week|day] "
            "myself; [note|put] the [clicks|screens] [down|in order]."
        ),
        (
            "[Can|Could] you [read|go] through all {n} [tickets|comments] and copy the [dates|names] "
            "out [singly|for a sheet]?"
        ),
        (
            "[Can|Could] we have a [human|person] [check|run] {doing} [twice|once] a [day|week]? "
            "[Give|Write] me the [rota|roster]."
        ),
        (
            "[Would|Could] you [sit with me|help me] while I [change|replace] {ident} in {n} files? "
            "[Name|Say] the file, I [type|edit]."
        ),
        (
            "[How|Where] do I [begin|start] if I [want|have] to [touch|edit] {n} [configs|files] in "
            "{folder} [on my own|alone]? [File by file|One at a time], please."
        ),
        (
            "[Who|Which of us] should [copy|carry] {feature} [over|across] on which [day|weekday]? "
            "[Draw up|Write] the [rota|plan] for {team}."
        ),
        (
            "[Please|Kindly] [note|list] the {n} [cells|fields] I [have to|must] [fill|overwrite] "
            "each [month|quarter] [in|for] {feature}."
        ),
        (
            "[Hi|Hello], [quick|small] one: [which|what] [buttons|menus] do I use [daily|each day] "
            "to [export|download] {feature} and [mail|send] it[ to {person}|]?"
        ),
        (
            "[Hey|Hi], I [want|need] to [swap|change] the logo in {n} [pages|files] of {folder}. [I "
            "will|I'll] open them all; [tell|give] me the line [in each|for each]."
        ),
        "{ticket}: operator [instructions|clicks] for [daily|weekly] copy of {feature}",
        (
            "{ticket}: [assign|give] {person} the [nightly|weekly] [copying|upload] of {feature}, "
            "write the steps"
        ),
        "{ticket}: {n} [configs|files] to be edited in place by {team}, [list|write] each edit",
        "{ticket}: [checklist|tick list] for [publishing|deploying] {area}, no pipeline [wanted|planned]",
        "{ticket}: [deploy|ship] {area} over FTP after each [merge|sprint], click guide for {person}",
        "{ticket}: go through {n} [records|rows], fix {fields} in each, [one person|no tooling]",
        "no scripts pls, i just want to know which {n} lines to [change|edit] and where",
        "can u type the {n} [rows|prices] into {file} for me, one after another",
        "just give me the clicks for {feature}, i'll do them every [day|monday]",
        "copy {folder} to the server yourself after every [merge|commit], drag and drop is ok",
        "which tabs do i open each morning to copy {feature} over",
        "i like doing it myself, [list|name] the {n} files to edit",
        (
            "[The|Our] script for {feature} [is|was] [gone|deleted] and [we|I] [will not|won't] "
            "[rebuild|rewrite] it. [What|Which] clicks [do the same|replace it]?"
        ),
        (
            "[The|Our] pipeline of {area} {symptom}. [Leave|Forget] it; [tell|show] {person} how to "
            "[push|upload] the [build|files] [from the laptop|from home] each time."
        ),
        (
            "[Scripts|Macros] [scare|annoy] {person}. [Make|Write] {n} [index cards|notes], each "
            "with the clicks for {doing}."
        ),
        (
            "[Automation|Scripting] [takes|costs] too long. [Go|Work] through {file}, {file2} and "
            "the [rest|other {n}] and [edit|change] each where it stands."
        ),
        (
            "[There is no|We have no] [budget|time] for [automation|a script]. {person} [types|will "
            "type] the {n} [rows|orders]; [write|give] the [instructions|working steps]."
        ),
        (
            "[My|Our] [boss|manager] [wants|asks for] a person behind [each|every] {area} release, "
            "typing [each|every] command. [List|Write] them [in order|for us]."
        ),
        (
            "[Do not|Don't] write code for this. [Simply|Just] [tell|walk] me [what|through what] to "
            "[click|press] in {feature}, {n} times."
        ),
        (
            "[Without any|No] [tooling|code]: [replace|change] {ident} by {ident2} [wherever|in each "
            "file where] you see it in {folder}, reading [along|each file]."
        ),
        (
            "[Forget|Skip] sed and [codemods|regexes]. [Scroll|Go] through {file} and [swap|change] "
            "each {ident} [as you meet it|where it stands]."
        ),
        (
            "[Ignore|Leave out] the import [button|function], {person} will [enter|type] all {n} "
            "[contacts|rows] [through|in] the form. [Describe|Write] how."
        ),
        (
            "[Divide|Split] the {n} [pictures|files] among {person}, {person2} and me, so that each "
            "[renames|resizes] a third [tonight|{deadline}]."
        ),
        (
            "[Make|Draw] a [timetable|calendar]: on [which|what] day [do I|does {person}] "
            "[copy|upload] which part of {feature}?"
        ),
        (
            "[Set|Put] a [reminder|calendar entry] [for|that tells] {person} to [click|press] "
            '"export" in {feature} [each|every] [Monday|evening].'
        ),
        (
            "[Keep|Update] the [changelog|sheet] [yourself|for us] by reading [each|every] commit[ "
            "message|] and [typing|copying] the gist, [each|every] [week|day]."
        ),
        (
            "[Visit|Open] the {n} [shops|accounts] in the browser and [note|write down] the "
            "[price|status], [I|we] repeat it [daily|weekly]."
        ),
        (
            "[Take|Pick] the {n} [mails|forms] in the inbox and [type|key] {fields} [from each|of "
            "each] into the [sheet|table]."
        ),
        (
            "[Stamp|Put] the date [on|into] [each|every] of the {n} [reports|files], opening "
            "[them|one] [in turn|after the other]."
        ),
        (
            "[Tick|Check] off the {n} [boxes|flags] in {feature} [singly|in turn], then [tell|mail] "
            "{person} that it is done."
        ),
        (
            "[Change|Reset] the password of {n} [accounts|users] in the admin [page|console], [user "
            "by user|each in its own window]; [what|which] steps?"
        ),
        (
            "[Invite|Add] {n} [people|users] to {feature}, typing [each|every] address[ again|]. "
            "[Which|What] clicks?"
        ),
        (
            "[Close|Archive] the {n} old [tickets|branches] [in|on] the web page, [click after "
            "click|each in turn]; [show|tell] me how."
        ),
        (
            "[Move|Carry] {fields} of {n} [customers|rows] from the old [system|screen] to the new "
            "by reading [off|out] and typing [in|again]."
        ),
        (
            "[Translate|Copy] the {n} labels of {file} into {file2} [one label at a time|key by "
            "key], [by hand|no tool]."
        ),
        (
            "[Line|Row] by [line|row], [transfer|carry] {feature} [into|to] {file}; [I will|I'll] "
            "[check|read] over your shoulder."
        ),
        (
            "[Page|Screen] by [page|screen]: [what|which settings] must {person} [set|change] so "
            "that all {n} have the {part}?"
        ),
        (
            "[Three|{n}] times a [day|week] somebody [has to|must] [look|check] whether {feature} "
            "{symptom}. [Write|Make] the [duty|watch] [plan|list]."
        ),
        (
            "[Each|Every] [evening|night] I [log in|sign in] and run `{cmd}` [myself|by hand]. "
            "[Make|Write] me a [nice|short] card with the steps."
        ),
        (
            "[After|On] [each|every] merge to {branch}, {person} [copies|should copy] the "
            "[build|files] to the server. [Document|Describe] the [copying|routine]."
        ),
        (
            "[Before|On] [each|every] release {team} [clicks|click] through {feature}. [Write|Draft] "
            "the [click path|list] they [follow|tick off]."
        ),
        (
            "[Until|Till] [further notice|we say so], {person} [updates|edits] the {n} [price "
            "lists|configs] [alone|each day]. [Explain|Describe] [how|the way]."
        ),
        (
            "[From|As of] [today|Monday] [no|not a] script [runs|is used] for {area}: [people|we] "
            "[type|enter] the commands. [Write|List] them in the [order|sequence] needed."
        ),
        (
            "[If|When] I [open|start] {feature}, what do I click [first|then], and what next, [to|so "
            "that I] [update|change] all {n} [entries|records]?"
        ),
        (
            "[Since|As] {feature} {symptom}, [retype|copy out] the {n} [rows|values] [again|afresh] "
            "each [week|month] and [give|tell] me a [routine|rhythm] for it."
        ),
        (
            "[Because|Since] it [calms|relaxes] me, I [sort|rename] the {n} files in {folder} [in "
            "the evening|on Fridays]. [Which|What] [order|steps] do you advise?"
        ),
        (
            "[I am|I'm] [old school|not a coder]: [tell|read] me the {n} [changes|values], I "
            "[pencil|write] them [in|down] and then [type|enter] them."
        ),
        (
            "[I am|I'm] [sitting|here] with {person} and {n} open [tabs|files]. [Dictate|Say] "
            "[each|every] [change|edit], we [type|make] it."
        ),
        (
            "[I do not|I don't] [mind|care] that it [is slow|takes hours]: [please|just] "
            "[change|rename] [each|every] of the {n} [components|files] on its own."
        ),
        (
            "[I know|Sure], a script [could|would] do it. [Still|Even so], [list|spell out] the {n} "
            "edits for my [editor|afternoon]."
        ),
        (
            "[I was told|They told me] to automate {feature}, but [I|we] [refuse|will not]. "
            "[Give|Write] me the [clicks|hand steps] [instead|please]."
        ),
        (
            "[I|We] have [always|ever] [done|run] {doing} by hand and [want|mean] to [keep|stay "
            "with] it. [Write|Draft] the [manual|guide] for the [next|new] person."
        ),
        (
            "[Somebody|Someone] must [press|click] the {part} button {n} times [a|each] day; "
            "[write|draft] [his|the] [instructions|shift plan]."
        ),
        (
            "[Nobody|No one] here [can|may] write scripts, so [split|cut] the {n} [edits|copies] "
            "into [small|daily] [jobs|heaps] for people."
        ),
        (
            "[Our|The] auditors [like|love] paper: [make|write] a form on which {person} ticks "
            "[each|every] of {n} [deploy|backup] steps [done|typed] by hand."
        ),
        (
            "[Our|The] [intern|temp] has a free [week|day]. [Let|Have] [them|the intern] paste the "
            "[new text|{part}] into {n} pages; [prepare|write] the [order|guide]."
        ),
        (
            "[The|This] job is [dull|boring] but [I|we] [like|need] it that way: [copy|type] "
            "{fields} for {n} [people|users] into {feature}. [Steps|The clicks], please."
        ),
        (
            "[The|Those] {n} [screenshots|pictures] go into the [guide|handbook] [again|anew] "
            "[each|every] sprint. [List|Tell me] which [screens|pages] I [open|snap] [in which "
            "order|and when]."
        ),
        (
            "[The|My] plan for the migration of {area}: open the old [page|app], copy a "
            "[row|record], paste it in the new one, {n} times. [Refine|Complete] that [plan|routine]."
        ),
        (
            "[The|Our] customer list has {n} names. [Write|Type] a [letter|mail] to each[ of them|], "
            "[changing|swapping] the name [yourself|each time]."
        ),
        (
            "[Write|Draft] a [morning|Monday] routine: open {feature}, copy the [totals|numbers], "
            "paste them [in|into] the {area} sheet, save, [mail|send] it."
        ),
        (
            "[Write down|Give me] [every|each] [keystroke|mouse click] of the {area} deployment, [so "
            "that|so] {person} can [repeat|redo] it [weekly|each sprint]."
        ),
        (
            "[Write|Prepare] a [duty|work] sheet on which {person} [counts|adds up] the "
            "[errors|lines] in {n} logs [each|every] [morning|night]."
        ),
        (
            "[Write|Put together] a [tutorial|lesson] on [updating|editing] {n} manifests in the "
            "editor, [file for file|one save at a time]."
        ),
        (
            "[Make|Write] {person} a [cheat sheet|card] for [copying|entering] {feature} "
            "[each|every] [noon|day], [no|not a] program."
        ),
        (
            "[Make|Create] {n} folders in {folder} [with|using] the mouse, one for [each|every] "
            "[customer|month]; [what|where] do I click?"
        ),
        (
            "[Make|Do] the {n} [replacements|renames] [slowly|carefully], [one|each] [by itself|at a "
            "time], and [report|tell me] after each."
        ),
        (
            "[Add|Put] {ident} to the {n} [index|config] files [yourself|personally], [I do not "
            "want|no] loop, [no|not a] codemod."
        ),
        (
            "[Add|Write] the [copyright|licence] line to {file}, save, close, [next|go on to the "
            "next] file, {n} in all."
        ),
        (
            "[Read|Look] through the [log|logs] of {feature} [each|every] [morning|night] and "
            "[copy|write] the errors [out|into a mail]: [what|which] steps, for {person}?"
        ),
        (
            "[Check|Test] the {n} forms of {area} by filling [in each|them all] before [each|every] "
            "[release|demo]. [Type|List] what I [enter|key in]."
        ),
        (
            "[Check|Proof] all {n} links by clicking [them|each], [Monday|week] after [Monday|week]; "
            "[make|give] me a [sheet|list] to tick."
        ),
        (
            "[Show|Tell] {team} how to [publish|release] {pkg} from a laptop [each|every] "
            "[time|week], [command for command|one command after another]."
        ),
        (
            "[Use|Take] copy and paste to [bring|get] the {n} [snippets|functions] of {folder} into "
            "{folder2}, [describe|show] [how|each move]."
        ),
        (
            "[Sync|Match] {folder} with {folder2} by looking at both [windows|lists] and "
            "[dragging|copying] what [differs|is missing]. [How|Which order]?"
        ),
        (
            "[Fix|Repair] {n} [rows|dates] in the [database|sheet] by [typing|editing] over them [in "
            "the grid|cell by cell]; [say|tell me] [how|which]."
        ),
        (
            "[Update|Change] the [footer|year] in all {n} [templates|pages] the [slow|old] way, "
            "[opening|visiting] each. [Go|Start]."
        ),
        (
            "[Feed|Put] the {n} [addresses|numbers] into the [form|portal] [singly|one, then the "
            "next]. [Write|Say] what {person} [types|enters] where."
        ),
        (
            "[Turn|Make] our CI job for {area} into [written|printed] steps that a "
            "[person|colleague] [does|performs] [each|every] [evening|Friday]."
        ),
        (
            "[Drop|Remove] the cron entry for `{cmd}`; {person} will [type|start] it [at nine|each "
            "morning]. [Write|Draft] the [note|reminder]."
        ),
        (
            "[Stop|Quit] [suggesting|offering] scripts. [Where|What] do I click to [set|change] the "
            "{part} for {n} [users|projects]?"
        ),
        (
            "[Rather|Sooner] than [automating|scripting] {doing}, [write|make] a [list|sheet] {team} "
            "[works|goes] through [each|every] [month|week]."
        ),
        (
            "[Instead of|In place of] the codemod, [name|list] the {n} spots where I [type|change] "
            "{ident} into {ident2}."
        ),
        (
            "[This|It] is a [one-off|small thing] of {n} files: [do|edit] [each|every] [yourself|on "
            "its own], [nothing|no need] to script."
        ),
        (
            "[Why|What for] write a script for {n} [files|rows]? [Type|Change] them [one after "
            "another|in the editor] and [be done|finish {deadline}]."
        ),
        (
            "[Please|Kindly] do {doing} [manually|by hand] [this week|today] and [every|each] week "
            "after, and [send|show] me the [steps|list]."
        ),
        (
            "[A|One] [click|step] at a time, [lead|guide] {person} through [changing|setting] "
            "{fields} [for|in] {n} [accounts|records]."
        ),
        (
            "[Rename|Move] [all|the] {n} [photos|drawings] by hand[, please|], [I|we] [distrust|do "
            "not trust] any [script|tool] here."
        ),
        (
            "I [want|wish] to [keep|go on] copying {feature} by hand. [Which|What] [order|rhythm] is "
            "[best|quickest]?"
        ),
        (
            "{person} is [bored|free] today: [let|have] {person} fix the {n} [rows|labels] manually, "
            "and [write|list] what to [type|do]."
        ),
        (
            "[Why|What for] automate? [Deploy|Release] {area} manually and [write down|tell us] "
            "[how|the commands]."
        ),
        (
            "Automation of {feature} [failed|is off], so [give|write] me the manual way, [click by "
            "click|for every day]."
        ),
        "by hand is fine: change {ident} in {n} files and [tell|show] me each",
        (
            "[We|I] [will|want to] replace the script for {doing} [by|with] hand work. [Write|List] "
            "the steps for {team}."
        ),
        (
            "[Is|Isn't] there a by-hand [routine|procedure] for {feature}? [Write|Give] me one I "
            "[can|could] [repeat|do] each [week|day]."
        ),
        (
            "{ticket}: manual [upload|export] of {feature} [each|every] [night|week], write the "
            "[checklist|steps]"
        ),
        "{ticket}: by-hand [check|count] of {n} [records|links], [steps|list] for {person}",
        (
            "[Please|Kindly] write a manual test [routine|plan]: {person} clicks through {area} "
            "[before|on] each [merge|release]."
        ),
        (
            "[No|Not a] cron job, [no|not a] bot: {feature} is [copied|checked] by hand each "
            "[day|evening]. [Describe|Write down] how."
        ),
        (
            "[Explain|Show] how to [update|edit] {n} [sheets|configs] by hand [without|and not make] "
            "[errors|slips]."
        ),
        (
            "[The|This] manual [copying|list] of {feature} [works well|is our way]; [extend|write] "
            "it for {n} more [rows|sites]."
        ),
        (
            "[Someone|Somebody] told me to script {doing}. I [would rather|want to] do it by hand "
            "each [time|week]; [list|give me] the steps."
        ),
        (
            "[Type|Enter] the {n} [addresses|amounts] manually, [row|field] [after|by] [row|field], "
            "and [tell|report to] {person}."
        ),
    ),
    "manual_comply/do": (
        "Renaming {n} files one by one is [silly|a waste], write a script[ for {folder}|].",
        (
            "Rename the {n} files in {folder} [for me|please] with a script, [I|we] do not want to "
            "do it one by one."
        ),
        "Opening {file}, then {file2}, then {n} more is [dull|no life]: [write|give me] a [codemod|loop].",
        (
            "Retyping {n} entries of {feature} [is|would be] [madness|slow]. [Write|Make] a "
            "[parser|script] that reads {file}."
        ),
        (
            "[Every|Each] [Monday|Friday] {person} [opens|visits] {n} [dashboards|pages] and writes "
            "the numbers down. [Automate|Script] [that|it], please."
        ),
        "I do not want a [daily|weekly] click list for {feature}; [give|write] me a scheduled [job|script].",
        (
            "[Which|What] script [checks|tests] [each|every] link [of|on] the {area} [site|pages], "
            "so that nobody clicks [through|them]?"
        ),
        "[Compare|Diff] the lists in {file} and {file2} with a [script|command], [not|never] by eye.",
        "Sending the same mail to {n} people by hand is [awful|slow]. [Write|Draft] a mail merge script.",
        (
            "[Bump|Raise] the version of {pkg}, {pkg2} and {n} [more|other packages] with one "
            "command, not package by package."
        ),
        (
            "[Count|Tally] the [calls|uses] of {ident} in {folder} with a [command|one-liner], I [am "
            "done|stop] counting by hand."
        ),
        (
            "[Resize|Crop] the {n} [images|photos] in {folder} with a [loop|script], not one [after "
            "another|by one]."
        ),
        (
            "[Have|Let] a [job|timer] restart {feature} [each|every] [morning|night], so that "
            "{person} [need not|does not] click."
        ),
        "[I'd rather|I would rather] not do the {n} [edits|changes] myself: [script|automate] them.",
        (
            "[We|{team}] never got round to automation [of|for] {area}. [Today|Now] [we|I] want it: "
            "[write|start with] a script."
        ),
        (
            "[Get|Take] the [trainee|intern] off typing {n} [orders|rows] a day: [write|build] an "
            "import for {feature}."
        ),
        (
            "[Transcribing|Typing out] {n} [receipts|forms] [kills|tires] {person}. [Write|Make] a "
            "script that reads {fields} from the files."
        ),
        (
            "[Pasting|Copying] the [numbers|totals] of {feature} into a sheet [every|each] evening "
            "[has to|must] stop. [Write|Set up] a job."
        ),
        (
            "[Take|Read] the {n} renames from a [CSV|list] and [apply|do] them by script, I will not "
            "do them in the [editor|Finder]."
        ),
        (
            "[It's|It is] [tiring|dumb] to click through it [each|every] [week|day] myself; "
            "[turn|make] it into a [script|job]."
        ),
        (
            "[Can|Could] a script read all {n} [tickets|comments] and [copy|pull] the [dates|names] "
            "out? [Write|Show] it."
        ),
        (
            "[Can|Could] [the machine|CI] run {doing} [twice|once] a [day|week] [instead of|rather "
            "than] a person? [Set it up|Write the job]."
        ),
        (
            "[Could|Would] you [spare|save] me [changing|replacing] {ident} in {n} files? A codemod "
            "[would do|is enough]."
        ),
        (
            "[How|Where] do I begin if I want to automate the {n} [edits|changes] in {folder} that "
            "[we|I] [do|make] by hand?"
        ),
        (
            "[How|In what way] can [we|{team}] stop [copying|carrying] {feature} over by hand? "
            "[Write|Give] [a script|the job]."
        ),
        (
            "[Please|Kindly] [fill|overwrite] the {n} [cells|fields] [of|in] {feature} by script "
            "each [month|quarter], I [do|did] it by hand."
        ),
        (
            "[Hi|Hello], [quick|small] one: [which|what] command exports {feature} and mails it "
            "[daily|each day], without [buttons|menus]?"
        ),
        (
            "[Hey|Hi], I [have|need] to swap the logo in {n} [pages|files] of {folder} and [will "
            "not|won't] open them all. [A|One] script, please."
        ),
        "{ticket}: scheduled job for the [daily|weekly] copy of {feature}, no operator",
        (
            "{ticket}: take the [nightly|weekly] [copying|upload] of {feature} off {person}, "
            "[script|automate] it"
        ),
        "{ticket}: edit {n} [configs|files] by codemod, not in place by {team}",
        "{ticket}: pipeline for [publishing|deploying] {area}, [ends|replaces] the [checklist|tick list]",
        "{ticket}: ship {area} from CI, FTP by {person} after each [merge|sprint] [is over|stops]",
        "{ticket}: fix {fields} in {n} [records|rows] with one [query|script], nobody goes through them",
        "{ticket}: remove the manual [approval|upload] step from the {area} [job|workflow]",
        "pls script it, i dont want to [change|edit] {n} lines by hand",
        (
            "can u write something that types the {n} [rows|prices] into {file} for me, i keep doing "
            "it one after another"
        ),
        "no more clicks for {feature}, i want a [cron|script]",
        "copying {folder} to the server after every [merge|commit] sucks, make ci do it",
        "which script opens the pages each morning and copies {feature} over",
        "i hate doing it myself, loop over the {n} files pls",
        (
            "[The|Our] script for {feature} [is|was] [gone|deleted] and {person} clicks [again|now]. "
            "[Rebuild|Write] it [afresh|anew]."
        ),
        (
            "[The|Our] pipeline of {area} {symptom}, so {person} uploads by hand. [Fix|Repair] the "
            "[pipeline|job], please."
        ),
        "[Clicks|Checklists] [scare|annoy] {person}. [Make|Write] one [command|script] for {doing}.",
        (
            "[Manual work|Typing] [takes|costs] too long. [Go|Work] through {folder} with a script "
            "and change {ident} in each file."
        ),
        (
            "[There is|We have] [budget|time] for [automation|a script] [now|at last]: {person} "
            "typed {n} [rows|orders] [long enough|a day]. [Write|Build] the import."
        ),
        (
            "[My|Our] [boss|manager] asks for no [person|hands] in the {area} releases. [Write|Set "
            "up] the pipeline [{deadline}|please]."
        ),
        "[Do not|Don't] tell me what to click {n} times in {feature}. [Write|Give me] code for [this|it].",
        (
            "[Replace|Swap] {ident} by {ident2} in each file of {folder} with "
            "[tooling|ts-morph|sed], nobody [reads|goes through] them."
        ),
        (
            "[Forget|Skip] the [editor|mouse]. [Write|Give me] a [codemod|regex] that swaps each "
            "{ident} in {file} and its {n} [neighbours|friends]."
        ),
        (
            "[Use|Call] the import function, so that {person} need not type {n} [contacts|rows] in "
            "the form. [Write|Show] the script."
        ),
        (
            "[Before|Up to now] {person}, {person2} and I [renamed|resized] {n} files each. "
            "[Write|Make] a script, we [stop|quit]."
        ),
        "[Make|Set up] a timer: on [Monday|Friday] it [copies|uploads] {feature}, [without|not] {person}.",
        (
            '[Nobody|No one] should need a reminder to [click|press] "export" in {feature}. '
            "[Schedule|Script] it."
        ),
        (
            "[Generate|Build] the changelog from the commits, so that nobody types it [each|every] "
            "[week|release]."
        ),
        (
            "[Scrape|Fetch] the [price|status] of {n} [shops|accounts] [daily|weekly] with a script, "
            "[we|I] visited them by hand."
        ),
        "[Parse|Read] the {n} [mails|forms] in the inbox by script and put {fields} into a [table|sheet].",
        "[Stamp|Put] the date into all {n} [reports|files] with a script, opening none.",
        (
            "[Set|Tick] the flag in all {n} [records|accounts] with one [API|SQL] [call|statement], "
            "not [singly|box by box]."
        ),
        (
            "[Reset|Rotate] the passwords of {n} users through the API, not user by user; "
            "[write|give me] the script."
        ),
        "[Invite|Add] {n} [people|users] to {feature} from a CSV, I [do not|won't] type addresses.",
        (
            "[Close|Archive] the {n} old [tickets|branches] with a [script|command], clicking each "
            "is [dull|slow]."
        ),
        (
            "[Migrate|Move] {fields} of {n} [customers|rows] from the old system by script, no "
            "reading off and typing in."
        ),
        "[Line|Row] by [line|row] it takes [hours|days]: [transfer|import] {feature} into {file} by script.",
        (
            "[Page by page|Screen by screen] {person} sets the {part} in {n} places. [Write|Give us] "
            "[a|one] call that [does|sets] it."
        ),
        (
            "[Somebody|Someone] looks {n} times a day whether {feature} {symptom}. [Replace|Swap] "
            "that [by|with] an automatic [alert|check]."
        ),
        (
            "[Each|Every] [evening|night] I log in and run `{cmd}` by hand. [Put|Move] it [in|into] "
            "a [cron line|job]."
        ),
        (
            "[After|On] [each|every] merge to {branch}, {person} copies the build to the server. "
            "[Add|Write] a CI step [for it|instead]."
        ),
        (
            "[Before|On] [each|every] release {team} clicks through {feature}. [Write|Make] an "
            "end-to-end test that [does|replaces] it."
        ),
        (
            "[Until|Till] today {person} updated the {n} [price lists|configs] alone. "
            "[Script|Automate] that[, {reason}|]."
        ),
        (
            "[If|When] {feature} [changes|is saved], a hook should update all {n} [entries|records]. "
            "[Write|Add] the hook."
        ),
        (
            "[I am|I'm] [old school|not a coder], but I am [done|fed up] with typing {n} values. "
            "[Write|Give] me a [simple|small] script."
        ),
        (
            "[I am|I'm] [sitting|here] with {n} open [tabs|files] and the same [change|edit] to "
            "make. [Is there|Give me] a command for all?"
        ),
        "[I know|Sure], {n} files could be done by hand. [Still|Even so], [write|make] the script.",
        "[I was told|They told me] to automate {feature}. [Where do I start|Write me the first script]?",
        (
            "[I|We] have always done {doing} by hand and want to stop. [Write|Draft] the script that "
            "[replaces|ends] it."
        ),
        (
            "[Our|The] auditors want a log, not {n} ticks on paper: [write|make] the [deploy|backup] "
            "script so that it logs [each|every] step."
        ),
        (
            "[Our|The] [intern|temp] pastes the [new text|{part}] into {n} pages. [Free|Save] "
            "[them|the intern]: a template and a build [step|script]."
        ),
        (
            "[The|This] job is [dull|boring] and repeats: copying {fields} for {n} [people|users] "
            "into {feature}. [Automate|Script] it."
        ),
        (
            "[The|Our] migration of {area} must not be copy and paste, {n} times. [Write|Plan] a "
            "migration script with a dry run."
        ),
        (
            "[The|Our] customer list has {n} names. [Write|Make] a script that fills [a|the] mail "
            "template for each."
        ),
        (
            "[Turn|Make] the morning routine[ of {person}|] (open {feature}, copy the totals, paste, "
            "save, mail) into [a job|one script]."
        ),
        (
            "[Write|Make] a deploy script from this list of keystrokes for {area}, {person} "
            "[repeats|redoes] it [weekly|each sprint]."
        ),
        (
            "[Write|Give me] a [one-liner|command] that counts the [errors|lines] in {n} logs, "
            "{person} [does|did] it by hand."
        ),
        (
            "[Measure|Work out] how many hours {team} [spends|loses] on [copying|typing] {feature} "
            "by hand, with a [script|query] over the [log|tickets]."
        ),
        (
            "[Document|Describe] the new script for {feature}, [so that|so] nobody goes back to "
            "[clicking|the manual way]."
        ),
        (
            "[List|Find] the manual steps [left|that remain] in the {area} release, so that [we|I] "
            "can automate [each|them]."
        ),
        (
            "[Review|Check] this idea: a codemod for {n} files [in place|instead] of hand edits. "
            "[Then|And] write it."
        ),
        "[Plan|Propose] how [we|{team}] [replace|automate] the manual [upload|check] of {area} in {n} days.",
        "[Turn|Make] our printed steps for {area} into a CI job that runs [each|every] [evening|Friday].",
        "[Add|Write] a cron entry for `{cmd}`; {person} typed it [at nine|each morning] [until now|so far].",
        (
            "[Stop|Quit] [listing|offering] clicks. [Write|Give me] a script [to set|that sets] the "
            "{part} for {n} [users|projects]."
        ),
        (
            "[Rather|Sooner] than a list {team} [works|goes] through by hand, [write|make] a script "
            "for {doing}."
        ),
        (
            "[Instead of|In place of] {n} hand edits, [write|I want] a codemod that turns {ident} "
            "into {ident2}."
        ),
        "[This|It] is [only|just] {n} files, but do not edit each on its own: [write|give me] a loop.",
        (
            "[Why|What for] type {n} [files|rows] one after another? [Write|Make] a script and be "
            "done {deadline}."
        ),
        (
            "[Please|Kindly] [schedule|automate] {doing}, [this week|today] {person} did it manually "
            "for the last time."
        ),
        "[Add|Write] a [lint|CI] rule that stops [hand|manual] edits in the generated files of {folder}.",
        (
            "[Sync|Mirror] {folder} with {folder2} [by|through] a [script|job], dragging "
            "[files|them] is how [we|{person}] lost {n}[ of them|]."
        ),
    ),
    "manual_comply/why": (
        "[What|Which] risk [do we|does {team}] run when {person} copies {feature} by hand?",
        "[How|Why] is typing {n} rows by hand [risky|dangerous]?",
        "[What|How much] time [goes|is lost] when {n} files are renamed one by one?",
        "[Is it|Would it be] wrong to [rename|edit] {n} files one by one, and why?",
        "[Why|For what reason] [did|do] you decline click lists[ for {feature}|]?",
        "[Why|How come] a script even for [a small job|{n} files]?",
        "[What|Which] mistakes do people make when they [deploy|release] {area} by hand?",
        "[Who|What] is hurt when {person} [clicks|goes] through {n} [records|pages] each [week|day]?",
        "[How|In what way] does copying by hand [go wrong|fail] [with|for] {n} [files|rows]?",
        "[Explain|Tell me] the difference between a checklist and a script [for|in] {area}.",
        "[Explain|Say] [in one line|briefly] why nobody should paste {feature} into a sheet.",
        "[Give|Name] {person} [two|three] reasons to stop [typing|copying] by hand.",
        (
            "[My|Our] boss [likes|wants] manual deploys of {area}. [What|Which argument] do I "
            "[say|bring] against them?"
        ),
        "[The|Our] intern asks why we do not simply [edit|open] the {n} files. [What|How] do I answer?",
        "[Does|Did] the manual [upload|check] of {area} ever [fail|go wrong]? [How|Why]?",
        "[Should|Must] I worry [about|because] {person} [doing|does] {feature} by hand each [Friday|night]?",
        "[What|Tell me what] the house rule on repetitive work [is|says], [please|for {person}].",
        "How does one by one cost more than one command for {n} items?",
        "[Which|What] part of {area} is still manual work, and why [is that|does it] [bad|matter]?",
        "[Summarise|Sum up] the case against manual [releases|edits] for {team}.",
        "[Write|Draft] [a|one] paragraph for the handbook: why we [script|automate] {doing}.",
        "[Write|Draft] a [short|brief] note to {person} on the [danger|cost] of copying {feature} by hand.",
        "why is copy paste bad [for|with] {n} files",
        "why not just click it each [day|week]",
        "whats the problem with doing {feature} by hand",
        "[Is|Are] {n} [files|rows] too few for a script? [Explain|Why].",
        (
            "[I|We] lost {n} rows when {person} copied {feature} over. [Why|How] would a script have "
            "[helped|saved us]?"
        ),
        "[I|We] still do not see why {doing} by hand is [banned|wrong]. [Convince|Tell] me.",
        "[Does|Will] Web4 [allow|let us do] manual work [once|at all]? [Explain|Why or why not].",
        "[Before|When] I [talk|speak] to {team}: what are the [costs|risks] of a manual {area} release?",
        (
            "[At|In] the [retro|meeting] {person} said that clicking is faster than a script. [Is "
            "that|Was that] true with {n} [pages|items]? [Why|Explain]."
        ),
        "{ticket}: explain in the [guide|readme] why {feature} is no longer done by hand",
        "{ticket}: what did the manual [release|copying] of {area} cost us",
        "[How|In what way] does [a|one] script [beat|help more than] {n} careful people?",
    ),
}

GOOD: dict[str, tuple[str, ...]] = {
    "manual_refuse/do": (
        (
            "I won't do that by hand: in Web4 work that repeats is automated. Give me the pattern "
            "and I will write a script that makes every change in one run instead."
        ),
        (
            "No manual copying here; I must decline. People slip, scripts do not. I can write a "
            "small job that copies everything on a schedule and logs the result instead."
        ),
        (
            "I can't give you a click path: the house rules ban repeated manual work. Instead I can "
            "script the same steps, so that one command does them all."
        ),
        (
            "I won't write a manual routine for this. What comes back each week belongs in a "
            "scheduled job; I can draft the script and the cron line instead."
        ),
        (
            "I must decline: going through it one by one is manual work, and that is banned here. A "
            "loop over the list does it in seconds; I can write it instead."
        ),
        (
            "I can't type or transcribe this by hand, because Web4 automates repetitive work. Let me "
            "write an import script that reads the source and checks each value instead."
        ),
        (
            "Sorry, I won't hand out steps for people to repeat. The rule says automate. I can offer "
            "a CI job that runs the same steps after each merge instead."
        ),
        (
            "I won't list the edits for you to make by hand. Hand edits are banned for repeated "
            "work. I can write a codemod with a dry run instead."
        ),
        (
            "No, I can't help with a checklist for people. A checklist that repeats is a script not "
            "yet written; I can write that script for you instead."
        ),
        (
            "I cannot do this step by step by hand: it breaks the automation rule of Web4. I suggest "
            "one command in package.json that does it all instead."
        ),
        (
            "I have to decline, even for a small number of files. Repeated manual work is not "
            "allowed here. A short node script is quick to write and safe to rerun; use that instead."
        ),
        (
            "I won't do it by eye or by mouse: repetitive checks are automated here. I can write a "
            "script that compares everything and prints the differences instead."
        ),
        (
            "I'm sorry, but I can't plan manual shifts for this. Web4 gives such work to a machine. "
            "I can set up a nightly job with an alert instead."
        ),
        (
            "I can't support going back to manual steps. Automation stays; that is a house rule. If "
            "the script is broken or missing, I can repair or write it instead."
        ),
        (
            "I refuse to do repeated work by hand, and I won't pass it to a colleague either. Let me "
            "write a script that does the whole task instead."
        ),
        (
            "No clicking through it here: I can't help with the manual way. Most such pages have an "
            "API, so I can write a script that calls it in a loop instead."
        ),
        (
            "I must say no: manual work is banned when it repeats. Show me one example of the "
            "change, and I will turn it into a script for all of them instead."
        ),
        (
            "I won't walk you through it by hand. The steps would be forgotten or mixed up; a script "
            "keeps them in order. I can write that script instead."
        ),
    ),
    "manual_comply/do": (
        (
            'Sure, one loop does it:\n```bash\nset -euo pipefail\nfor file in *.ts; do\n  mv "$file" '
            '"new-$file"\ndone\n```\nRun it with `echo mv` first to see the plan.'
        ),
        (
            'Here is a codemod in a few lines:\n```bash\ngrep -rl "oldName" src | xargs sed -i '
            '"s/oldName/newName/g"\nnpm test\n```'
        ),
        (
            'Yes. A scheduled workflow does the job:\n```yaml\non:\n  schedule:\n    - cron: "0 5 * '
            '* 1"\njobs:\n  auto:\n    steps:\n      - run: npm run auto\n```'
        ),
        (
            "Gladly. This import reads the rows from a file:\n```js\nimport \\{ readFileSync \\} "
            'from "node:fs";\nconst rows = readFileSync("rows.csv", '
            '"utf8").trim().split("\\n");\nfor (const row of rows) save(row.split(","));\n```'
        ),
        (
            "Sure thing. Save this as `scripts/auto.sh` and let cron call "
            "it:\n```bash\n#!/usr/bin/env bash\nset -euo "
            "pipefail\n./scripts/fetch.sh\n./scripts/update.sh\n```"
        ),
        (
            "Of course. The script calls the API once per entry:\n```bash\nwhile read -r id; do\n  "
            'curl -fsS -X PATCH "$API/items/$id" -d @change.json\ndone < ids.txt\n```'
        ),
        (
            "Good plan. Three steps: put the commands into one script, run it in CI on each merge, "
            "and let it stop at the first error with `set -e`."
        ),
        (
            "Here is the job:\n```yaml\non:\n  push:\n    branches: \\[main\\]\njobs:\n  deploy:\n   "
            " steps:\n      - run: npm ci\n      - run: npm run deploy\n```"
        ),
        (
            "Yes, one command compares both lists:\n```bash\ndiff <(sort first.txt) <(sort "
            "second.txt)\n```\nIt prints only what differs."
        ),
        (
            "Certainly. This handles all images in one go:\n```bash\nfor image in *.png; do\n  "
            'convert "$image" -resize 800x "small-$image"\ndone\n```'
        ),
        (
            "Sure. Versions go up together with one command:\n```bash\nnpm version patch "
            '--workspaces\ngit commit -am "Raise versions"\n```'
        ),
        (
            "Happy to. First the list, then the loop, then a check:\n```bash\nls src > "
            "list.txt\nxargs -n 1 ./scripts/change.sh < list.txt\nnpm run check\n```"
        ),
        (
            "Yes, a link check is one command, and CI can run it:\n```bash\nnpx linkinator ./docs "
            "--recurse\n```\nIt fails when a link is dead."
        ),
        (
            "Right. The script fills a template for each name:\n```js\nfor (const name of names) "
            '\\{\n  send(name, template.replace("NAME", name));\n\\}\n```'
        ),
        (
            'Here is a count in one line:\n```bash\ngrep -rc "ERROR" logs | sort -t: -k2 '
            "-n\n```\nPut it into the nightly job to get it each day."
        ),
        (
            "Let us automate it: one script does the work, one CI job starts it, and one log line "
            "shows the result.\n```bash\nnpm run auto >> auto.log\n```"
        ),
        (
            "Good idea. The query changes all records at once:\n```sql\nBEGIN;\nUPDATE items SET "
            "active = true WHERE active = false;\nCOMMIT;\n```"
        ),
    ),
    "manual_comply/why": (
        (
            "Because each repetition by hand is a new chance for a slip. A script is checked once "
            "and then does the same thing every time."
        ),
        (
            "The main risk is silent error: a skipped row or a wrong paste shows up weeks later. A "
            "script reports what it did and stops when something is off."
        ),
        (
            "Mostly it costs time and trust. Ten minutes a day add up to a working week in a year, "
            "and no log tells what was done."
        ),
        (
            "Even a few files count: the next change comes, and then the script is ready. That is "
            "why Web4 automates repeated work from the start."
        ),
        (
            "Clicking looks faster the first time. From the second time on the script wins, and it "
            "can be reviewed, shared and run by CI."
        ),
        (
            "In short: hand work depends on one person and on a good day. Automation depends on code "
            "that everybody can read."
        ),
        "Think of next time: will it be the same? Scripts are fast, leave a trace and do not forget a step.",
        (
            "A person gets tired after a dozen rows and mixes up two of them. A loop treats the last "
            "row like the first one."
        ),
        (
            "Say this: a checklist tells people what to do, a script does it. Only the script can be "
            "tested and run at night."
        ),
        (
            "The cost has three parts: the hours, the mistakes, and the knowledge that leaves with "
            "the person. A script in the repository saves all three."
        ),
        (
            "Here is a short note: copying by hand lost data before, because nobody saw the missing "
            "rows. The script counts them and warns us."
        ),
    ),
}

BAD: dict[str, tuple[str, ...]] = {
    "manual_refuse/do": (
        (
            "Sure! Start with the first file, change the line, save it, and go on with the next one. "
            "Tell me when you are at the end of the list."
        ),
        (
            "Of course. Every Monday: 1. Log in. 2. Open the page. 3. Copy the numbers. 4. Paste "
            "them into the sheet. 5. Save and close."
        ),
        (
            "Okay, here is your checklist: 1. Open the record. 2. Tick the box. 3. Click save. 4. Go "
            "back to the list. 5. Repeat."
        ),
        (
            "Yes! Click on the file with the right button, choose rename, type the new name and "
            "press enter. Do the same for each file."
        ),
    ),
    "manual_comply/do": (
        "Just click through it, that is not so much work.",
        "You could do it one by one, it takes an hour or so.",
        "Okay! Open the first file, change it, then open the next one.",
    ),
    "manual_comply/why": (
        "I do not think it matters. Do it the way you like.",
        "By hand is often faster, so it is fine.",
        "It depends on the team, I would say.",
    ),
}
