package org.credentialpath.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.credentialpath.document.Document;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.Documents;
import org.credentialpath.document.UploadRefused;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Turns posted files into documents at once, so that a wrong answer elsewhere on the form does not lose them. */
@Service
class Uploads {

    private final ObjectProvider<Documents> documents;

    Uploads(ObjectProvider<Documents> documents) {
        this.documents = documents;
    }

    /** What is in the file inputs now, and why some of it was not accepted. */
    record Result(Posted posted, List<Refusal> refusals) {}

    record Refusal(Asked question, Fault fault) {}

    Result keep(Level level, PersonId person, UUID about) {
        Posted posted = level.posted();
        List<Refusal> refusals = new ArrayList<>();
        for (Asked question : level.everything(true)) {
            if (question.component().kind() == Kind.FILEPICKER) {
                List<String> ids = new ArrayList<>(own(posted.all(question.name()), person));
                for (MultipartFile file : posted.chosen(question.name())) {
                    Fault fault = keep(question, file, person, about, ids);
                    if (fault != null) {
                        refusals.add(new Refusal(question, fault));
                    }
                }
                posted = posted.with(question.name(), ids);
            }
        }
        return new Result(Posted.texts(posted.texts()), refusals);
    }

    Optional<Document> find(DocumentId id) {
        try {
            return Optional.of(documents.getObject().get(id));
        } catch (org.credentialpath.people.Forbidden unknown) {
            return Optional.empty();
        }
    }

    /** Lets those who may read about the aggregate read its files, also files that were uploaded for another one. */
    void use(Answers answers, FormPlace place) {
        answers.values().values().stream()
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.empty())
                .forEach(value -> {
                    if (value instanceof DocumentId id) {
                        documents.getObject().use(id, place.key(), place.person());
                    } else if (value instanceof Answers row) {
                        use(row, place);
                    }
                });
    }

    private @Nullable Fault keep(Asked question, MultipartFile file, PersonId person, UUID about, List<String> ids) {
        String name = String.valueOf(file.getOriginalFilename());
        if (!accepted(question.component().text("accept"), name)) {
            return Fault.of("accept", question.component().text("accept"));
        }
        try (InputStream content = file.getInputStream()) {
            String id = documents.getObject().keep(content, name, person, about).toString();
            if (!question.component().flag("multiple")) {
                ids.clear();
            }
            ids.add(id);
            return null;
        } catch (UploadRefused refused) {
            return Fault.of(refused.messageKey(), refused.arguments().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Nobody may slip somebody else's document into a form by its id.
    private List<String> own(List<String> ids, PersonId person) {
        return ids.stream()
                .flatMap(text -> FileRules.id(text).stream())
                .filter(id -> find(id).filter(document -> document.owner().equals(person))
                        .isPresent())
                .map(DocumentId::toString)
                .toList();
    }

    private static boolean accepted(String accept, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        List<String> endings = Stream.of(accept.toLowerCase(Locale.ROOT).split(",", -1))
                .map(String::strip)
                .filter(ending -> ending.startsWith("."))
                .toList();
        return endings.isEmpty() || endings.stream().anyMatch(name::endsWith);
    }
}
