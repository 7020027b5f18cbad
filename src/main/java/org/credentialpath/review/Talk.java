package org.credentialpath.review;

import java.util.List;
import org.credentialpath.program.Packet;

/**
 * What the reviewers of a round talk about (rule 22).
 *
 * @param open false once the result was entered
 * @param topics the criteria they differ on, also once it was entered
 */
public record Talk(Round round, Packet packet, boolean open, List<Topic> topics) {

    /**
     * One criterion.
     *
     * @param said what each reviewer had signed, in the order of the assignments
     * @param text what all of them type now
     */
    public record Topic(List<Judgement> said, Apart text) {}
}
