package org.credentialpath.pathway.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.credentialpath.page.Choice;
import org.credentialpath.page.Flash;
import org.credentialpath.page.Problems;
import org.credentialpath.pathway.EmployerVoice;
import org.credentialpath.pathway.EmployerVoices;
import org.credentialpath.pathway.PathwayRefused;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Program;
import org.credentialpath.program.Programs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What employers say of what a pathway awards, and where they say it. */
@Controller
@RequestMapping("/pathways/employers/{program}")
class EmployerVoiceController {

    private final EmployerVoices voices;
    private final Programs programs;
    private final SignedIn signedIn;
    private final PathwayWords words;

    EmployerVoiceController(EmployerVoices voices, Programs programs, SignedIn signedIn, PathwayWords words) {
        this.voices = voices;
        this.programs = programs;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String program, Model model) {
        return page(packet(program), "", "", "", model);
    }

    @PostMapping
    String add(
            @PathVariable String program,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String employer,
            @RequestParam(name = "words", defaultValue = "") String said,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Packet packet = packet(program);
        try {
            voices.add(program, signedIn.required(), kind(kind), employer, said);
            Flash.good(redirect, "pathway.voice.done");
            return "redirect:/pathways/employers/" + program;
        } catch (PathwayRefused refused) {
            model.addAttribute(Problems.NAME, new Problems().add(refused.field(), words.refusal(refused)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(packet, kind, employer, said, model);
        }
    }

    private String page(Packet packet, String kind, String employer, String said, Model model) {
        model.addAttribute("packet", packet);
        model.addAttribute("voices", voices.of(packet.ref().program(), signedIn.required()));
        model.addAttribute("mayWrite", voices.mayWrite(signedIn.required()));
        model.addAttribute("kinds", kinds());
        model.addAttribute("kind", kind);
        model.addAttribute("employer", employer);
        model.addAttribute("said", said);
        return "pathway/employers";
    }

    private List<Choice> kinds() {
        return Stream.of(EmployerVoice.Kind.values())
                .map(kind -> Choice.of(kind.name(), words.get("pathway.voice." + kind.name() + ".choice")))
                .toList();
    }

    private Packet packet(String program) {
        return programs.all().stream()
                .filter(each -> each.id().equals(program))
                .map(Program::current)
                .filter(Packet::hasPathway)
                .findFirst()
                .orElseThrow(() -> new Forbidden("employers of " + program));
    }

    private static EmployerVoice.Kind kind(String name) {
        return Stream.of(EmployerVoice.Kind.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> PathwayRefused.at("kind", "kind-missing"));
    }
}
