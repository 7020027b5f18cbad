package org.credentialpath.pathway.web;

import java.util.List;
import org.credentialpath.pathway.PathwayOverview;
import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Program;
import org.credentialpath.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pathways one may register for, one's own, and for staff everybody's. */
@Controller
class PathwayListController {

    private final PathwayOverview overview;
    private final Programs programs;
    private final SignedIn signedIn;

    PathwayListController(PathwayOverview overview, Programs programs, SignedIn signedIn) {
        this.overview = overview;
        this.programs = programs;
        this.signedIn = signedIn;
    }

    @GetMapping("/pathways")
    String list(Model model) {
        boolean staff = signedIn.has(Role.COORDINATOR) || signedIn.has(Role.AUDITOR);
        model.addAttribute("own", overview.own(signedIn.required()));
        model.addAttribute("all", staff ? overview.all() : null);
        model.addAttribute("offers", offers());
        model.addAttribute("mayRegister", signedIn.has(Role.PARTICIPANT));
        return "pathway/list";
    }

    private List<Packet> offers() {
        return programs.all().stream()
                .map(Program::current)
                .filter(Packet::hasPathway)
                .toList();
    }
}
