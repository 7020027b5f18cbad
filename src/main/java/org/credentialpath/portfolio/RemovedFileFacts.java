package org.credentialpath.portfolio;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.document.DocumentId;
import org.credentialpath.notification.NoticeFacts;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the owner of a file that was removed is told, where it belongs to a portfolio: the item, and what to do now. */
@Component
class RemovedFileFacts implements NoticeFacts {

    private final ItemTable items;
    private final WorkingCopy copy;
    private final Cases cases;
    private final MessageSource messages;

    RemovedFileFacts(ItemTable items, WorkingCopy copy, @Lazy Cases cases, MessageSource messages) {
        this.items = items;
        this.copy = copy;
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public boolean claims(String notice) {
        return notice.equals("file-removed");
    }

    /** @param about the document */
    @Override
    public Optional<Map<String, Object>> of(UUID about, PersonId receiver) {
        return items.holding(new DocumentId(about))
                .map(place ->
                        facts(place.caseId(), copy.of(cases.get(place.caseId())).item(place.item())));
    }

    private Map<String, Object> facts(CaseId id, WorkItem item) {
        String next = item.editable() ? "portfolio.file-removed.open" : "portfolio.file-removed.sent";
        return Map.of(
                "link", "/portfolio/" + id + (item.editable() ? "/items/" + item.id() : ""),
                "item", item.definition().title(),
                "next", messages.getMessage(next, null, LocaleContextHolder.getLocale()));
    }
}
