package org.credentialpath.portfolio;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.credentialpath.document.DocumentId;

/**
 * What an item holds at one moment.
 *
 * @param text empty for items of files or entries
 * @param competencies the ids of the competencies the owner says it shows
 */
public record Content(String text, List<Entry> entries, List<File> files, List<String> competencies) {

    static final Content NONE = new Content("", List.of(), List.of(), List.of());

    /** One entry of a list, such as a resource and what it is used for. */
    public record Entry(String title, String text) {}

    /** @param document the id of the document, as text */
    public record File(String document, String name, String mediaType, long bytes, String sha256) {

        public DocumentId documentId() {
            return DocumentId.of(document);
        }
    }

    public boolean isEmpty() {
        return text.isBlank() && entries.isEmpty() && files.isEmpty();
    }

    /** How many words the text has. */
    public int words() {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** Of everything in it, so that a later look can prove that nothing was changed. */
    public String sha256() {
        return hash(part(text)
                + entries.stream()
                        .map(entry -> part(entry.title()) + part(entry.text()))
                        .collect(Collectors.joining())
                + files.stream()
                        .map(file -> part(file.name()) + part(file.sha256()))
                        .collect(Collectors.joining())
                + competencies.stream().sorted().map(Content::part).collect(Collectors.joining()));
    }

    static String hash(String whole) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // The length stands before each part, so that moving a border between parts changes the whole.
    private static String part(String text) {
        return text.length() + ":" + text;
    }
}
