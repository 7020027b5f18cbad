package org.credentialpath.program.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credentialpath.page.Problems;
import org.credentialpath.program.ProgramCheck;
import org.credentialpath.program.ProgramFault;
import org.credentialpath.program.ProgramOverview;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Shows which program files run, and tests one that is pasted or uploaded, without putting it to use. */
@Controller
@RequestMapping("/settings/programs")
class ProgramCheckController {

    private static final int LONGEST = 1_000_000;

    /** A line of the file, with what is wrong in it. */
    record Line(int number, String text, List<ProgramFault> faults) {}

    private final ProgramOverview overview;
    private final ProgramCheck check;
    private final MessageSource messages;

    ProgramCheckController(ProgramOverview overview, ProgramCheck check, MessageSource messages) {
        this.overview = overview;
        this.check = check;
        this.messages = messages;
    }

    @GetMapping
    String files(Model model) {
        model.addAttribute("files", overview.files());
        return "program/files";
    }

    @GetMapping("/check")
    String ask() {
        return "program/check";
    }

    @PostMapping("/check")
    String check(
            @RequestParam(defaultValue = "") String text,
            @RequestParam @Nullable MultipartFile file,
            Model model,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        String typed = file == null || file.isEmpty() ? text : new String(file.getBytes(), StandardCharsets.UTF_8);
        model.addAttribute("text", typed.length() > LONGEST ? "" : typed);
        String refused =
                typed.isBlank() ? "program.check.missing" : typed.length() > LONGEST ? "program.check.long" : "";
        if (!refused.isEmpty()) {
            model.addAttribute(Problems.NAME, new Problems().add("text", messages.getMessage(refused, null, locale)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "program/check";
        }
        String name = file == null || file.isEmpty() ? ProgramCheck.fileFor(typed) : name(file);
        List<ProgramFault> faults = check.check(name, typed);
        model.addAttribute("name", name);
        model.addAttribute("faults", faults);
        model.addAttribute("lines", lines(name, typed, faults));
        return "program/check";
    }

    // Some browsers send the whole path.
    private static String name(MultipartFile file) {
        String given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    private static List<Line> lines(String file, String text, List<ProgramFault> faults) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> {
            int number = lines.size() + 1;
            lines.add(new Line(
                    number,
                    line,
                    faults.stream()
                            .filter(fault -> fault.file().equals(file) && fault.line() == number)
                            .toList()));
        });
        return lines;
    }
}
