package org.credentialpath.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.Role;
import org.credentialpath.program.CoursePlan;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.Hours;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The form for credit and its two signatures: the provider's, then that of the district's liaison (rule 35, form 26). */
@Service
@Transactional
public class CreditForms {

    private static final int LONGEST_NAME = 120;

    private final JdbcClient jdbc;
    private final CourseRights rights;
    private final Cases cases;
    private final Programs programs;
    private final SelfPacedCourseProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    CreditForms(
            JdbcClient jdbc,
            CourseRights rights,
            Cases cases,
            Programs programs,
            SelfPacedCourseProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.cases = cases;
        this.programs = programs;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<CreditForm> of(CaseId id) {
        return jdbc.sql("SELECT * FROM course_credit WHERE case_id = ?")
                .param(id.value())
                .query(CreditForms::read)
                .optional();
    }

    /** The provider's signature, which comes first. @throws CourseRefused without a name or on a day that is ahead */
    public void signAsProvider(CaseId id, PersonId by, LocalDate completed, String name) {
        rights.requireRole(id, by, Role.COORDINATOR);
        requireName(name);
        if (completed.isAfter(clock.today())) {
            throw CourseRefused.at("completed", "ahead");
        }
        CoursePlan course = programs.packet(cases.get(id).packet()).course();
        CoursePlan.Credit credit = course.credit();
        if (credit == null) {
            throw CourseRefused.at("signature", "not-open");
        }
        int added = jdbc.sql("""
                        INSERT INTO course_credit
                          (case_id, quarter_hours, credits, completed_on, provider, provider_name, provider_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(id.value(), course.hours().quarters(), credit.credits(), completed)
                .params(by.value(), name.strip(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw CourseRefused.at("signature", "not-open");
        }
        record.write(Act.of(id.value(), "credit.signed-by-provider")
                .fact("hours", course.hours())
                .fact("credits", credit.credits())
                .fact("completed", completed)
                .fact("by", by)
                .words("signature", name.strip()));
        process.providerSigned(id);
    }

    /** The signature of the district. @throws CourseRefused without a name, or before the provider has signed */
    public void signAsOfficial(CaseId id, PersonId by, String name) {
        rights.requireRole(id, by, Role.LIAISON);
        requireName(name);
        int signed = jdbc.sql("""
                        UPDATE course_credit SET official = ?, official_name = ?, official_at = ?
                        WHERE case_id = ? AND official IS NULL AND provider <> ?""")
                .params(by.value(), name.strip(), clock.instant().atOffset(ZoneOffset.UTC), id.value(), by.value())
                .update();
        if (signed == 0) {
            throw CourseRefused.at("signature", "not-open");
        }
        record.write(
                Act.of(id.value(), "credit.signed-by-official").fact("by", by).words("signature", name.strip()));
        process.officialSigned(id);
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw CourseRefused.at("signature", "name-missing");
        }
    }

    private static CreditForm read(ResultSet row, int number) throws SQLException {
        return new CreditForm(
                new CaseId(row.getObject("case_id", UUID.class)),
                new Hours(row.getInt("quarter_hours")),
                row.getInt("credits"),
                row.getObject("completed_on", LocalDate.class),
                new CreditForm.Signature(
                        new PersonId(row.getObject("provider", UUID.class)),
                        row.getString("provider_name"),
                        row.getObject("provider_at", OffsetDateTime.class).toInstant()),
                official(row));
    }

    private static CreditForm.@Nullable Signature official(ResultSet row) throws SQLException {
        UUID official = row.getObject("official", UUID.class);
        return official == null
                ? null
                : new CreditForm.Signature(
                        new PersonId(official),
                        row.getString("official_name"),
                        row.getObject("official_at", OffsetDateTime.class).toInstant());
    }
}
