package org.credentialpath.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The languages pages and mail exist in, and who wants which. */
@Service
public class Languages {

    private final List<Locale> offered;
    private final JdbcClient jdbc;
    private final EvidenceRecord record;

    Languages(PeopleSettings settings, JdbcClient jdbc, EvidenceRecord record) {
        this.offered = List.copyOf(settings.languages());
        this.jdbc = jdbc;
        this.record = record;
    }

    /** The first is the one for everybody whose own is not offered. */
    public List<Locale> offered() {
        return offered;
    }

    /** The offered language closest to the wished one. */
    public Locale closestTo(Locale wished) {
        return closestTo(List.of(wished));
    }

    /** The offered language closest to the first of the wished ones that is offered at all, dearest first. */
    public Locale closestTo(List<Locale> wished) {
        return wished.stream()
                .flatMap(language -> like(language).stream())
                .findFirst()
                .orElse(offered.get(0));
    }

    /** As {@link #choose} where the wished language is offered and another one than now; otherwise all stays as it is. */
    @Transactional
    public void chooseIfOffered(PersonId person, Locale wished) {
        String present = jdbc.sql("SELECT language FROM person WHERE id = ?")
                .params(person.value())
                .query(String.class)
                .single();
        like(wished).filter(offer -> !offer.toLanguageTag().equals(present)).ifPresent(offer -> choose(person, offer));
    }

    /**
     * Somebody chooses a password on a page in this language: it becomes theirs, so that the next page speaks it too. The
     * house's own does not, because nobody has to choose it.
     */
    @Transactional
    void adopt(PersonId person, Locale read) {
        if (!closestTo(read).equals(offered.get(0))) {
            chooseIfOffered(person, read);
        }
    }

    /** What the language calls itself, such as Español. */
    public static String ownName(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.isEmpty()
                ? language.toLanguageTag()
                : name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private Optional<Locale> like(Locale wished) {
        Optional<Locale> same = offered.stream().filter(wished::equals).findFirst();
        return same.or(() -> offered.stream()
                .filter(language -> language.getLanguage().equals(wished.getLanguage()))
                .findFirst());
    }

    /** From now on pages and mail for the person come in the offered language closest to the wished one. */
    @Transactional
    public void choose(PersonId person, Locale wished) {
        String language = closestTo(wished).toLanguageTag();
        jdbc.sql("UPDATE person SET language = ? WHERE id = ?")
                .params(language, person.value())
                .update();
        record.write(Act.of(person.value(), "language.chosen").fact("language", language));
    }
}
