package org.credentialpath.cohort;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credentialpath.shared.PersonId;

/**
 * The answers of one form as they are kept: texts, numbers, flags, lists of texts, and rows; dates as text.
 *
 * @param by who typed them: the person themself, or staff on their behalf
 */
public record GivenAnswers(String form, Map<String, Object> values, Instant at, PersonId by, Channel channel) {

    Optional<String> text(String key) {
        return text(values, key);
    }

    /** Whether a box was ticked or a question answered with yes. */
    boolean checked(String key) {
        return Boolean.TRUE.equals(values.get(key)) || "yes".equals(values.get(key));
    }

    Optional<BigDecimal> number(String key) {
        return number(values, key);
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> rows(String key) {
        return (List<Map<String, Object>>) values.getOrDefault(key, List.of());
    }

    static Optional<String> text(Map<String, Object> row, String key) {
        return Optional.ofNullable(row.get(key)).map(Object::toString);
    }

    static Optional<BigDecimal> number(Map<String, Object> row, String key) {
        return text(row, key).map(BigDecimal::new);
    }

    static Optional<LocalDate> date(Map<String, Object> row, String key) {
        return text(row, key).map(LocalDate::parse);
    }
}
