package org.credentialpath.review;

import org.credentialpath.shared.PersonId;

/** What the model {@code review-assignment} is told. */
public interface ReviewAssignmentProcess {

    void chosen(AssignmentId id, PersonId reviewer);

    void answered(AssignmentId id, ReviewerReply reply);

    void signed(AssignmentId id);

    /** The reviewer does not finish the review; another is chosen. */
    void released(AssignmentId id);
}
