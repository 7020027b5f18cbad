package org.credentialpath.program.web;

import java.time.LocalDate;
import java.util.List;
import org.credentialpath.page.Flash;
import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.Program;
import org.credentialpath.program.ProgramFault;
import org.credentialpath.program.ProgramOverview;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.BusinessCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the settings and reads the program files again. */
@Controller
class SettingsController {

    /** @param inUseSince null while nobody is bound to the packet and its content may change */
    record ProgramRow(
            String id, String name, String packet, @Nullable LocalDate inUseSince) {}

    private final Programs programs;
    private final ProgramOverview overview;
    private final ClosedDays closedDays;
    private final SignedIn signedIn;

    SettingsController(Programs programs, ProgramOverview overview, ClosedDays closedDays, SignedIn signedIn) {
        this.programs = programs;
        this.overview = overview;
        this.closedDays = closedDays;
        this.signedIn = signedIn;
    }

    @GetMapping("/settings")
    String settings(Model model) {
        model.addAttribute("programs", programs.all().stream().map(this::row).toList());
        model.addAttribute("faults", overview.faults());
        model.addAttribute("days", closedDays.ofTheNextYear());
        model.addAttribute("mayChange", signedIn.has(Role.ADMIN));
        model.addAttribute("mayCheck", signedIn.has(Role.ADMIN) || signedIn.has(Role.OWNER));
        return "program/settings";
    }

    @GetMapping("/settings/programs/{id}")
    String program(@PathVariable String id, Model model) {
        Program program = programs.get(id);
        model.addAttribute("program", row(program));
        model.addAttribute("limits", program.current().limits().values());
        model.addAttribute("settings", overview.settings(id));
        return "program/program";
    }

    @PostMapping("/settings/files")
    String readAgain(RedirectAttributes redirect) {
        List<ProgramFault> faults = overview.readAgain();
        if (faults.isEmpty()) {
            Flash.good(redirect, "program.files.read");
        } else {
            Flash.warn(redirect, "program.files.faults", faults.size());
        }
        return "redirect:/settings";
    }

    private ProgramRow row(Program program) {
        PacketRef packet = program.current().ref();
        return new ProgramRow(
                program.id(),
                program.name(),
                packet.version(),
                overview.inUseSince(packet).map(BusinessCalendar::dayOf).orElse(null));
    }
}
