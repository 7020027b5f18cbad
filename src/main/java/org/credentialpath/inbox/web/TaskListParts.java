package org.credentialpath.inbox.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.engine.StepName;
import org.credentialpath.engine.TaskCount;
import org.credentialpath.engine.TaskSort;
import org.credentialpath.inbox.KeptLists;
import org.credentialpath.inbox.TaskDigest;
import org.credentialpath.inbox.TaskList;
import org.credentialpath.inbox.TaskRights;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Tab;
import org.credentialpath.people.People;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands around a list of tasks: its views with their counts, and what it can be narrowed to. */
@Component
class TaskListParts {

    // The latest start first: older ones are found by their name.
    private static final int MOST_COHORTS = 100;

    private final TaskList list;
    private final KeptLists lists;
    private final TaskDigest digest;
    private final TaskRights rights;
    private final Programs programs;
    private final CohortCatalog cohorts;
    private final People people;
    private final MessageSource messages;

    TaskListParts(
            TaskList list,
            KeptLists lists,
            TaskDigest digest,
            TaskRights rights,
            Programs programs,
            CohortCatalog cohorts,
            People people,
            MessageSource messages) {
        this.list = list;
        this.lists = lists;
        this.digest = digest;
        this.rights = rights;
        this.programs = programs;
        this.cohorts = cohorts;
        this.people = people;
        this.messages = messages;
    }

    /** The views the person has; what the list is narrowed to goes along from one to the other. */
    List<Tab> tabs(TaskList.Shown shown, TaskAddress address) {
        return shown.views().stream()
                .map(view -> new Tab(
                        text("inbox.view." + view.word()),
                        address.with("view", view.word()),
                        view == address.view(),
                        count(shown.counts().get(view))))
                .toList();
    }

    void addChoices(PersonId person, TaskAddress address, Model model) {
        boolean staff = rights.isStaff(person);
        model.addAttribute("staff", staff);
        model.addAttribute("colleague", rights.isColleague(person));
        model.addAttribute("lists", lists.of(person));
        model.addAttribute("digest", digest.isWanted(person));
        addFilters(address, cohorts(person, staff), model);
        CaseId caseId = address.caseId();
        if (caseId != null) {
            model.addAttribute("number", caseId.shortNumber());
            model.addAttribute("anyCase", address.with("case", ""));
        }
        PersonId about = address.person();
        if (staff && about != null) {
            model.addAttribute("about", people.namesOf(List.of(about)).get(about));
            model.addAttribute("aboutAnybody", address.with("person", ""));
        }
    }

    private void addFilters(TaskAddress address, List<Choice> cohorts, Model model) {
        model.addAttribute(
                "programs",
                programs.all().stream()
                        .map(each -> Choice.of(each.id(), each.name()))
                        .toList());
        model.addAttribute("kinds", kinds());
        model.addAttribute("cohorts", cohorts);
        model.addAttribute("sorts", keys(Stream.of(TaskSort.values()).map(TaskSort::first)));
        model.addAttribute("sort", address.sort().first());
        model.addAttribute("thens", keys(Stream.of(TaskSort.values()).flatMap(sort -> Stream.ofNullable(sort.then()))));
        model.addAttribute("then", address.sort().then());
        model.addAttribute("facts", facts());
        model.addAttribute("shown", address.facts().stream().map(RowFact::word).toList());
    }

    private List<Choice> cohorts(PersonId person, boolean staff) {
        List<Cohort> known = staff ? cohorts.latest(MOST_COHORTS) : cohorts.ledBy(person);
        return known.stream()
                .limit(MOST_COHORTS)
                .map(cohort -> Choice.of(cohort.id().toString(), cohort.name()))
                .toList();
    }

    private List<Choice> kinds() {
        Locale language = LocaleContextHolder.getLocale();
        return list.kinds().stream()
                .map(kind -> Choice.of(kind.step(), new StepName(kind.step(), kind.title()).in(language, messages)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(language)))
                .toList();
    }

    private List<Choice> keys(Stream<String> keys) {
        return keys.distinct()
                .map(each -> Choice.of(each, text("inbox.sort." + each)))
                .toList();
    }

    private List<Choice> facts() {
        return Stream.of(RowFact.values())
                .map(fact -> Choice.of(fact.word(), text("inbox.fact." + fact.word())))
                .toList();
    }

    // Where not all were seen, none found says nothing.
    private static @Nullable String count(@Nullable TaskCount count) {
        if (count == null) {
            return null;
        }
        if (!count.more()) {
            return String.valueOf(count.number());
        }
        return count.number() == 0 ? null : Math.min(count.number(), TaskList.CAP) + "+";
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
