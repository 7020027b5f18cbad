package org.credentialpath.program;

import org.credentialpath.engine.Feel;

/** What must fit together in a packet beyond the form of its file; each area has rules of its own. */
final class PacketRules {

    private PacketRules() {}

    static void check(PacketFile read, Feel feel, References references, Faults faults) {
        Packet packet = read.packet();
        var notes = new Notes(read.merged(), faults);
        new IdentityRules(read, notes).check();
        new EligibilityRules(packet.eligibility(), feel, notes).check();
        if (packet.hasCohort()) {
            new CohortRules(packet, notes).check();
        }
        if (packet.hasCourse()) {
            new CourseRules(packet.course(), notes).check();
        }
        new TeamRules(packet, notes).check();
        if (packet.hasPathway()) {
            new PathwayRules(packet, notes).check();
        }
        new PortfolioRules(packet, notes).check();
        new JudgingRules(packet, notes).check();
        if (packet.hasSurvey()) {
            new SurveyRules(packet, notes).check();
        }
        if (packet.hasRenewal()) {
            new RenewalRules(packet, notes).check();
        }
        new CalendarRules(packet, notes).check();
        new LimitRules(packet.limits(), notes).check();
        new ReferenceRules(packet, references, notes).check();
    }
}
