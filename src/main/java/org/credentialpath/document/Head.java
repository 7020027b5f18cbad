package org.credentialpath.document;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;

/** The first bytes of a file, and what they say it is. */
final class Head {

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
    private static final Set<String> FILM_BRANDS = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "dash", "3gp4",
            "3gp5", "qt  ");
    private static final Pattern MARKUP = Pattern.compile(
            "^\\uFEFF?\\s*<\\s*(!doctype|!--|\\?xml|html|head|body|script|svg|iframe|img|a\\s|meta|style|object|embed)",
            Pattern.CASE_INSENSITIVE);
    private static final Tika TIKA = new Tika();

    private final byte[] bytes;

    Head(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean looksLike(FileKind kind) {
        return switch (kind) {
            case PDF -> text(0, 5).equals("%PDF-");
            case DOCX, ODT -> hex(4).equals("504b0304");
            case JPG -> hex(3).equals("ffd8ff");
            case PNG -> hex(8).equals("89504e470d0a1a0a");
            case HEIC -> text(4, 8).equals("ftyp") && HEIC_BRANDS.contains(text(8, 12));
            case MP4, MOV -> text(4, 8).equals("ftyp") && FILM_BRANDS.contains(text(8, 12));
            case TXT -> isPlainText();
            case JSON ->
                new String(bytes, StandardCharsets.UTF_8)
                        .strip()
                        .replace("\uFEFF", "")
                        .startsWith("{");
        };
    }

    /** The container of old Office files, which a DOCX with a password is wrapped in. */
    boolean isOldOffice() {
        return hex(8).equals("d0cf11e0a1b11ae1");
    }

    private boolean isPlainText() {
        String seen = TIKA.detect(bytes);
        boolean words = seen.startsWith("text/") || seen.startsWith("message/");
        boolean code = seen.contains("html") || seen.contains("script") || seen.contains("xml");
        return words
                && !code
                && !MARKUP.matcher(new String(bytes, StandardCharsets.UTF_8)).find();
    }

    private String text(int from, int to) {
        return bytes.length < to ? "" : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String hex(int length) {
        return bytes.length < length ? "" : HexFormat.of().formatHex(bytes, 0, length);
    }
}
