package org.credentialpath.board.web;

import java.util.List;
import java.util.stream.Stream;
import org.credentialpath.board.BoardRights;
import org.credentialpath.board.CohortBoard;
import org.credentialpath.board.Standing;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.page.Csv;
import org.credentialpath.page.Tab;
import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
import org.credentialpath.shared.CohortId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The board of a cohort: who is where, who is stuck, and since when. */
@Controller
class BoardController {

    private final CohortBoard board;
    private final BoardRights rights;
    private final CohortCatalog cohorts;
    private final BoardWords words;
    private final SignedIn signedIn;

    BoardController(CohortBoard board, BoardRights rights, CohortCatalog cohorts, BoardWords words, SignedIn signedIn) {
        this.board = board;
        this.rights = rights;
        this.cohorts = cohorts;
        this.words = words;
        this.signedIn = signedIn;
    }

    @GetMapping("/cohorts/{id}/board")
    String show(@PathVariable String id, @RequestParam(defaultValue = "") String show, Model model) {
        CohortId cohort = BoardAddresses.cohort(id);
        List<Standing> everybody = board.of(cohort, signedIn.required());
        BoardView view = BoardView.of(show);
        String address = "/cohorts/" + cohort + "/board";
        model.addAttribute("cohort", cohorts.get(cohort));
        model.addAttribute(
                "tabs",
                Stream.of(BoardView.values())
                        .map(each -> tab(each, view, address, everybody))
                        .toList());
        model.addAttribute("lines", view.of(everybody).stream().map(words::line).toList());
        model.addAttribute("csv", address + ".csv?show=" + view.word());
        model.addAttribute("coordinator", signedIn.has(Role.COORDINATOR));
        if (view != BoardView.OVER && rights.leads(cohort, signedIn.required())) {
            model.addAttribute("write", "/cohorts/" + cohort + "/message?show=" + view.word());
        }
        return "board/board";
    }

    @GetMapping("/cohorts/{id}/board.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id, @RequestParam(defaultValue = "") String show) {
        List<Standing> everybody = board.of(BoardAddresses.cohort(id), signedIn.required());
        List<String> head = Stream.of("person", "state", "step", "who", "since", "due", "stuck")
                .map(column -> words.say("board.column." + column))
                .toList();
        return Csv.answer(
                "board.csv",
                Stream.concat(
                                Stream.of(head),
                                BoardView.of(show).of(everybody).stream().map(words::cells))
                        .toList());
    }

    private Tab tab(BoardView each, BoardView chosen, String address, List<Standing> everybody) {
        return new Tab(
                words.say("board.view." + each.word()),
                address + "?show=" + each.word(),
                each == chosen,
                String.valueOf(each.of(everybody).size()));
    }
}
