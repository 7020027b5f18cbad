package org.credentialpath.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the file of a badge shows, what speaks against it, and what is left to a person. */
class BadgeFileTest {

    private static final String MINE = "nathan.plourde@example.org";
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void readsAnAssertionOfVersionTwo() {
        BadgeReading read = read(TestBadges.assertion(MINE));

        assertThat(read.badge())
                .isEqualTo(new Badge(
                        Badge.Standard.OPEN_BADGES_2,
                        "Teamwork",
                        "Adult Education",
                        "Plans and finishes a task with others.",
                        Instant.parse("2026-03-01T12:00:00Z"),
                        null));
        assertThat(read.findings())
                .containsExactly(
                        Finding.RECIPIENT_MATCHES,
                        Finding.ISSUER_EXPECTED,
                        Finding.NOT_EXPIRED,
                        Finding.CRITERIA_NAMED,
                        Finding.REVOCATION_UNKNOWN,
                        Finding.PROOF_ELSEWHERE);
        assertThat(read.has(Finding.Weight.BAD)).isFalse();
    }

    @Test
    void readsACredentialOfVersionThree() {
        BadgeReading read = read(TestBadges.credential(MINE));

        assertThat(badge(read).standard()).isEqualTo(Badge.Standard.OPEN_BADGES_3);
        assertThat(badge(read).name()).isEqualTo("Teamwork");
        assertThat(badge(read).issuer()).isEqualTo("Adult Education");
        assertThat(read.findings())
                .containsExactly(
                        Finding.RECIPIENT_MATCHES,
                        Finding.ISSUER_EXPECTED,
                        Finding.NOT_EXPIRED,
                        Finding.CRITERIA_NAMED,
                        Finding.REVOCATION_UNKNOWN,
                        Finding.SIGNATURE_UNCHECKED);
    }

    @Test
    void readsASignedToken() {
        String wrapped = "{\"iss\": \"x\", \"vc\": " + TestBadges.credential(MINE) + "}";
        for (String json : List.of(TestBadges.credential(MINE), TestBadges.assertion(MINE), wrapped)) {
            assertThat(read(TestBadges.token(json)).findings())
                    .contains(Finding.RECIPIENT_MATCHES, Finding.SIGNATURE_UNCHECKED);
        }
        assertThat(read("eyJh.!!!.x".replace("!", "-")).findings()).containsExactly(Finding.UNREADABLE);
    }

    @Test
    void readsWhatIsBakedIntoAPicture() {
        for (boolean packed : new boolean[] {true, false}) {
            assertThat(read(TestBadges.picture("openbadges", TestBadges.assertion(MINE), packed)))
                    .hasValueSatisfying(read -> assertThat(read.findings()).contains(Finding.RECIPIENT_MATCHES));
            assertThat(read(TestBadges.picture("openbadgecredential", TestBadges.credential(MINE), packed)))
                    .hasValueSatisfying(
                            read -> assertThat(badge(read).standard()).isEqualTo(Badge.Standard.OPEN_BADGES_3));
        }
        assertThat(read(TestBadges.picture(
                        "openbadgecredential", TestBadges.token(TestBadges.credential(MINE)), false)))
                .hasValueSatisfying(read -> assertThat(read.findings()).contains(Finding.RECIPIENT_MATCHES));
    }

    @Test
    void saysThatAPictureHoldsAnAddressOnly() {
        byte[] older = TestBadges.picture("tEXt", "openbadges\0https://example.org/1".getBytes(StandardCharsets.UTF_8));
        assertThat(read(older)).hasValue(BadgeReading.refused(Finding.ADDRESS_ONLY));
    }

