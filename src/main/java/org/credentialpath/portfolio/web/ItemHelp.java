package org.credentialpath.portfolio.web;

import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.program.PortfolioItem;

/** How much an item needs, and how much is there, in words. */
final class ItemHelp {

    private final PortfolioItem item;
    private final PortfolioWords words;

    ItemHelp(PortfolioItem item, PortfolioWords words) {
        this.item = item;
        this.words = words;
    }

    /** How much is asked for. */
    public String asked() {
        return switch (item.kind()) {
            case TEXT -> range("words", item.words());
            case LIST -> range("entries", item.count());
            case FILE -> range("files", item.count());
        };
    }

    /** How much is there. */
    public String there(WorkItem now) {
        return switch (item.kind()) {
            case TEXT -> words.get("portfolio.item.there.words", now.content().words());
            case LIST ->
                words.get(
                        "portfolio.item.there.entries", now.content().entries().size());
            case FILE ->
                words.get("portfolio.item.there.files", now.content().files().size());
        };
    }

    private String range(String what, PortfolioItem.@org.jspecify.annotations.Nullable Range range) {
        String key = "portfolio.item.asked." + what;
        if (range == null || (range.min() <= 0 && range.max() == null)) {
            return words.get(key + ".any");
        }
        Integer most = range.max();
        if (most == null) {
            return words.get(key + ".least", range.min());
        }
        if (range.min() <= 0) {
            return words.get(key + ".most", most);
        }
        return range.min() == most ? words.get(key + ".exactly", most) : words.get(key + ".between", range.min(), most);
    }
}
