package org.credentialpath.course;

import java.util.List;
import java.util.UUID;
import org.credentialpath.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a course once its fee is settled, and again when it goes on in another session. */
@Service
public class CourseOpening {

    /**
     * What is to be done in the course.
     *
     * @param products those that are not Met yet
     * @param session null for a course without dates
     */
    public record Opened(List<UUID> products, @Nullable UUID session, boolean creditWanted) {}

    private final CourseProducts products;
    private final EnrolleeTable enrollees;

    CourseOpening(CourseProducts products, EnrolleeTable enrollees) {
        this.products = products;
        this.enrollees = enrollees;
    }

    /** Repeatable. */
    @Transactional
    public Opened open(CaseId id) {
        Enrollee enrollee = enrollees.find(id).orElseThrow();
        return new Opened(products.open(id), enrollee.session(), enrollee.creditWanted());
    }
}
