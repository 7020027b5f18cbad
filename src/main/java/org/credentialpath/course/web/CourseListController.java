package org.credentialpath.course.web;

import java.util.List;
import org.credentialpath.course.CourseOverview;
import org.credentialpath.course.CourseSession;
import org.credentialpath.course.CourseSessions;
import org.credentialpath.people.Role;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Program;
import org.credentialpath.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The courses one may register for, one's own, and the sessions with who takes part in them. */
@Controller
class CourseListController {

    /** @param sessions in words */
    record Offer(String id, Packet packet, List<String> sessions) {

        /** Whether somebody can register now. */
        public boolean isOpen() {
            return !packet.course().facilitated() || !sessions.isEmpty();
        }
    }

    /** @param words its dates and facilitator */
    record SessionRow(String program, String words, List<CourseOverview.Row> people) {}

    private final CourseOverview overview;
    private final CourseSessions sessions;
    private final Programs programs;
    private final SignedIn signedIn;
    private final CourseWords words;

    CourseListController(
            CourseOverview overview, CourseSessions sessions, Programs programs, SignedIn signedIn, CourseWords words) {
        this.overview = overview;
        this.sessions = sessions;
        this.programs = programs;
        this.signedIn = signedIn;
        this.words = words;
    }

    @GetMapping("/courses")
    String list(Model model) {
        boolean staff = signedIn.has(Role.COORDINATOR);
        model.addAttribute("staff", staff);
        model.addAttribute("own", overview.own(signedIn.required()));
        if (signedIn.has(Role.PARTICIPANT)) {
            model.addAttribute(
                    "offers",
                    programs.all().stream()
                            .filter(program -> program.current().hasCourse())
                            .map(this::offer)
                            .toList());
        }
        List<CourseSession> visible = staff ? sessions.open() : sessions.of(signedIn.required());
        model.addAttribute("sessions", visible.stream().map(this::row).toList());
        model.addAttribute("leads", staff || signedIn.has(Role.FACILITATOR));
        return "course/list";
    }

    private Offer offer(Program program) {
        return new Offer(
                program.id(),
                program.current(),
                sessions.open(program.id()).stream().map(words::session).toList());
    }

    private SessionRow row(CourseSession session) {
        return new SessionRow(
                programs.packet(session.packet()).name(), words.session(session), overview.inSession(session.id()));
    }
}
