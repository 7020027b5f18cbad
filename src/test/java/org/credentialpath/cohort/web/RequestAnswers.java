package org.credentialpath.cohort.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a browser posts for a request that meets every rule: name, value, name, value, … */
public final class RequestAnswers {

    private RequestAnswers() {}

    public static String[] complete(LocalDate start, String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "_do", "send",
                "preferredName", "Zoë",
                "legalName", "Zoë N'Diaye",
                "phone", "207 555 0123",
                "language", "pt",
                "role", "teacher",
                "ages", "infants",
                "experienceHours", "4,000",
                "education", "associate",
                "preferredStart", start.toString().substring(0, 7),
                "times", "saturday",
                "accommodation", "Captions, please",
                "readyForPortfolio", "yes",
                "noGuarantee", "true"));
        for (int i = 0; i < 4; i++) {
            String row = "trainings." + i + ".";
            fields.addAll(List.of(
                    "trainings.row",
                    String.valueOf(i),
                    row + "training",
                    "core-" + (i + 1),
                    row + "completed.month",
                    "5",
                    row + "completed.day",
                    "1",
                    row + "completed.year",
                    "2025",
                    row + "hours",
                    "30",
                    row + "inRegistry",
                    "true"));
        }
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }
}
