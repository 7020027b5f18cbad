package org.credentialpath.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.credentialpath.shared.HouseSettings;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class LetterWriterTest {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final LetterWriter writer =
            new LetterWriter(new HouseSettings(URI.create("https://house.example")), messages);

    LetterWriterTest() {
        messages.setBasename("messages/notification");
        messages.setDefaultEncoding("UTF-8");
    }

    @Test
    void leavesOutWhatNobodyKnows() {
        Letter letter = letter("Please sign[ by {by}]", "Sign[ by {by}].\n\n[Where: {place}]", Map.of());
        assertThat(letter.subject()).isEqualTo("Please sign");
        assertThat(letter.blocks()).containsExactly(Letter.Block.paragraph("Sign."));
    }

    @Test
    void saysDatesInWords() {
        Letter letter = letter("By {by}", "x", Map.of("by", LocalDate.of(2026, 12, 1)));
        assertThat(letter.subject()).isEqualTo("By Tuesday, December 1, 2026");
    }

    @Test
    void saysAnUnknownFactNeutrally() {
        Letter letter = letter("x", "{program} has {nonsense}.", Map.of());
        assertThat(letter.blocks()).containsExactly(Letter.Block.paragraph("Your program has (see your page)."));
    }

    @Test
    void makesOneItemOfEachEntry() {
        Letter letter = letter("x", "- {reasons}\n- and {name}", Map.of("reasons", List.of("one", "two")));
        assertThat(letter.blocks()).containsExactly(Letter.Block.list(List.of("one", "two", "and Ana")));
    }

    @Test
    void readsNoMarkupInFacts() {
        Letter letter = letter("x", "{feedback}", Map.of("feedback", "- {name} [gone {nonsense}] $1 \\"));
        assertThat(letter.blocks()).containsExactly(Letter.Block.paragraph("- {name} [gone {nonsense}] $1 \\"));
    }

    @Test
    void keepsASubjectOnOneLine() {
        Letter letter = letter("For {program}", "x", Map.of("program", "A\r\nBcc: all@example.org\u2028B"));
        assertThat(letter.subject()).isEqualTo("For A Bcc: all@example.org B");
    }

    @Test
    void neverLeadsOutOfTheHouse() {
        for (String link :
                List.of("//evil.example", "https://evil.example", "/\\evil.example", "/a b", "@evil.example")) {
            assertThat(letter("x", "x", Map.of("link", link)).action())
                    .isEqualTo(new Letter.Action("Open", "https://house.example/home"));
        }
        assertThat(letter("x", "x", Map.of("link", "/cases/1?a=b")).action())
                .isEqualTo(new Letter.Action("Open", "https://house.example/cases/1?a=b"));
    }

    @Test
    void refusesAFileItDoesNotUnderstand() {
        assertThatThrownBy(() -> NoticeFile.parse("odd", "---\nwhen: now\nsubjekt: x\n---\nbody"))
                .hasMessage("notices/odd.md: not understood: subjekt: x");
        assertThatThrownBy(() -> NoticeFile.parse("odd", "---\nwhen: now\n---\nbody"))
                .hasMessage("notices/odd.md: subject is missing");
    }

    private Letter letter(String subject, String body, Map<String, Object> facts) {
        var all = new java.util.HashMap<>(facts);
        all.put("name", "Ana");
        var file = NoticeFile.parse("test", "---\nwhen: now\nsubject: " + subject + "\naction: Open\n---\n" + body);
        return writer.write(file, all, Locale.US);
    }
}
