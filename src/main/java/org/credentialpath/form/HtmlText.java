package org.credentialpath.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Reads HTML down to the few elements a form may use; of all others only the text remains, of scripts nothing. */
final class HtmlText {

    private static final Set<String> ALLOWED = Set.of("p", "ul", "li", "strong", "em", "a", "h2", "h3");
    private static final Pattern SILENT = Pattern.compile(
            "<!--.*?(-->|$)|<(script|style|template|noscript|iframe|object|svg|math)\\b.*?(</\\2\\s*>|$)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>");
    private static final Pattern HREF = Pattern.compile("(?i)\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");

    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(String tag, String href, List<RichText> children) {}

    private HtmlText() {
        open.push(new Open("", "", new ArrayList<>()));
    }

    static List<RichText> parse(String html) {
        HtmlText reader = new HtmlText();
        String source = SILENT.matcher(html).replaceAll("");
        Matcher tags = TAG.matcher(source);
        int from = 0;
        while (tags.find()) {
            reader.text(source.substring(from, tags.start()));
            reader.tag(tags.group(2).toLowerCase(Locale.ROOT), !tags.group(1).isEmpty(), tags.group(3));
            from = tags.end();
        }
        reader.text(source.substring(from));
        while (reader.open.size() > 1) {
            reader.close();
        }
        return List.copyOf(reader.top().children());
    }

    private Open top() {
        return open.element();
    }

    private void text(String text) {
        String words = HtmlUtils.htmlUnescape(text.replaceAll("\\s+", " "));
        if (!words.isEmpty()) {
            top().children().add(RichText.plain(words));
        }
    }

    private void tag(String tag, boolean closing, String attributes) {
        if (tag.equals("br")) {
            top().children().add(RichText.element("br", List.of()));
        } else if (ALLOWED.contains(tag) && !closing) {
            open.push(new Open(tag, tag.equals("a") ? href(attributes) : "", new ArrayList<>()));
        } else if (closing && open.stream().anyMatch(element -> element.tag().equals(tag))) {
            while (!top().tag().equals(tag)) {
                close();
            }
            close();
        }
    }

    private void close() {
        Open done = open.pop();
        top().children()
                .add(
                        done.tag().equals("a")
                                ? RichText.link(done.href(), done.children())
                                : RichText.element(done.tag(), done.children()));
    }

    private static String href(String attributes) {
        Matcher href = HREF.matcher(attributes);
        if (!href.find()) {
            return "javascript:";
        }
        String value = href.group(1) != null ? href.group(1) : href.group(2) != null ? href.group(2) : href.group(3);
        return HtmlUtils.htmlUnescape(value).replaceAll("\\p{Cntrl}", "");
    }
}
