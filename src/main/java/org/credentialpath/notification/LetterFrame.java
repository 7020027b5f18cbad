package org.credentialpath.notification;

import java.util.Locale;
import java.util.Map;
import org.credentialpath.page.PageSettings;
import org.credentialpath.page.ReadingDirection;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets a letter in the frame all mails share: once as plain text, once as HTML. */
@Component
class LetterFrame {

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final NotificationSettings settings;
    private final PageSettings.Help help;

    LetterFrame(ITemplateEngine templates, MessageSource messages, NotificationSettings settings, PageSettings page) {
        this.templates = templates;
        this.messages = messages;
        this.settings = settings;
        this.help = page.help();
    }

    String html(Letter letter, Locale language) {
        return templates.process(
                "notification/mail",
                new Context(
                        language,
                        Map.of(
                                "letter",
                                letter,
                                "sender",
                                settings.senderName(),
                                "help",
                                help,
                                "direction",
                                ReadingDirection.of(language))));
    }

    String text(Letter letter, Locale language) {
        var text = new StringBuilder();
        paragraph(text, say("notification.greeting", language, letter.name()));
        for (Letter.Block block : letter.blocks()) {
            paragraph(text, block.paragraph());
            paragraph(
                    text,
                    String.join(
                            "\n",
                            block.items().stream().map(item -> "- " + item).toList()));
        }
        if (letter.action() != null) {
            paragraph(text, letter.action().label() + ":\n" + letter.action().address());
        }
        paragraph(
                text,
                "--\n" + settings.senderName() + "\n"
                        + say("notification.reply", language, help.person(), help.phone()));
        return text.toString();
    }

    private static void paragraph(StringBuilder text, String paragraph) {
        if (!paragraph.isBlank()) {
            text.append(paragraph).append("\n\n");
        }
    }

    private String say(String key, Locale language, Object... facts) {
        return messages.getMessage(key, facts, language);
    }
}
