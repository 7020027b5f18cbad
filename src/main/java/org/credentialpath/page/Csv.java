package org.credentialpath.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a file for spreadsheets: values with commas between, each line ended as RFC 4180 says. */
public final class Csv {

    private static final MediaType TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8");

    // Without it spreadsheets take the letters for those of another alphabet.
    private static final String MARK = "\ufeff";

    private Csv() {}

    /** Quotes what needs it; what a spreadsheet would compute is shown as the text it is. */
    public static String text(List<List<String>> lines) {
        return MARK
                + lines.stream()
                        .map(line -> line.stream().map(Csv::value).collect(Collectors.joining(",")) + "\r\n")
                        .collect(Collectors.joining());
    }

    /** @param name of the file, e.g. {@code roster.csv} */
    public static ResponseEntity<byte[]> answer(String name, List<List<String>> lines) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text(lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String value(String value) {
        String safe = isFormula(value) ? "'" + value : value;
        boolean quoted =
                safe.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String value) {
        return !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0;
    }
}
