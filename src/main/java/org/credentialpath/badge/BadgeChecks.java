package org.credentialpath.badge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares what a badge says with what is expected. */
final class BadgeChecks {

    private BadgeChecks() {}

    static BadgeReading of(Assertion found, Expected expected) {
        List<Finding> findings = new ArrayList<>();
        findings.add(recipient(found.recipients(), expected.addresses()));
        findings.add(issuer(found.issuers(), expected.issuers()));
        findings.add(time(found.times(), expected));
        findings.add(found.badge().criteria().isEmpty() ? Finding.CRITERIA_MISSING : Finding.CRITERIA_NAMED);
        findings.add(found.revoked() ? Finding.REVOKED : Finding.REVOCATION_UNKNOWN);
        findings.add(found.proof());
        return new BadgeReading(found.badge(), findings);
    }

    private static Finding recipient(List<Recipient> recipients, List<String> addresses) {
        List<Recipient> clear = recipients.stream().filter(Recipient::isClear).toList();
        if (clear.isEmpty()) {
            return Finding.RECIPIENT_UNCLEAR;
        }
        return clear.stream().anyMatch(each -> each.isOneOf(addresses))
                ? Finding.RECIPIENT_MATCHES
                : Finding.RECIPIENT_DIFFERS;
    }

    private static Finding issuer(List<String> issuers, List<String> expected) {
        if (issuers.isEmpty() || expected.isEmpty()) {
            return Finding.ISSUER_UNCLEAR;
        }
        List<String> right = expected.stream().map(BadgeChecks::plain).toList();
        return issuers.stream().map(BadgeChecks::plain).anyMatch(right::contains)
                ? Finding.ISSUER_EXPECTED
                : Finding.ISSUER_UNEXPECTED;
    }

    private static Finding time(Times times, Expected expected) {
        if (times.expires() != null && !expected.now().isBefore(times.expires())) {
            return Finding.EXPIRED;
        }
        if (times.issued() != null && expected.now().isBefore(times.issued())) {
            return Finding.NOT_VALID_YET;
        }
        return times.unclear() ? Finding.TIME_UNCLEAR : Finding.NOT_EXPIRED;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("/+$", "").strip();
    }
}
