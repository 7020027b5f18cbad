package org.credentialpath.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.portfolio.Content;
import org.jspecify.annotations.Nullable;

/**
 * An item of the attempt before, beside what it is now.
 *
 * @param content what it was
 * @param text what was changed in its words
 */
public record Earlier(Content content, List<TextDiff.Piece> text, List<FileChange> files) {

    /** What became of a file, by its content. */
    public enum State {
        NEW,
        CHANGED,
        SAME,
        REMOVED
    }

    /** @param before the document it was in the attempt before, null for a new one */
    public record FileChange(
            String name, State state, @Nullable String before) {}

    static Earlier of(Content before, Content now) {
        return new Earlier(before, TextDiff.of(words(before), words(now)), files(before.files(), now.files()));
    }

    /** Whether anything in it is not as it was. */
    public boolean isChanged() {
        return text.stream().anyMatch(each -> each.kind() != TextDiff.Kind.SAME)
                || files.stream().anyMatch(each -> each.state() != State.SAME);
    }

    private static List<FileChange> files(List<Content.File> before, List<Content.File> now) {
        List<FileChange> all = new ArrayList<>();
        for (Content.File file : now) {
            Optional<Content.File> same = before.stream()
                    .filter(each -> each.sha256().equals(file.sha256()))
                    .findFirst();
            Optional<Content.File> namesake = before.stream()
                    .filter(each -> each.name().equals(file.name()))
                    .findFirst();
            State state = same.isPresent() ? State.SAME : namesake.isPresent() ? State.CHANGED : State.NEW;
            all.add(new FileChange(
                    file.name(),
                    state,
                    same.or(() -> namesake).map(Content.File::document).orElse(null)));
        }
        before.stream()
                .filter(old -> now.stream()
                        .noneMatch(each -> each.sha256().equals(old.sha256())
                                || each.name().equals(old.name())))
                .forEach(old -> all.add(new FileChange(old.name(), State.REMOVED, old.document())));
        return List.copyOf(all);
    }

    private static String words(Content content) {
        return Stream.concat(
                        Stream.of(content.text()),
                        content.entries().stream().map(each -> each.title() + "\n" + each.text()))
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
