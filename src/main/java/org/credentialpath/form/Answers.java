package org.credentialpath.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credentialpath.document.DocumentId;

/**
 * The checked answers of one form, by the keys of its schema. Hidden questions have no answer. Values are String,
 * BigDecimal, LocalDate, LocalTime, LocalDateTime, Boolean, List of String, List of Answers (dynamic list) or List of DocumentId.
 */
public record Answers(Map<String, Object> values) {

    public Answers {
        values = Map.copyOf(values);
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable((String) values.get(key));
    }

    /** @throws java.util.NoSuchElementException when the form does not require the question and it was left empty */
    public String required(String key) {
        return text(key).orElseThrow();
    }

    public Optional<LocalDate> date(String key) {
        return Optional.ofNullable((LocalDate) values.get(key));
    }

    public Optional<LocalTime> time(String key) {
        return Optional.ofNullable((LocalTime) values.get(key));
    }

    /** A date and a time of day, in the institution's zone. */
    public Optional<LocalDateTime> moment(String key) {
        return Optional.ofNullable((LocalDateTime) values.get(key));
    }

    public Optional<BigDecimal> number(String key) {
        return Optional.ofNullable((BigDecimal) values.get(key));
    }

    public boolean checked(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    @SuppressWarnings("unchecked")
    public List<String> choices(String key) {
        return (List<String>) values.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    public List<Answers> rows(String key) {
        return (List<Answers>) values.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    public List<DocumentId> files(String key) {
        return (List<DocumentId>) values.getOrDefault(key, List.of());
    }
}
