package org.credentialpath.form;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.credentialpath.document.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * One question and its answer, to be looked over or looked up.
 *
 * @param text the answer as people read it, empty when it was skipped
 * @param target id of the field on the form
 * @param files the files, where the answer is files
 * @param extra whether a process owner added the question, so that no command reads it
 * @param isPrivate whether only those who need it may read it
 */
public record AnswerView(
        String key, String label, String text, String target, List<File> files, boolean extra, boolean isPrivate) {

    /** An uploaded file. */
    public record File(String id, String name) {}

    static AnswerView of(Asked asked, Page page) {
        Component question = asked.component();
        return new AnswerView(
                question.key(),
                asked.scope().text(question.label()),
                shown(asked, page),
                Ids.focus(asked, ""),
                files(asked.value(), page),
                false,
                question.isPrivate());
    }

    static String shown(Asked asked, Page page) {
        Object value = asked.value();
        if (value == null) {
            return "";
        }
        Component question = asked.component();
        if (question.kind().chooses()) {
            List<?> chosen = value instanceof Collection<?> several ? List.copyOf(several) : List.of(value);
            return Options.of(question, asked.scope()).stream()
                    .filter(option -> chosen.contains(option.value()))
                    .map(Option::label)
                    .collect(Collectors.joining(", "));
        }
        if (question.kind() == Kind.FILEPICKER) {
            return files(value, page).stream().map(File::name).collect(Collectors.joining(", "));
        }
        return value instanceof Boolean ticked ? page.yesOrNo(ticked) : Shown.of(value);
    }

    private static List<File> files(@Nullable Object value, Page page) {
        if (!(value instanceof Collection<?> several)) {
            return List.of();
        }
        return several.stream()
                .filter(DocumentId.class::isInstance)
                .map(DocumentId.class::cast)
                .flatMap(id -> page.documents().apply(id).stream())
                .map(document -> new File(document.id().toString(), document.fileName()))
                .toList();
    }
}
