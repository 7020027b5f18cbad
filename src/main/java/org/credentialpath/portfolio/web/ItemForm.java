package org.credentialpath.portfolio.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.credentialpath.portfolio.Content;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.program.PortfolioItem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Everything the page of an item sends, whichever of its buttons was pressed.
 *
 * @param version of the item when the page was opened
 * @param page names the page
 * @param title of an entry that is to be added
 * @param text of the item, or where the item is a list, of the entry
 * @param finished {@code yes} or {@code no}
 * @param then the button: {@code back}, {@code stay}, or {@code add} under a file or entry
 * @param file a chosen file
 * @param photo one taken just now
 * @param upload the id of an upload that has come in pieces
 * @param sha256 what the sender says the upload is; empty when the sender cannot say
 */
record ItemForm(
        @Nullable Integer version,
        @Nullable String page,
        @Nullable String title,
        @Nullable String text,
        @Nullable List<String> competencies,
        @Nullable String finished,
        @Nullable String then,
        @Nullable MultipartFile file,
        @Nullable MultipartFile photo,
        @Nullable String upload,
        @Nullable String sha256) {

    /** What it says of the item itself. */
    PortfolioWork.Typed typed(PortfolioItem.What kind) {
        return new PortfolioWork.Typed(
                version == null ? 0 : version,
                pageId(),
                kind == PortfolioItem.What.TEXT ? words() : "",
                competencies == null ? List.of() : competencies);
    }

    /** Whether nothing of the item changed since the page was opened. */
    boolean isOf(WorkItem item) {
        return version != null && version == item.version();
    }

    /** The entry as typed. */
    Content.Entry entry() {
        return new Content.Entry(Objects.requireNonNullElse(title, ""), words());
    }

    boolean hasEntry() {
        return !entry().title().isBlank() || !entry().text().isBlank();
    }

    boolean hasFile() {
        return isChosen(file) || isChosen(photo) || (upload != null && !upload.isEmpty());
    }

    String words() {
        return Objects.requireNonNullElse(text, "");
    }

    boolean wantsFinish() {
        return "yes".equals(finished);
    }

    boolean adds() {
        return "add".equals(then);
    }

    boolean stays() {
        return "stay".equals(then);
    }

    static boolean isChosen(@Nullable MultipartFile file) {
        return file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isBlank();
    }

    private @Nullable UUID pageId() {
        try {
            return page == null ? null : UUID.fromString(page);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
