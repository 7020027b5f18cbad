package org.credentialpath.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.credentialpath.program.PortfolioItem;

/** What the packet asks of one item. */
final class ItemRules {

    private ItemRules() {}

    /**
     * Everything the content lacks, in the order of the page; an optional item may also stay empty.
     *
     * @param removed the names of its files that are gone
     */
    static List<ItemFault> faults(PortfolioItem item, Content content, List<String> removed) {
        List<ItemFault> faults = new ArrayList<>();
        removed.forEach(name -> faults.add(ItemFault.of("file", "file-removed", name)));
        if (content.isEmpty() && !item.required()) {
            return faults;
        }
        switch (item.kind()) {
            case TEXT -> text(item, content, faults);
            case LIST -> count("entries", "entries", content.entries().size(), item, faults);
            case FILE -> count("file", "files", content.files().size(), item, faults);
        }
        if (item.competencies().size() > 1 && content.competencies().isEmpty()) {
            faults.add(ItemFault.of("competencies", "competencies"));
        }
        return faults;
    }

    /** The competencies the owner may name and has named; where there is only one, it is that one. */
    static List<String> competencies(PortfolioItem item, List<String> named) {
        return item.competencies().size() == 1
                ? item.competencies()
                : item.competencies().stream().filter(named::contains).toList();
    }

    private static void text(PortfolioItem item, Content content, List<ItemFault> faults) {
        int words = content.words();
        PortfolioItem.Range range = item.words();
        if (words == 0) {
            faults.add(ItemFault.of("text", "text-missing"));
        } else if (range != null && words < range.min()) {
            faults.add(ItemFault.of("text", "words-few", range.min(), words));
        } else if (range != null && !range.holds(words)) {
            faults.add(ItemFault.of("text", "words-many", String.valueOf(range.max()), words));
        }
    }

    private static void count(String field, String what, int count, PortfolioItem item, List<ItemFault> faults) {
        int least = Math.max(1, item.count().min());
        Integer most = item.count().max();
        if (count == 0) {
            faults.add(ItemFault.of(field, what + "-missing"));
        } else if (count < least) {
            faults.add(ItemFault.of(field, what + "-few", least, count));
        } else if (most != null && count > most) {
            faults.add(ItemFault.of(field, what + "-many", most, count));
        }
    }
}
