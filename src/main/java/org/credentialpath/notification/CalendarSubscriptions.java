package org.credentialpath.notification;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.credentialpath.notification.CalendarEntries.CalendarEntry;
import org.credentialpath.people.Account;
import org.credentialpath.people.Accounts;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendar address of a person, for calendar programs, which cannot sign in: whoever knows it reads the dates of this
 * person and nothing else, until it is renewed or stopped or the account is closed.
 */
@Service
@Transactional
public class CalendarSubscriptions {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration PAST = Duration.ofDays(60);

    private final CalendarSubscriptionTable table;
    private final Calendars calendars;
    private final ObjectProvider<PersonalDates> features;
    private final Accounts accounts;
    private final EvidenceRecord record;
    private final HouseClock clock;

    CalendarSubscriptions(
            CalendarSubscriptionTable table,
            Calendars calendars,
            ObjectProvider<PersonalDates> features,
            Accounts accounts,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.calendars = calendars;
        this.features = features;
        this.accounts = accounts;
        this.record = record;
        this.clock = clock;
    }

    /** The secret part of the person's address; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<String> of(PersonId person) {
        return table.tokenOf(person);
    }

    /** Gives the person an address; an earlier one ends with it. */
    public void renew(PersonId person) {
        table.put(person, random(), clock.instant());
        record.write(Act.of(person.value(), "calendar.opened"));
    }

    /** Ends the person's address. Repeatable. */
    public void stop(PersonId person) {
        if (table.remove(person)) {
            record.write(Act.of(person.value(), "calendar.closed"));
        }
    }

    /** The calendar behind an address; empty when there is no such address or its person may not sign in any more. */
    @Transactional(readOnly = true)
    public Optional<String> read(String token) {
        return table.personOf(token).filter(this::maySignIn).map(this::dates).map(calendars::subscribed);
    }

    private boolean maySignIn(PersonId person) {
        return accounts.of(person).map(Account::enabled).orElse(false);
    }

    private List<CalendarEntry> dates(PersonId person) {
        Instant since = clock.instant().minus(PAST);
        return features.stream()
                .flatMap(feature -> feature.of(person).stream())
                .filter(entry -> !entry.cancelled() && entry.start().isAfter(since))
                .distinct()
                .sorted(Comparator.comparing(CalendarEntry::start).thenComparing(CalendarEntry::uid))
                .toList();
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
