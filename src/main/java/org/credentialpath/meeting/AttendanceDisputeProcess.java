package org.credentialpath.meeting;

import org.credentialpath.cases.Case;

/** Starts and steers the runs of {@code attendance-dispute}. */
public interface AttendanceDisputeProcess {

    void start(Dispute dispute, Meeting meeting, Case file);

    void answered(DisputeId dispute);
}
