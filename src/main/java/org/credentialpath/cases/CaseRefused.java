package org.credentialpath.cases;

import java.util.List;
import org.credentialpath.shared.CaseId;

/** A rule of the case refused what was asked for; the message key says why, in words of the message files. */
public class CaseRefused extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;

    private CaseRefused(String what, String messageKey, Object... arguments) {
        super(what);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    static CaseRefused over(CaseId id) {
        return new CaseRefused("Case " + id + " is over", "cases.refused.over");
    }

    static CaseRefused outOfOrder(Case file, Case.Status next) {
        return new CaseRefused(
                "Case " + file.id() + " is " + file.status() + " and cannot become " + next,
                "cases.refused.out-of-order");
    }

    /** @param why the last part of the message key, {@code cases.refused.<why>} */
    static CaseRefused because(CaseId id, String why, Object... arguments) {
        return new CaseRefused("Case " + id + ": " + why, "cases.refused." + why, arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