    @Test
    void findsNothingInOtherFiles() {
        assertThat(read("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read("eyes are no token".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(read(TestBadges.picture("Comment", TestBadges.assertion(MINE), false)))
                .isEmpty();
        assertThat(read(TestBadges.picture("tEXt", "Author".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void comparesTheRecipientHoweverTheAddressWasTyped() {
        String mixed = "Nathan.Plourde@Example.org";
        assertThat(read(TestBadges.assertion(MINE), List.of(mixed)).findings()).contains(Finding.RECIPIENT_MATCHES);
        assertThat(read(TestBadges.assertion(mixed), List.of(mixed)).findings()).contains(Finding.RECIPIENT_MATCHES);
        assertThat(read(TestBadges.assertion(MINE), List.of("other@example.org", MINE))
                        .findings())
                .contains(Finding.RECIPIENT_MATCHES);
        assertThat(read(TestBadges.assertion("other@example.org")).findings()).contains(Finding.RECIPIENT_DIFFERS);
        assertThat(read(TestBadges.credential("other@example.org")).findings()).contains(Finding.RECIPIENT_DIFFERS);
        assertThat(read(TestBadges.assertion(MINE).replace("deadsea", "redsea")).findings())
                .contains(Finding.RECIPIENT_DIFFERS);
    }

    @Test
    void comparesAnAddressThatIsNotHashed() {
        String plain = TestBadges.assertion(MINE).replaceFirst("sha256\\$[0-9a-f]+", MINE);
        assertThat(read(plain).findings()).contains(Finding.RECIPIENT_MATCHES);
        String mail = TestBadges.credential(MINE)
                .replaceFirst("(?s)\"identifier\".*?\\],", "\"id\": \"mailto:" + MINE + "\",");
        assertThat(read(mail).findings()).contains(Finding.RECIPIENT_MATCHES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\": \"email\" | \"type\": \"telephone\"",
                "\"identity\": \"sha256$ | \"identity\": \"md5$",
                "\"recipient\": | \"who\":"
            })
    void leavesARecipientItCannotCompareToAPerson(String replaced, String by) {
        assertThat(read(TestBadges.assertion(MINE).replace(replaced, by)).findings())
                .contains(Finding.RECIPIENT_UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T12:00:00Z, EXPIRED",
        "2026-11-22T08:00:00-05:00, NOT_EXPIRED",
        "2020-01-01, EXPIRED",
        "2030-01-01, NOT_EXPIRED",
        "someday, TIME_UNCLEAR",
        "'', TIME_UNCLEAR"
    })
    void readsWhenABadgeExpires(String expires, Finding finding) {
        String two = TestBadges.assertion(MINE).replace("\"badge\":", "\"expires\": \"" + expires + "\", \"badge\":");
        String three =
                TestBadges.credential(MINE).replace("\"proof\"", "\"validUntil\": \"" + expires + "\", \"proof\"");
        assertThat(read(two).findings()).contains(finding);
        assertThat(read(three).findings()).contains(finding);
    }

    @Test
    void seesABadgeThatIsNotValidYetAndDaysInSeconds() {
        String later = TestBadges.credential(MINE).replace("2026-03-01", "2027-03-01");
        assertThat(read(later).findings()).contains(Finding.NOT_VALID_YET);
        String seconds = TestBadges.assertion(MINE).replace("\"2026-03-01T12:00:00Z\"", "1772366400");
        assertThat(badge(read(seconds)).issued()).isEqualTo("2026-03-01T12:00:00Z");
        String endless = TestBadges.assertion(MINE).replace("\"2026-03-01T12:00:00Z\"", "9".repeat(30));
        assertThat(read(endless).findings()).contains(Finding.TIME_UNCLEAR);
    }

    @Test
    void seesThatABadgeWasTakenBack() {
        assertThat(read("{\"id\": \"https://example.org/1\", \"revoked\": true}")
                        .findings())
                .contains(Finding.REVOKED);
        assertThat(read(TestBadges.assertion(MINE).replace("\"badge\":", "\"revoked\": true, \"badge\":"))
                        .findings())
                .contains(Finding.REVOKED, Finding.RECIPIENT_MATCHES);
    }

    @Test
    void comparesTheIssuerWithThoseThatAreExpected() {
        String badge = TestBadges.assertion(MINE);
        assertThat(findings(badge, "adult education")).contains(Finding.ISSUER_EXPECTED);
        assertThat(findings(badge, "https://badges.example.org/issuer/")).contains(Finding.ISSUER_EXPECTED);
        assertThat(findings(badge, "CompTIA")).contains(Finding.ISSUER_UNEXPECTED);
        assertThat(findings(badge, new String[0])).contains(Finding.ISSUER_UNCLEAR);
        assertThat(findings(badge.replace("\"issuer\":", "\"by\":"), "CompTIA")).contains(Finding.ISSUER_UNCLEAR);
    }

    @Test
    void saysWhatStandsElsewhere() {
        String linked = TestBadges.assertion(MINE)
                .replaceFirst("(?s)\"badge\": \\{.*\\},\\s*\"verif", "\"badge\": \"https://example.org/b\", \"verif");
        assertThat(badge(read(linked)).name()).isEqualTo("https://example.org/b");
        assertThat(read(linked).findings()).contains(Finding.ISSUER_UNCLEAR, Finding.CRITERIA_MISSING);
        assertThat(read(TestBadges.assertion(MINE).replace("\"verification\":", "\"checked\":"))
                        .findings())
                .contains(Finding.PROOF_MISSING);
        assertThat(read(TestBadges.credential(MINE).replace("\"proof\":", "\"note\":"))
                        .findings())
                .contains(Finding.PROOF_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}}",
                "{\"type\": \"Assertion\", \"type\": \"Assertion\"}",
                "{'type': 'Assertion'}",
                "{\"type\": \"Assertion\"} {\"type\": \"Assertion\"}",
                "{\"n\": 1e99999999999999999999999999999999999999999999}"
            })
    void refusesWhatIsBroken(String text) {
        assertThat(read(text).findings()).containsExactly(Finding.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\": \"BadgeClass\", \"name\": \"Teamwork\"}",
                "{\"type\": [\"VerifiablePresentation\"]}",
                "{\"type\": {\"a\": [null, 1, true]}}"
            })
    void refusesWhatIsNoBadge(String text) {
        assertThat(read(text).findings()).containsExactly(Finding.NO_BADGE);
    }

    @Test
    void refusesWhatIsTooDeepOrTooLarge() {
        String deep = "{\"type\": \"Assertion\", \"a\": " + "[".repeat(40) + "]".repeat(40) + "}";
        assertThat(read(deep).findings()).containsExactly(Finding.UNREADABLE);
        String large = "{\"type\": \"Assertion\", \"a\": \"" + "a".repeat(BadgeFile.LONGEST) + "\"}";
        assertThat(read(large).findings()).containsExactly(Finding.TOO_LARGE);
        for (boolean packed : new boolean[] {true, false}) {
            assertThat(read(TestBadges.picture("openbadges", large, packed)))
                    .hasValue(BadgeReading.refused(Finding.TOO_LARGE));
        }
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] content = "{\"type\": \"Assertion\"}".getBytes(StandardCharsets.UTF_8);
        content[3] = (byte) 0xFF;
        assertThat(read(content)).hasValue(BadgeReading.refused(Finding.UNREADABLE));
        byte[] marked = ("\uFEFF" + TestBadges.assertion(MINE)).getBytes(StandardCharsets.UTF_8);
        assertThat(read(marked))
                .hasValueSatisfying(read -> assertThat(read.findings()).contains(Finding.RECIPIENT_MATCHES));
    }

    @Test
    void showsHostileTextsHarmlessly() {
        String hostile = "\\u202e<script>\\u0000alert(1)</script>\\u200b\\n\\n" + "x".repeat(5000);
        BadgeReading read = read(TestBadges.assertion(MINE).replace("\"Teamwork\"", "\"" + hostile + "\""));
        assertThat(badge(read).name())
                .startsWith("<script> alert(1)</script> xxx")
                .hasSize(300);
        BadgeReading odd =
                read("{\"type\": \"Assertion\", \"badge\": {\"name\": [1], \"issuer\": 7, \"criteria\": [[]]},"
                        + " \"recipient\": \"me\", \"issuedOn\": {}, \"verification\": null}");
        assertThat(badge(odd).name()).isEmpty();
        assertThat(odd.findings()).contains(Finding.RECIPIENT_UNCLEAR, Finding.TIME_UNCLEAR);
    }

    @Test
    void neverFailsHoweverAFileIsSpoiled() {
        List<byte[]> whole = List.of(
                TestBadges.assertion(MINE).getBytes(StandardCharsets.UTF_8),
                TestBadges.credential(MINE).getBytes(StandardCharsets.UTF_8),
                TestBadges.token(TestBadges.credential(MINE)).getBytes(StandardCharsets.UTF_8),
                TestBadges.picture("openbadges", TestBadges.assertion(MINE), true));
        var random = new Random(27);
        for (byte[] content : whole) {
            for (int i = 0; i < 2000; i++) {
                byte[] spoiled = java.util.Arrays.copyOf(content, 1 + random.nextInt(content.length));
                spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);
                assertThatCode(() -> read(spoiled)).doesNotThrowAnyException();
            }
        }
    }

    private static Badge badge(BadgeReading read) {
        return java.util.Objects.requireNonNull(read.badge());
    }

    private static BadgeReading read(String text) {
        return read(text, List.of(MINE));
    }

    private static BadgeReading read(String text, List<String> addresses) {
        var expected = new Expected(addresses, List.of("Adult Education"), NOW);
        return BadgeFile.read(text.getBytes(StandardCharsets.UTF_8), expected).orElseThrow();
    }

    private static List<Finding> findings(String text, String... issuers) {
        var expected = new Expected(List.of(MINE), List.of(issuers), NOW);
        return BadgeFile.read(text.getBytes(StandardCharsets.UTF_8), expected)
                .orElseThrow()
                .findings();
    }

    private static Optional<BadgeReading> read(byte[] content) {
        return BadgeFile.read(content, new Expected(List.of(MINE), List.of("Adult Education"), NOW));
    }
}
