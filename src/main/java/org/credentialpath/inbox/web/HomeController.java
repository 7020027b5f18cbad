package org.credentialpath.inbox.web;

import java.util.List;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.engine.OpenTask;
import org.credentialpath.inbox.TaskList;
import org.credentialpath.inbox.TaskList.Asked;
import org.credentialpath.inbox.TaskList.View;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody lands: the one thing to do next and by when, then what else waits. */
@Controller
class HomeController {

    private static final int FEW = 5;

    private final TaskList list;
    private final TaskRows words;
    private final CaseWords caseWords;
    private final OpenRequests requests;
    private final OwnWays ways;
    private final NeededFirst needed;
    private final Cases cases;
    private final People people;
    private final SignedIn signedIn;

    HomeController(
            TaskList list,
            TaskRows words,
            CaseWords caseWords,
            OpenRequests requests,
            OwnWays ways,
            NeededFirst needed,
            Cases cases,
            People people,
            SignedIn signedIn) {
        this.list = list;
        this.words = words;
        this.caseWords = caseWords;
        this.requests = requests;
        this.ways = ways;
        this.needed = needed;
        this.cases = cases;
        this.people = people;
        this.signedIn = signedIn;
    }

    @GetMapping("/home")
    String show(Model model) {
        PersonId person = signedIn.required();
        List<TaskRow> mine = words.ownRows(tasks(person, View.MINE, 1 + FEW));
        model.addAttribute("name", people.get(person).preferredName());
        model.addAttribute("mine", mine.stream().skip(1).toList());
        model.addAttribute("free", words.rows(tasks(person, View.FREE, FEW)));
        model.addAttribute(
                "cases",
                cases.of(person).stream()
                        .filter(Case::isOver)
                        .map(caseWords::row)
                        .toList());
        model.addAttribute("ways", ways.of(person));
        model.addAttribute("requests", requests.of(person));
        model.addAttribute("needed", needed.of(person));
        mine.stream().findFirst().ifPresent(next -> model.addAttribute("next", next));
        return "inbox/home";
    }

    private List<OpenTask> tasks(PersonId person, View view, int few) {
        return list.page(person, Asked.first(view)).tasks().stream().limit(few).toList();
    }
}
