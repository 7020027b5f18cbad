package org.credentialpath.review;

import java.util.Locale;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.Languages;
import org.credentialpath.people.People;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What reviewers call a candidate: by name, or by a number where the packet hides the name (rule 23). */
@Component
public class Candidates {

    private final Cases cases;
    private final People people;
    private final Programs programs;
    private final MessageSource messages;
    private final Languages languages;

    Candidates(@Lazy Cases cases, People people, Programs programs, MessageSource messages, Languages languages) {
        this.cases = cases;
        this.people = people;
        this.programs = programs;
        this.messages = messages;
        this.languages = languages;
    }

    /** The candidate of the case, as a reviewer may know them. */
    public String toReviewers(CaseId id) {
        return toReviewers(id, LocaleContextHolder.getLocale());
    }

    /** As {@link #toReviewers}, for what is kept and read by others: in the house's language, whoever clicks. */
    String inLists(CaseId id) {
        return toReviewers(id, languages.offered().get(0));
    }

    private String toReviewers(CaseId id, Locale language) {
        Case file = cases.get(id);
        if (packet(file).review().candidateHidden()) {
            String number = id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
            return messages.getMessage("review.case", new Object[] {number}, language);
        }
        return people.get(file.participant()).preferredName();
    }

    /** The name of the case's program. */
    public String program(CaseId id) {
        return packet(cases.get(id)).name();
    }

    /** Whether reviewers see a number instead of a name. */
    public boolean isHidden(CaseId id) {
        return packet(cases.get(id)).review().candidateHidden();
    }

    private Packet packet(Case file) {
        return programs.packet(file.packet());
    }
}
