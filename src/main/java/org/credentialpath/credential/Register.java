package org.credentialpath.credential;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of awards: what everybody may know of one, and what its holder allows (rule 31). */
@Service
@Transactional
public class Register {

    /** How many entries a page of the list shows. */
    public static final int PAGE = 50;

    private static final Set<Role> STAFF = Set.of(Role.COORDINATOR, Role.AUDITOR);
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9-]{1,60}");

    private final AwardTable awards;
    private final RegisterTable table;
    private final PublishConsent consent;
    private final People people;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Register(
            AwardTable awards,
            RegisterTable table,
            PublishConsent consent,
            People people,
            EvidenceRecord record,
            HouseClock clock) {
        this.awards = awards;
        this.table = table;
        this.consent = consent;
        this.people = people;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Enters the award, once, showing what its holder agreed to in the application; the next term of a credential shows
     * what its holder lets the term before it show.
     *
     * @param about the id of the case, of the part of it that was awarded, or of the award that is renewed
     */
    public void enter(UUID about) {
        Award award = awards.required(about);
        Shown shown = table.byId(about).map(RegisterEntry::shown).orElseGet(() -> consent.of(award.caseId()));
        if (table.add(award.id(), clock.instant())) {
            table.show(award.id(), shown, clock.instant());
            record.write(Act.of(award.caseId().value(), "award.registered")
                    .fact("award", award.id())
                    .fact("shown", shown));
        }
    }

    /**
     * The holder chooses what is shown from now on; the consent of the application is taken back with it.
     *
     * @throws Forbidden when it is not the person's own, or not in the register yet
     */
    public void show(UUID id, PersonId holder, Shown shown) {
        RegisterEntry entry = table.byId(id)
                .filter(found -> found.isHeldBy(holder) && found.shown() != null)
                .orElseThrow(() -> new Forbidden("credential " + id));
        if (entry.shown() == shown) {
            return;
        }
        table.show(id, shown, clock.instant());
        record.write(Act.of(entry.award().caseId().value(), "consent.changed")
                .fact("award", id)
                .fact("shown", shown)
                .fact("by", holder));
    }

    /**
     * What anybody may know of the number. One whose holder shows nothing is as unknown as one that was never given.
     *
     * @param number as somebody typed it
     */
    @Transactional(readOnly = true)
    public Optional<RegisterEntry> byNumber(String number) {
        String plain = number.replaceAll("[\\s\u00a0]+", "")
                .replaceAll("[\u2010-\u2015]", "-")
                .toUpperCase(Locale.ROOT);
        return NUMBER.matcher(plain).matches()
                ? table.byNumber(plain).filter(RegisterEntry::isPublic)
                : Optional.empty();
    }

    /**
     * One credential for whoever has its address.
     *
     * @param reader null for somebody who is not signed in
     * @throws Forbidden when there is none, or it is shown to its holder and staff only
     */
    @Transactional(readOnly = true)
    public RegisterEntry open(UUID id, @Nullable PersonId reader) {
        return table.byId(id)
                .filter(entry -> entry.isPublic() || mayAlwaysSee(entry, reader))
                .orElseThrow(() -> new Forbidden("credential " + id));
    }

    /** The term that renews this one, as far as the reader may know of it; empty where there is none that counts. */
    @Transactional(readOnly = true)
    public Optional<RegisterEntry> renewal(RegisterEntry entry, @Nullable PersonId reader) {
        return table.byAbout(entry.award().id())
                .filter(next -> !next.isRevoked())
                .filter(next -> next.isPublic() || mayAlwaysSee(next, reader));
    }

    /** The person's credentials, the newest first. */
    @Transactional(readOnly = true)
    public List<RegisterEntry> of(PersonId holder) {
        return table.of(holder);
    }

    /**
     * For staff: one page and one entry more where there is a next page, the newest first.
     *
     * @param text a part of the number or of the holder's name; blank for all
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public List<RegisterEntry> find(String text, int page) {
        String plain = text.replace("\0", "").strip().toLowerCase(Locale.ROOT);
        return table.find(plain, page * PAGE, PAGE + 1);
    }

    /** Whether the person sees a credential whatever its holder shows to others: the holder and staff. */
    public boolean mayAlwaysSee(RegisterEntry entry, @Nullable PersonId reader) {
        return reader != null
                && (entry.isHeldBy(reader) || people.rolesOf(reader).stream().anyMatch(STAFF::contains));
    }
}
