package org.credentialpath.badge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds a badge, or claims to.
 *
 * @param badge null when it cannot be read
 * @param findings never empty
 */
public record BadgeReading(@Nullable Badge badge, List<Finding> findings) {

    public BadgeReading {
        findings = List.copyOf(findings);
    }

    static BadgeReading refused(Finding why) {
        return new BadgeReading(null, List.of(why));
    }

    public boolean has(Finding.Weight weight) {
        return findings.stream().anyMatch(finding -> finding.weight() == weight);
    }
}
