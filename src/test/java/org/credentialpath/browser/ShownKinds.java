package org.credentialpath.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credentialpath.browser.PageStates.Kind;

/** Which kinds of state a page shows as it stands, as far as that can be seen. */
record ShownKinds(Map<?, ?> seen) {

    // What is folded away or hidden is not shown.
    private static final String SEEN = """
            longest => {
              const shown = all => [...document.querySelectorAll(all)].filter(each => each.checkVisibility());
              const inMain = all => shown(all.split(', ').map(each => 'main ' + each).join(', '));
              const fields = inMain('input:not([type=hidden]), textarea');
              const given = fields.filter(each => ['checkbox', 'radio'].includes(each.type) ? each.checked : each.value !== '');
              const chosen = inMain('select').filter(each => each.selectedIndex > 0);
              const rows = inMain('tbody tr, li:not(nav li, .cp-errors li), dl > div, .cp-written, output, blockquote, pre');
              const cards = inMain('.cp-next, article, div.cp-card');
              const text = shown('main').map(each => each.innerText).join() + given.map(each => each.value).join();
              return {
                EMPTY: inMain('.cp-empty, .cp-none').length > 0 || rows.length === 0,
                FILLED: cards.length + rows.length + given.length + chosen.length > 0,
                ERROR: inMain('.cp-errors').length > 0,
                LONG: longest.some(each => text.toLowerCase().includes(each.toLowerCase())),
                EXPANDED: inMain('details[open], dialog[open]').length > 0
              };
            }
            """;

    static ShownKinds in(Page page) {
        return new ShownKinds(
                page.evaluate(SEEN, PageWorld.Names.LONG.all()) instanceof Map<?, ?> seen ? seen : Map.of());
    }

    /**
     * What the page does not show, in words.
     *
     * @param gone the list says itself what is not there when the page is empty
     */
    List<String> missing(Set<Kind> kinds, boolean gone) {
        List<String> missing = new ArrayList<>();
        for (Kind kind : kinds) {
            boolean unseen = kind == Kind.PLAIN || (gone && kind == Kind.EMPTY);
            if (!unseen && !Boolean.TRUE.equals(seen.get(kind.name()))) {
                missing.add("is not " + kind);
            }
        }
        return missing;
    }
}
