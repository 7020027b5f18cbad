package org.credentialpath.notification;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.credentialpath.program.NoticeCheck;
import org.springframework.stereotype.Component;

/** Checks a notice that a program brings along: it can be read, and declares the facts its texts use. */
@Component
class NoticeFileCheck implements NoticeCheck {

    private static final Pattern FACT = Pattern.compile("\\{([^}]*)}");

    @Override
    public List<String> check(String notice, String text) {
        try {
            NoticeFile file = NoticeFile.parse(notice, text);
            Set<String> used = used(file);
            Set<String> open = new TreeSet<>(used);
            open.removeAll(file.facts());
            open.remove("name");
            return open.isEmpty()
                    ? List.of()
                    : List.of("It uses " + String.join(", ", open) + " without naming them under facts.");
        } catch (IllegalArgumentException e) {
            return List.of(e.getMessage() + ".");
        }
    }

    private static Set<String> used(NoticeFile file) {
        return FACT.matcher(file.subject() + (file.action() == null ? "" : file.action()) + file.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
