package org.credentialpath.notification;

import java.util.Set;
import java.util.UUID;
import org.credentialpath.shared.PersonId;

/**
 * Asked of the features: who is meant when a model sends a notice {@code to} somebody: {@code participant},
 * {@code facilitator}, {@code members}, {@code coordinators}, {@code reviewer}, {@code observer}, ...
 */
public interface NoticeReceivers extends NoticeTopic {

    /** Empty when the aggregate is not one of this feature's. */
    Set<PersonId> of(String receiver, UUID about);
}
