package org.credentialpath.portfolio;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.document.Document;
import org.credentialpath.document.Document.ScanState;
import org.credentialpath.document.Documents;
import org.springframework.stereotype.Component;

/** Which files of a portfolio are gone because a virus was found in them after they had been taken. */
@Component
class FilesGone {

    private final Documents documents;

    FilesGone(Documents documents) {
        this.documents = documents;
    }

    static boolean isGone(Document document) {
        return document.scan() == ScanState.INFECTED;
    }

    /** The names of those in an item of the working copy. */
    static List<String> names(List<Document> files) {
        return files.stream().filter(FilesGone::isGone).map(Document::fileName).toList();
    }

    /** The ids of the items of a submission in which one is. */
    Set<String> items(Submission submission) {
        return submission.items().stream()
                .filter(item ->
                        item.content().files().stream().anyMatch(file -> isGone(documents.get(file.documentId()))))
                .map(Submission.Item::item)
                .collect(Collectors.toSet());
    }
}
