package org.credentialpath.course.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.course.HelpDesk;
import org.credentialpath.course.HelpRequest;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** Gives the help somebody asked for. */
@Component
class CourseHelpCommand implements FormCommand {

    private final CourseFormFacts facts;
    private final HelpDesk help;

    CourseHelpCommand(CourseFormFacts facts, HelpDesk help) {
        this.facts = facts;
        this.help = help;
    }

    @Override
    public String form() {
        return "course-help";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        CaseId id = new CaseId(key);
        Map<String, Object> all = facts.of(id);
        all.put("words", help.open(id).map(HelpRequest::words).orElse(""));
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("answer");
    }

    @Override
    public void submit(Submission sent) {
        String answer = sent.answers().required("answer");
        CourseWords.refusing(() -> help.give(new CaseId(sent.key()), sent.by(), answer));
    }
}
