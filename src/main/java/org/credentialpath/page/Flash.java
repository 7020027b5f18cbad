package org.credentialpath.page;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the page after a redirect says first, once. */
public record Flash(Kind kind, String messageKey, List<String> arguments) implements Serializable {

    private static final String NAME = "flash";

    /** How it looks. */
    public enum Kind {
        GOOD,
        INFO,
        WARN
    }

    /** It was done as asked. */
    public static void good(RedirectAttributes redirect, String messageKey, Object... arguments) {
        add(redirect, Kind.GOOD, messageKey, arguments);
    }

    /** Nothing went wrong, and this is worth knowing. */
    public static void info(RedirectAttributes redirect, String messageKey, Object... arguments) {
        add(redirect, Kind.INFO, messageKey, arguments);
    }

    /** It was not done as asked, and why. */
    public static void warn(RedirectAttributes redirect, String messageKey, Object... arguments) {
        add(redirect, Kind.WARN, messageKey, arguments);
    }

    /** The modifier of the message part. */
    public String modifier() {
        return "cp-message--" + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static void add(RedirectAttributes redirect, Kind kind, String messageKey, Object... arguments) {
        List<String> words = Stream.of(arguments).map(Object::toString).toList();
        redirect.addFlashAttribute(NAME, new Flash(kind, messageKey, words));
    }
}
