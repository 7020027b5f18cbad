package org.credentialpath.portfolio.web;

import java.io.IOException;
import org.credentialpath.people.SignedIn;
import org.credentialpath.portfolio.Content;
import org.credentialpath.portfolio.ItemParts;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.program.PortfolioItem;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves everything the page of an item sends: nothing that was chosen or typed is left behind by another button. */
@Component
class ItemSaving {

    private final PortfolioWork work;
    private final ItemParts parts;
    private final ItemFiles files;
    private final SignedIn signedIn;

    ItemSaving(PortfolioWork work, ItemParts parts, ItemFiles files, SignedIn signedIn) {
        this.work = work;
        this.parts = parts;
        this.files = files;
        this.signedIn = signedIn;
    }

    /**
     * What became of it.
     *
     * @param file the name of the file that was added
     * @param entry whether an entry was added
     * @param unfinished whether it was to be finished and still has faults
     */
    record Saved(WorkItem item, @Nullable String file, boolean entry, boolean unfinished) {}

    /**
     * @throws org.credentialpath.portfolio.SavedElsewhere when another page saved the text since
     * @throws org.credentialpath.portfolio.PortfolioRefused when something typed cannot be kept; the rest is
     * @throws org.credentialpath.document.UploadRefused when the file cannot be kept; the rest is
     */
    Saved save(CaseId id, WorkItem item, ItemForm form) throws IOException {
        PortfolioItem.What kind = item.definition().kind();
        PersonId owner = signedIn.required();
        // Who only adds something on a page that is older than the item does not take back what was said of it since.
        boolean says = !form.adds() || form.isOf(item);
        if (says) {
            work.save(id, owner, item.id(), form.typed(kind));
        }
        String file = kind == PortfolioItem.What.FILE && (form.hasFile() || form.adds())
                ? files.add(id, item.id(), form)
                : null;
        boolean entry = kind == PortfolioItem.What.LIST && (form.hasEntry() || form.adds());
        if (entry) {
            addEntry(id, item.id(), form.entry());
        }
        WorkItem now = says
                ? work.finish(id, owner, item.id(), form.wantsFinish())
                : work.of(id, owner).item(item.id());
        boolean unfinished = says && form.wantsFinish() && now.status() != WorkItem.Status.FINISHED;
        return new Saved(now, file, entry, unfinished);
    }

    private void addEntry(CaseId id, String item, Content.Entry entry) {
        parts.addEntry(
                id,
                signedIn.required(),
                item,
                new Content.Entry(entry.title().strip(), entry.text().strip()));
    }
}
