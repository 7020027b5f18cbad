package org.credentialpath.portfolio;

import java.io.InputStream;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.Documents;
import org.credentialpath.people.Forbidden;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members of a cohort share with each other: seen by its members and its facilitator, and by nobody else. */
@Service
@Transactional
public class SharedResources {

    /**
     * One thing shared.
     *
     * @param note what it is good for
     * @param link an address on the web, null for none
     * @param document a file, null for none
     */
    public record Resource(
            UUID id,
            CohortId cohort,
            PersonId by,
            String title,
            String note,
            @Nullable String link,
            @Nullable DocumentId document,
            Instant sharedAt) {}

    private static final int LONGEST = 4_000;

    private final CaseRights rights;
    private final Cases cases;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final EvidenceRecord record;
    private final HouseClock clock;

    SharedResources(
            CaseRights rights,
            Cases cases,
            Documents documents,
            JdbcClient jdbc,
            EvidenceRecord record,
            HouseClock clock) {
        this.rights = rights;
        this.cases = cases;
        this.documents = documents;
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    /**
     * What is shared in the cohort of the case, the newest first.
     *
     * @param reader a member of the cohort through this case, or its facilitator
     */
    @Transactional(readOnly = true)
    public List<Resource> in(CaseId id, PersonId reader) {
        Case file = rights.require(id, reader);
        if (!file.participant().equals(reader) && !rights.facilitates(file, reader)) {
            throw new Forbidden("resources of " + id);
        }
        return file.cohort() == null ? List.of() : of(file.cohort());
    }

    /**
     * Shares something with one's cohort.
     *
     * @param link empty for none
     * @param content null for no file
     */
    public void share(
            CaseId id,
            PersonId owner,
            String title,
            String note,
            String link,
            @Nullable InputStream content,
            String fileName) {
        Case file = rights.requireOwn(id, owner);
        CohortId cohort = file.cohort();
        if (cohort == null || file.isOver()) {
            throw PortfolioRefused.because("title", "no-cohort");
        }
        requireWords(title, note, link);
        UUID resource = UUID.randomUUID();
        DocumentId document = content == null ? null : documents.keep(content, fileName, owner, resource);
        jdbc.sql("""
                        INSERT INTO portfolio_resource
                          (id, cohort, case_id, person, title, note, link, document, shared_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(resource, cohort.value(), id.value(), owner.value(), title.strip(), note.strip())
                .param(link.isBlank() ? null : link.strip())
                .param(document == null ? null : document.value())
                .param(ItemTable.column(clock.instant()))
                .update();
        record.write(Act.of(id.value(), "resource.shared")
                .fact("resource", resource)
                .fact("cohort", cohort)
                .words("title", title.strip()));
    }

    /** Takes back what one has shared. */
    public void takeBack(UUID resource, PersonId owner) {
        int changed = jdbc.sql("""
                        UPDATE portfolio_resource SET taken_back_at = ?
                        WHERE id = ? AND person = ? AND taken_back_at IS NULL""")
                .params(ItemTable.column(clock.instant()), resource, owner.value())
                .update();
        if (changed == 0) {
            throw new Forbidden("resource " + resource);
        }
        record.write(Act.of(owner.value(), "resource.taken-back").fact("resource", resource));
    }

    /** Whether the person may open the file of the resource. */
    boolean mayRead(PersonId reader, UUID resource) {
        return jdbc
                .sql("SELECT cohort FROM portfolio_resource WHERE id = ? AND taken_back_at IS NULL")
                .param(resource)
                .query(UUID.class)
                .optional()
                .stream()
                .flatMap(cohort -> cases.inCohort(new CohortId(cohort)).stream())
                .anyMatch(file -> file.participant().equals(reader) || rights.facilitates(file, reader));
    }

    private List<Resource> of(CohortId cohort) {
        return jdbc.sql("""
                        SELECT * FROM portfolio_resource WHERE cohort = ? AND taken_back_at IS NULL
                        ORDER BY shared_at DESC, id""").param(cohort.value()).query(SharedResources::read).list();
    }

    private static void requireWords(String title, String note, String link) {
        if (title.isBlank()) {
            throw PortfolioRefused.because("title", "resource-title");
        }
        if (note.isBlank()) {
            throw PortfolioRefused.because("note", "resource-note");
        }
        if (title.length() > LONGEST || note.length() > LONGEST || link.length() > LONGEST) {
            throw PortfolioRefused.because("note", "too-long", LONGEST);
        }
        if (!link.isBlank() && !isWeb(link.strip())) {
            throw PortfolioRefused.because("link", "resource-link");
        }
    }

    private static boolean isWeb(String link) {
        try {
            URI address = URI.create(link);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Resource read(ResultSet row, int index) throws SQLException {
        UUID document = row.getObject("document", UUID.class);
        return new Resource(
                row.getObject("id", UUID.class),
                new CohortId(row.getObject("cohort", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("title"),
                row.getString("note"),
                row.getString("link"),
                document == null ? null : new DocumentId(document),
                row.getObject("shared_at", OffsetDateTime.class).toInstant());
    }
}
