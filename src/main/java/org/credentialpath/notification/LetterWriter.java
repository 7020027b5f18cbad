package org.credentialpath.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.credentialpath.shared.HouseSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a letter of a notice's file and its facts. */
@Component
class LetterWriter {

    private static final Logger LOG = LoggerFactory.getLogger(LetterWriter.class);
    private static final int LONGEST_SUBJECT = 180;
    private static final Pattern ITEM = Pattern.compile("- \\{([A-Za-z]+)}");

    private static final Pattern GAP = Pattern.compile("\\n\\s*\\n");

    private final HouseSettings house;
    private final MessageSource messages;

    LetterWriter(HouseSettings house, MessageSource messages) {
        this.house = house;
        this.messages = messages;
    }

    /** @param facts by name, {@code name} among them */
    Letter write(NoticeFile file, Map<String, Object> facts, Locale language) {
        var words = new FactWords(facts, language, messages);
        return new Letter(
                oneLine(words.fill(words.withoutUnknownParts(file.subject()))),
                oneLine(words.fill("{name}")),
                blocks(words.withoutUnknownParts(file.body()), words),
                action(file, facts, words));
    }

    private static List<Letter.Block> blocks(String body, FactWords words) {
        List<Letter.Block> blocks = new ArrayList<>();
        for (String part : GAP.splitAsStream(body.strip()).toList()) {
            List<String> lines = part.strip().lines().map(String::strip).toList();
            if (!lines.isEmpty() && lines.get(0).startsWith("- ")) {
                addList(blocks, lines, words);
            } else {
                addParagraph(blocks, words.fill(String.join(" ", lines)));
            }
        }
        return blocks;
    }

    private static void addParagraph(List<Letter.Block> blocks, String text) {
        if (!text.isEmpty()) {
            blocks.add(Letter.Block.paragraph(text));
        }
    }

    private static void addList(List<Letter.Block> blocks, List<String> lines, FactWords words) {
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            var item = ITEM.matcher(line);
            items.addAll(item.matches() ? words.list(item.group(1)) : List.of(words.fill(line.substring(2))));
        }
        if (!items.isEmpty()) {
            blocks.add(Letter.Block.list(items));
        }
    }

    private Letter.@Nullable Action action(NoticeFile file, Map<String, Object> facts, FactWords words) {
        if (file.action() == null) {
            return null;
        }
        return new Letter.Action(words.fill(file.action()), address(file.path(), facts, words));
    }

    private String address(String path, Map<String, Object> facts, FactWords words) {
        if (path.contains("{link}") && !facts.containsKey("link")) {
            return house.link("/home");
        }
        try {
            return house.link(words.fill(path));
        } catch (IllegalArgumentException e) {
            LOG.error("A notice would lead outside of the house and leads to /home instead", e);
            return house.link("/home");
        }
    }

    // A subject is a mail header: no line may begin in it.
    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
