package org.credentialpath.cohort;

import java.util.Locale;
import org.credentialpath.form.Answers;
import org.credentialpath.form.AnswersRefused;
import org.credentialpath.shared.PersonId;

/** What the forms of a request have in common. */
final class FormEntry {

    /** The question staff answer who enter something for somebody else. */
    static final String CHANNEL = "channel";

    private FormEntry() {}

    /** How the answers came: by the person's own hand, or as staff say. */
    static Channel channel(Answers answers, PersonId by, PersonId person) {
        if (by.equals(person)) {
            return Channel.ONLINE;
        }
        return Channel.valueOf(answers.text(CHANNEL).orElse("phone").toUpperCase(Locale.ROOT));
    }

    /** Does the work; what a rule refuses is shown at its question. */
    static void refusing(Runnable work) {
        try {
            work.run();
        } catch (RequestRefused refused) {
            throw new AnswersRefused(refused);
        }
    }
}
