package org.credentialpath.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

/** Builds what a browser posts. */
final class Typed {

    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, List<MultipartFile>> files = new LinkedHashMap<>();

    /** Right answers to every question of the sample form that must be answered. */
    static Typed sample() {
        return new Typed()
                .and("legalName", "  Zoë O'Brien-N'Diaye ")
                .and("email", " A.B@Example.ORG ")
                .and("role", "family")
                .and("preferredStart", "2027-04")
                .and("ageGroups", "infants", "toddlers")
                .and("experienceHours", "1,000")
                .date("from", "March", "5", "2020")
                .and("trainings.row", "0")
                .and("trainings.0.title", "First aid")
                .and("trainings.0.hours", "2.5")
                .and("agree", "true");
    }

    Typed and(String name, String... values) {
        texts.put(name, List.of(values));
        return this;
    }

    Typed date(String name, String month, String day, String year) {
        return and(name + ".month", month).and(name + ".day", day).and(name + ".year", year);
    }

    Typed file(String name, String fileName) {
        files.put(name, List.of(new MockMultipartFile(name, fileName, "x/y", new byte[] {1, 2, 3})));
        return this;
    }

    Posted posted() {
        return new Posted(texts, files);
    }
}
