package org.credentialpath.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the Markdown of form-js texts: headings, paragraphs, bullets, bold, italics and links. */
final class MarkdownText {

    private static final Pattern INLINE = Pattern.compile(
            "\\*\\*(.+?)\\*\\*|__(.+?)__|(?<![\\w*])[*_](?=\\S)(.+?)(?<=\\S)[*_](?![\\w*])|\\[([^\\]]+)]\\(([^)\\s]+)\\)");

    private MarkdownText() {}

    static List<RichText> parse(String markdown) {
        List<RichText> blocks = new ArrayList<>();
        for (String block : markdown.strip().split("\\n\\s*\\n", -1)) {
            block(List.of(block.split("\\n", -1)), blocks);
        }
        return blocks;
    }

    private static void block(List<String> lines, List<RichText> into) {
        List<RichText> bullets = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String raw : lines) {
            String line = raw.strip();
            if (line.startsWith("#")) {
                paragraph(words, into);
                String tag = line.startsWith("###") ? "h3" : "h2";
                into.add(RichText.element(tag, inline(line.replaceFirst("^#+\\s*", ""))));
            } else if (line.matches("[-*+]\\s+.*")) {
                paragraph(words, into);
                bullets.add(RichText.element("li", inline(line.substring(1).strip())));
            } else if (!line.isEmpty()) {
                words.add(line);
            }
        }
        if (!bullets.isEmpty()) {
            into.add(RichText.element("ul", bullets));
        }
        paragraph(words, into);
    }

    private static void paragraph(List<String> words, List<RichText> into) {
        if (!words.isEmpty()) {
            into.add(RichText.element("p", inline(String.join(" ", words))));
            words.clear();
        }
    }

    private static List<RichText> inline(String text) {
        List<RichText> parts = new ArrayList<>();
        Matcher marks = INLINE.matcher(text);
        int from = 0;
        while (marks.find()) {
            if (marks.start() > from) {
                parts.add(RichText.plain(text.substring(from, marks.start())));
            }
            parts.add(marked(marks));
            from = marks.end();
        }
        if (from < text.length()) {
            parts.add(RichText.plain(text.substring(from)));
        }
        return parts;
    }

    private static RichText marked(Matcher marks) {
        if (marks.group(4) != null) {
            return RichText.link(marks.group(5), List.of(RichText.plain(marks.group(4))));
        }
        if (marks.group(3) != null) {
            return RichText.element("em", inline(marks.group(3)));
        }
        return RichText.element("strong", inline(marks.group(1) != null ? marks.group(1) : marks.group(2)));
    }
}
