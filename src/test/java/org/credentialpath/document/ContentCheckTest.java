package org.credentialpath.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.credentialpath.document.Samples.boxes;
import static org.credentialpath.document.Samples.cut;
import static org.credentialpath.document.Samples.docxParts;
import static org.credentialpath.document.Samples.eicar;
import static org.credentialpath.document.Samples.image;
import static org.credentialpath.document.Samples.joined;
import static org.credentialpath.document.Samples.odtParts;
import static org.credentialpath.document.Samples.pdf;
import static org.credentialpath.document.Samples.text;
import static org.credentialpath.document.Samples.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.credentialpath.document.UploadRefused.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentCheckTest {

    private static final long LIMIT = 1 << 22;

    static Stream<Arguments> wholeFiles() {
        return Stream.of(
                Arguments.of("paper.pdf", pdf()),
                Arguments.of("PAPER.PDF", pdf()),
                Arguments.of("letter.docx", zip(docxParts())),
                Arguments.of("letter.odt", zip(odtParts())),
                Arguments.of("photo.jpg", image("jpg")),
                Arguments.of("photo with a film behind it.jpeg", joined(image("jpg"), boxes("mp42", "moov"))),
                Arguments.of("photo.png", image("png")),
                Arguments.of("photo.heic", boxes("heic", "meta")),
                Arguments.of("film.mp4", boxes("isom", "moov")),
                Arguments.of("IMG_0042.MOV", Samples.phoneFilm()),
                Arguments.of("IMG_0042.mov", boxes("mp42", "moov")),
                Arguments.of("renamed.mp4", boxes("qt  ", "moov")),
                Arguments.of("notes.txt", text("Zoë said: 3 < 4, \"why?\"\n\nSubject: none")),
                Arguments.of("short.txt", text("ok")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wholeFiles")
    void acceptsWhatIsWhatItsNameSays(String name, byte[] content) throws IOException {
        assertThat(check(name, content).mediaType()).isNotEmpty();
    }

    static Stream<Arguments> refused() {
        byte[] html = text("<!DOCTYPE html><html><script>alert(1)</script></html>");
        byte[] svg = text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
        return Stream.of(
                Arguments.of("program.exe", text("MZ"), Cause.WRONG_TYPE),
                Arguments.of("page.html", html, Cause.WRONG_TYPE),
                Arguments.of("drawing.svg", svg, Cause.WRONG_TYPE),
                Arguments.of("letter.doc", text("old"), Cause.WRONG_TYPE),
                Arguments.of("letter.docm", zip(docxParts()), Cause.WRONG_TYPE),
                Arguments.of("photo.jpg.exe", image("jpg"), Cause.WRONG_TYPE),
                Arguments.of("noending", pdf(), Cause.WRONG_TYPE),
                Arguments.of("empty.pdf", new byte[0], Cause.EMPTY),
                Arguments.of("huge.txt", new byte[(int) LIMIT + 1], Cause.TOO_BIG),
                Arguments.of("page.pdf", html, Cause.DISGUISED),
                Arguments.of("page.jpg", html, Cause.DISGUISED),
                Arguments.of("page.txt", html, Cause.DISGUISED),
                Arguments.of("drawing.png", svg, Cause.DISGUISED),
                Arguments.of("drawing.txt", svg, Cause.DISGUISED),
                Arguments.of("late.pdf", joined(html, pdf()), Cause.DISGUISED),
                Arguments.of("photo.png", image("jpg"), Cause.DISGUISED),
                Arguments.of("binary.txt", new byte[] {'a', 0, 'b'}, Cause.DISGUISED),
                Arguments.of("archive.docx", zip(Map.of("a.txt", text("a"))), Cause.DISGUISED),
                Arguments.of("other.odt", zip(docxParts()), Cause.DISGUISED),
                Arguments.of("half.pdf", cut(pdf()), Cause.BROKEN),
                Arguments.of("nonsense.pdf", text("%PDF-1.7\nnothing\n%%EOF"), Cause.BROKEN),
                Arguments.of("half.jpg", cut(image("jpg")), Cause.BROKEN),
                Arguments.of("half.png", cut(image("png")), Cause.BROKEN),
                Arguments.of("half.heic", cut(boxes("heic", "meta")), Cause.BROKEN),
                Arguments.of("half.mp4", cut(boxes("mp42", "moov")), Cause.BROKEN),
                Arguments.of("half.mov", cut(Samples.phoneFilm()), Cause.BROKEN),
                Arguments.of("photo.mov", image("png"), Cause.DISGUISED),
                Arguments.of("half.docx", cut(zip(docxParts())), Cause.BROKEN),
                Arguments.of("locked.pdf", pdf("secret"), Cause.PASSWORD_PROTECTED),
                Arguments.of("locked.docx", oldOffice(), Cause.PASSWORD_PROTECTED),
                Arguments.of(
                        "locked.odt",
                        with(odtParts(), "META-INF/manifest.xml", text("<encryption-data/>")),
                        Cause.PASSWORD_PROTECTED),
                Arguments.of("bomb.docx", with(docxParts(), "word/media/1", new byte[48 << 20]), Cause.UNPACKS_TOO_BIG),
                Arguments.of("bomb.odt", with(odtParts(), "Pictures/1", new byte[48 << 20]), Cause.UNPACKS_TOO_BIG),
                Arguments.of("crowd.docx", crowd(), Cause.UNPACKS_TOO_BIG),
                Arguments.of("macro.docx", with(docxParts(), "word/vbaProject.bin", text("x")), Cause.MACROS),
                Arguments.of("macro.odt", with(odtParts(), "Basic/Standard/Module1.xml", text("x")), Cause.MACROS),
                Arguments.of("eicar.txt", eicar(), Cause.VIRUS),
                Arguments.of("eicar.pdf", joined(pdf(), eicar(), text("\n%%EOF")), Cause.VIRUS),
                Arguments.of("nested.docx", with(docxParts(), "word/embeddings/a.txt", eicar()), Cause.VIRUS));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void refusesWithTheExactCause(String name, byte[] content, Cause cause) {
        assertThatThrownBy(() -> check(name, content))
                .isInstanceOfSatisfying(UploadRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(cause));
    }

    @Test
    void stopsReadingAtTheLimit() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                read[0] += length;
                return length;
            }
        };
        assertThatThrownBy(() -> Received.from(endless, "a.txt", 1000)).isInstanceOf(UploadRefused.class);
        assertThat(read[0]).isLessThan(200_000);
    }

    @Test
    void findsTheTestVirusAcrossBlocks() throws IOException {
        for (int before : new int[] {0, 65_500, 65_536 - 34, 131_000}) {
            byte[] content = joined(new byte[before], eicar(), new byte[10]);
            assertThat(TestVirus.isIn(new ByteArrayInputStream(content))).isTrue();
        }
    }

    @Test
    void fileNamesBecomeHarmless() {
        assertThat(FileNames.clean("C:\\Users\\me\\photo.jpg")).isEqualTo("photo.jpg");
        assertThat(FileNames.clean("../../etc/passwd.txt")).isEqualTo("passwd.txt");
        assertThat(FileNames.clean("a\r\nSet-Cookie: x.pdf")).isEqualTo("aSet-Cookie x.pdf");
        assertThat(FileNames.clean("photo\u202Egpj.exe")).isEqualTo("photogpj.exe");
        assertThat(FileNames.clean("n".repeat(400) + ".docx")).hasSize(150).endsWith(".docx");
        assertThat(FileNames.clean("\0")).isEmpty();
    }

    private static byte[] with(Map<String, byte[]> parts, String name, byte[] content) {
        parts.put(name, content);
        return zip(parts);
    }

    private static byte[] crowd() {
        Map<String, byte[]> parts = docxParts();
        for (int i = 0; i < 3_100; i++) {
            parts.put("word/" + i, new byte[0]);
        }
        return zip(parts);
    }

    private static byte[] oldOffice() {
        byte[] content = new byte[600];
        System.arraycopy(java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, content, 0, 8);
        return content;
    }

    private static FileKind check(String name, byte[] content) throws IOException {
        try (Received file = Received.from(new ByteArrayInputStream(content), name, LIMIT)) {
            return ContentCheck.check(file);
        }
    }
}
